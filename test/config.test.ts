import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configFrom, ConfigurationError, settingsSchema } from '../src/config.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    configFrom(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

const key = randomBytes(32).toString('base64');

describe('the configuration', () => {
  it('needs no setting for the first run', () => {
    const config = configFrom({});
    expect(config.dataFolder).toMatch(/\.countersign$/);
    expect(config.archiveFolder).toBe(`${config.dataFolder}/archive`);
    expect(config).toMatchObject({
      taskQueue: 'countersign',
      ocrTaskQueue: 'countersign-ocr',
      parseTimeoutMs: 25_000,
    });
    expect(config.temporal).toBeUndefined();
    expect(config.databaseUrl).toBeUndefined();
  });

  it('takes an empty value as not set', () => {
    expect(configFrom({ DATABASE_URL: '', COUNTERSIGN_OCR: '' })).toMatchObject({ databaseUrl: undefined });
  });

  it('names every problem at once, each with its fix', () => {
    const problems = problemsOf({
      COUNTERSIGN_OCR: 'cloud',
      COUNTERSIGN_OCR_LANGUAGES: 'eng,klingon',
      COUNTERSIGN_PARSE_TIMEOUT: 'soon',
      COUNTERSIGN_CHILD_MEMORY_MB: '-3',
      COUNTERSIGN_MASTER_KEY: 'short',
      COUNTERSIGN_CODEC_KEYS: 'nokey',
      TEMPORAL_ADDRESS: 'http://somewhere',
      DATABASE_URL: 'mysql://x',
      COUNTERSIGN_DTA: '/data',
    });
    expect(problems).toHaveLength(9);
    expect(problems.join('\n')).toContain('openssl rand -base64 32');
    expect(problems.join('\n')).toContain('auto, tesseract, tesseract.js');
    expect(problems.join('\n')).toContain('COUNTERSIGN_DTA is not a setting');
  });

  it('never repeats a value, which may be a secret', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/).filter((text) => !text.includes('COUNTERSIGN'));
    fc.assert(
      fc.property(secret, (text) => {
        const names = [
          'COUNTERSIGN_MASTER_KEY',
          'COUNTERSIGN_CODEC_KEYS',
          'DATABASE_URL',
          'TEMPORAL_ADDRESS',
        ];
        const problems = problemsOf(Object.fromEntries(names.map((name) => [name, text])));
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.join('\n')).not.toContain(text);
      }),
    );
  });

  it('reads keys as bytes, in their order', () => {
    const config = configFrom({ COUNTERSIGN_MASTER_KEY: key, COUNTERSIGN_CODEC_KEYS: `b:${key}, a:${key}` });
    expect(config.masterKey?.byteLength).toBe(32);
    expect(config.codecKeys.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('asks no model unless it is told to', () => {
    expect(configFrom({}).extractor).toEqual({ engine: 'built-in' });
    expect(configFrom({ COUNTERSIGN_LLM_MODEL: 'm' }).extractor).toEqual({ engine: 'built-in' });
  });

  it('takes a model with its prices', () => {
    const environment = {
      COUNTERSIGN_EXTRACTOR: 'combined',
      COUNTERSIGN_LLM_PROVIDER: 'openai-compatible',
      COUNTERSIGN_LLM_MODEL: 'tiny-1',
      COUNTERSIGN_LLM_BASE_URL: 'http://localhost:11434/v1',
      COUNTERSIGN_LLM_TIMEOUT: '30s',
      COUNTERSIGN_LLM_INPUT_PRICE: '2.50',
      COUNTERSIGN_LLM_OUTPUT_PRICE: '10',
    };
    expect(configFrom(environment).extractor).toEqual({
      engine: 'combined',
      llm: {
        provider: 'openai-compatible',
        model: 'tiny-1',
        baseUrl: 'http://localhost:11434/v1',
        apiKey: undefined,
        timeoutMs: 30_000,
        prices: { input: 2.5, output: 10 },
      },
    });
  });

  it.each([
    ['openai', 'COUNTERSIGN_LLM_API_KEY'],
    ['anthropic', 'COUNTERSIGN_LLM_API_KEY'],
    ['openai-compatible', 'COUNTERSIGN_LLM_BASE_URL'],
  ])('names all that a model of %s still needs, beside every other problem', (provider, needed) => {
    const problems = problemsOf({
      COUNTERSIGN_EXTRACTOR: 'llm',
      COUNTERSIGN_LLM_PROVIDER: provider,
      COUNTERSIGN_LLM_INPUT_PRICE: 'cheap',
      COUNTERSIGN_OCR: 'cloud',
    });
    expect(problems).toHaveLength(5);
    expect(problems.join('\n')).toContain('COUNTERSIGN_LLM_MODEL must be set');
    expect(problems.join('\n')).toContain(`${needed} must be set`);
    expect(problems.join('\n')).toContain('must both be set, or neither');
    expect(problems.join('\n')).toContain('must be a price');
  });

  it('uses another Temporal server only when one is named', () => {
    expect(configFrom({ TEMPORAL_NAMESPACE: 'x' }).temporal).toBeUndefined();
    const named = {
      TEMPORAL_ADDRESS: 'temporal.example:7233',
      TEMPORAL_API_KEY: 'k',
      TEMPORAL_GRPC_META_TEAM: 't',
    };
    expect(configFrom({ ...named, PATH: '/bin' }).temporal).toEqual(named);
  });
});

describe('.env.example', () => {
  const names = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name]) => name,
  );

  it('holds every setting, each once, and no other', () => {
    expect(names).toHaveLength(new Set(names).size);
    expect(new Set(names)).toEqual(new Set(Object.keys(settingsSchema.shape)));
  });

  it('shows values that the schema takes', () => {
    const lines = readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=(.*)$/gm);
    const shown = Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
    expect(problemsOf(shown)).toEqual([]);
  });
});
