import { describe, expect, it } from 'vitest';
import { judgeFigures, type MeasuredFigures } from '../../src/evidence/targets.ts';

const good: MeasuredFigures = {
  success: 0.995,
  automaticRecovery: 0.95,
  meanHours: 1.25,
  p95Hours: 7.999,
  slaAdherence: 1,
  escalations: 0,
  auditCompleteness: 1,
  compensations: 1,
};
const judged = (changes: Partial<MeasuredFigures>) =>
  Object.fromEntries(judgeFigures({ ...good, ...changes }).map((figure) => [figure.figure, figure]));

describe('targets', () => {
  it('good figures meet every target', () => {
    expect(judgeFigures(good).map(({ met }) => met)).toEqual(Array.from({ length: 8 }, () => true));
  });

  it.each([
    ['success', 0.99],
    ['automaticRecovery', 0.9],
    ['meanHours', 4],
    ['p95Hours', 8],
    ['slaAdherence', 0.99],
    ['escalations', 0.05],
    ['auditCompleteness', 0.999],
    ['compensations', 0.95],
  ] as const)('%s of %d misses its target', (figure, value) => {
    expect(judged({ [figure]: value })[figure]?.met).toBe(false);
  });

  it('nothing to count is neither met nor missed', () => {
    expect(judged({ success: null })['success']).toMatchObject({ met: null, shown: 'nothing to count' });
  });

  it('a share below all is never shown as all', () => {
    expect(judged({ auditCompleteness: 0.99999 })['auditCompleteness']?.shown).toBe('99.9 %');
    expect(judged({ auditCompleteness: 1 })['auditCompleteness']?.shown).toBe('100 %');
    expect(judged({ escalations: 0.29 })['escalations']?.shown).toBe('29 %');
  });

  it('says the target with its unit', () => {
    expect(judged({})['meanHours']).toMatchObject({ shown: '1.25 h', target: '< 4 h' });
    expect(judged({})['auditCompleteness']?.target).toBe('>= 100 %');
  });
});
