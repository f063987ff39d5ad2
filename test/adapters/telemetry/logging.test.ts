import { describe, expect, it } from 'vitest';
import { createLogger, temporalLogger } from '../../../src/adapters/telemetry/index.ts';

function recorded(): { lines: Record<string, unknown>[]; logger: ReturnType<typeof createLogger> } {
  const lines: Record<string, unknown>[] = [];
  const destination = {
    write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  };
  return { lines, logger: createLogger({ level: 'info', serviceName: 'test', destination }) };
}

describe('logging', () => {
  it('fields that can hold personal data never reach a line, however deep', () => {
    const { lines, logger } = recorded();
    logger.info({ documentId: 'doc-1', fileName: 'a.pdf', deep: [{ text: 'Jane Doe', value: 1 }] }, 'read');
    expect(lines[0]).toMatchObject({ documentId: 'doc-1', fileName: '[redacted]', msg: 'read' });
    expect(JSON.stringify(lines)).not.toContain('Jane');
  });

  it('an error keeps type, code and frames, never its message', () => {
    const { lines, logger } = recorded();
    const error = Object.assign(new TypeError('cannot parse Jane Doe'), { code: 'EX' });
    logger.error({ error }, 'failed');
    temporalLogger(logger).error('failed too', { error });
    logger.error(error);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ error: { type: 'TypeError', code: 'EX' } });
    expect(JSON.stringify(lines)).not.toContain('Jane');
  });
});
