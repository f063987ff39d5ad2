import type { Logger } from '@temporalio/common';
import { z } from 'zod';
import {
  destination as openDestination,
  pino,
  type DestinationStream,
  type Logger as PinoLogger,
} from 'pino';

/** Fields that can hold text of a document or of a person. They never reach a log, however deep they stand. */
const redactedFields = new Set([
  'fileName',
  'value',
  'values',
  'text',
  'sourceText',
  'detail',
  'reason',
  'feedback',
  'corrections',
  'extraction',
  'decision',
  'fields',
  'words',
  'externalReference',
  'submitter',
  'args',
  'body',
]);
const redacted = '[redacted]';
const maxDepth = 6;

/**
 * A logger that writes one JSON line a message, by default to standard error, and leaves every field out that can hold
 * personal data. Errors keep type, code and stack frames, never their message when it is not one of ours.
 */
export function createLogger(options: {
  level: string;
  serviceName: string;
  destination?: DestinationStream;
}): PinoLogger {
  return pino(
    {
      level: options.level,
      base: { service: options.serviceName },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redactFields(fields, 0),
      },
      hooks: {
        // Of an error without a text of ours, pino would make the error's own message the text.
        logMethod(parameters, write) {
          const [first, text] = parameters;
          const isBare = (first as unknown) instanceof Error && text === undefined;
          write.apply(this, isBare ? [first, 'failure'] : parameters);
        },
      },
      // Errors are made safe in `formatters.log`, before a serializer could print them whole.
      serializers: {},
    },
    options.destination ?? openDestination(2),
  );
}

function redactFields(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => [
      key,
      redactedFields.has(key) ? redacted : redactValue(value, depth + 1),
    ]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) return redacted;
  return Array.isArray(value)
    ? value.map((item) => redactValue(item, depth + 1))
    : redactFields(value, depth);
}

/** The message of an error of somebody else's code can hold what was being parsed: only frames are kept of it. */
function describeError(error: Error): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, ...codeOf(error), stack: frames.slice(0, 12).map((line) => line.trim()) };
}

/** Our failures carry their code themselves; as Temporal failures they carry it in the details. */
const detailsSchema = z.object({ details: z.tuple([z.object({ code: z.string() })]) });

function codeOf(error: Error): { code?: string } {
  if ('code' in error && typeof error.code === 'string') return { code: error.code };
  const failure = detailsSchema.safeParse(error);
  return failure.success ? { code: failure.data.details[0].code } : {};
}

/** The logger as the Temporal SDK wants it: the message first, then the fields. */
export function temporalLogger(logger: PinoLogger): Logger {
  const write = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'info',
    WARN: 'warn',
    ERROR: 'error',
  } as const;
  return {
    log: (level, message, meta) => {
      logger[write[level]](meta ?? {}, message);
    },
    trace: (message, meta) => {
      logger.trace(meta ?? {}, message);
    },
    debug: (message, meta) => {
      logger.debug(meta ?? {}, message);
    },
    info: (message, meta) => {
      logger.info(meta ?? {}, message);
    },
    warn: (message, meta) => {
      logger.warn(meta ?? {}, message);
    },
    error: (message, meta) => {
      logger.error(meta ?? {}, message);
    },
  };
}
