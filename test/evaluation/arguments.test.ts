import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateArguments } from '../../src/evaluation/calibrateArguments.ts';
import { evaluateArguments } from '../../src/evaluation/evaluateArguments.ts';

describe('the words after evaluate', () => {
  it('name a folder and an output, and what else is wished', () => {
    const words = [
      'in',
      '--output',
      'out.json',
      '--report',
      'r.html',
      '--gate',
      'base.json',
      '--readings',
      'kept',
    ];
    expect(evaluateArguments(words)).toEqual({
      source: { kind: 'measure', folder: resolve('in'), output: resolve('out.json') },
      report: resolve('r.html'),
      older: { file: resolve('base.json'), isGate: true },
      readings: resolve('kept'),
    });
  });

  it('name models that a training wrote, of one kind', () => {
    const models = (...words: string[]) => evaluateArguments(['in', '--output', 'o', ...words]);
    expect(models('--weights', 'w')).toMatchObject({ models: { kind: 'weights', file: resolve('w') } });
    expect(models('--held-out', 'h')).toMatchObject({ models: { kind: 'held-out', file: resolve('h') } });
  });

  it('name results that are scored again', () => {
    expect(evaluateArguments(['--score', 'r.json', '--truth', 'in', '--compare', 'old.json'])).toMatchObject({
      source: { kind: 'score', results: resolve('r.json'), folder: resolve('in') },
      older: { isGate: false },
    });
  });

  it.each([
    ['no folder', []],
    ['no output', ['in']],
    ['two folders', ['in', 'also', '--output', 'o']],
    ['an unknown option', ['in', '--output', 'o', '--fast']],
    ['results without labels', ['--score', 'r.json']],
    ['a folder and results', ['in', '--score', 'r.json', '--truth', 'in']],
    ['weights and held-out models', ['in', '--output', 'o', '--weights', 'a', '--held-out', 'b']],
    ['models and results', ['--score', 'r.json', '--truth', 'in', '--weights', 'a']],
    ['a gate and a comparison', ['in', '--output', 'o', '--gate', 'a', '--compare', 'b']],
  ])('are refused with %s', (_, words) => {
    expect(() => evaluateArguments(words)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('the words after calibrate', () => {
  it('name labelled documents or results, and a target', () => {
    expect(calibrateArguments(['in'])).toMatchObject({ source: { kind: 'measure' }, targetPrecision: 0.99 });
    expect(calibrateArguments(['r.json', '--truth', 'in', '--target-precision', '0.95'])).toMatchObject({
      source: { kind: 'score', results: resolve('r.json') },
      targetPrecision: 0.95,
    });
  });

  it.each([[[]], [['a', 'b']], [['in', '--target-precision', '99']], [['in', '--target-precision', '0.2']]])(
    'are refused: %j',
    (words) => {
      expect(() => calibrateArguments(words)).toThrow(expect.objectContaining({ exitCode: 2 }));
    },
  );
});
