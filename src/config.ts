import { existsSync } from 'node:fs';
import { availableParallelism, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { wholeNumberIn, wholeNumberWithin, type NumberLimits } from './domain/argumentWords.ts';
import { durationSchema } from './domain/durations.ts';

const ocrLanguages = ['eng', 'deu', 'fra', 'nld', 'spa', 'ita', 'por'] as const;
const optional = z.string().optional();
const base64Key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(
    (key) => key.byteLength === 32,
    'must be 32 bytes in base64; make one with: openssl rand -base64 32',
  );
const codecKeys = z.string().transform((text, context) =>
  text.split(',').map((entry) => {
    const [id = '', encoded = ''] = entry.trim().split(':');
    const key = Buffer.from(encoded, 'base64');
    if (!/^[\w.-]{1,40}$/.test(id) || key.byteLength !== 32) {
      context.addIssue({
        code: 'custom',
        message:
          'must be a list like `2026a:<32 bytes in base64>,2025b:<…>`; the first encrypts, all decrypt',
      });
    }
    return { id, key };
  }),
);
const languages = z
  .string()
  .transform((text) => text.split(',').map((language) => language.trim()))
  .pipe(z.array(z.enum(ocrLanguages, `must be a list of ${ocrLanguages.join(', ')}`)).min(1));
const wholeNumber = (limits: NumberLimits) =>
  z.string().transform((text, context) => {
    const number = wholeNumberIn(text, limits);
    if (number !== null) return number;
    context.addIssue(`must be ${wholeNumberWithin(limits)}`);
    return z.NEVER;
  });
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be a URL like http://localhost:4318' });
const priceText = 'must be a price for a million tokens, like 2.50';
const price = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, priceText)
  .transform(Number);

/** Every setting by the name of its environment variable. None is needed for the first run. */
export const settingsSchema = z.object({
  COUNTERSIGN_DATA: z.string().default('.countersign'),
  COUNTERSIGN_POLICY: z.string().default('policy/default.json'),
  COUNTERSIGN_ACCOUNT: z
    .string()
    .regex(/^[\w.@-]{1,60}$/, 'must be an account id of letters, digits and . _ - @')
    .optional(),
  COUNTERSIGN_TASK_QUEUE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,60}$/, 'must be a name of a-z, 0-9 and -')
    .default('countersign'),
  COUNTERSIGN_WORKER_ROLE: choice(['all', 'process', 'ocr']).default('all'),
  COUNTERSIGN_OCR: choice(['auto', 'tesseract', 'tesseract.js']).default('auto'),
  COUNTERSIGN_OCR_LANGUAGES: languages.default([...ocrLanguages]),
  COUNTERSIGN_CHILDREN: wholeNumber({ from: 1, to: 64 }).optional(),
  COUNTERSIGN_CHILD_MEMORY_MB: wholeNumber({ from: 128, to: 16_384 }).default(512),
  COUNTERSIGN_PARSE_TIMEOUT: durationSchema.default(25_000),
  COUNTERSIGN_EXTRACTOR: choice(['built-in', 'llm', 'combined']).default('built-in'),
  COUNTERSIGN_LLM_PROVIDER: choice(['openai', 'anthropic', 'openai-compatible']).optional(),
  COUNTERSIGN_LLM_MODEL: optional,
  COUNTERSIGN_LLM_BASE_URL: httpUrl.optional(),
  COUNTERSIGN_LLM_API_KEY: optional,
  COUNTERSIGN_LLM_TIMEOUT: durationSchema.default(120_000),
  COUNTERSIGN_LLM_INPUT_PRICE: price.optional(),
  COUNTERSIGN_LLM_OUTPUT_PRICE: price.optional(),
  COUNTERSIGN_MASTER_KEY: base64Key.optional(),
  COUNTERSIGN_CODEC_KEYS: codecKeys.default([]),
  COUNTERSIGN_BLOB_FOLDER: optional,
  COUNTERSIGN_ARCHIVE_FOLDER: optional,
  COUNTERSIGN_DELIVERY_FOLDER: optional,
  COUNTERSIGN_NOTIFICATION_FOLDER: optional,
  COUNTERSIGN_METRICS_ADDRESS: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, 'must be host:port, port 0 for any free one')
    .default('127.0.0.1:0'),
  COUNTERSIGN_LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default(
    'info',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a URL like postgres://user:password@host:5432/countersign')
    .optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/:]+:\d{1,5}$/, 'must be host:port, for example localhost:7233')
    .optional(),
  TEMPORAL_NAMESPACE: optional,
  TEMPORAL_API_KEY: optional,
  TEMPORAL_TLS: choice(['true', 'false']).optional(),
  TEMPORAL_TLS_SERVER_NAME: optional,
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: optional,
  TEMPORAL_TLS_CLIENT_CERT_PATH: optional,
  TEMPORAL_TLS_CLIENT_KEY_PATH: optional,
  TEMPORAL_CONFIG_FILE: optional,
  TEMPORAL_PROFILE: optional,
  TEMPORAL_CLI: optional,
});
type Settings = z.infer<typeof settingsSchema>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** `prices` are for a million tokens, in whatever currency the operator pays. */
export type ExtractorConfig =
  | { readonly engine: 'built-in' }
  | {
      readonly engine: 'llm' | 'combined';
      readonly llm: {
        readonly provider: NonNullable<Settings['COUNTERSIGN_LLM_PROVIDER']>;
        readonly model: string;
        readonly baseUrl: string | undefined;
        readonly apiKey: string | undefined;
        readonly timeoutMs: number;
        readonly prices: { readonly input: number; readonly output: number } | undefined;
      };
    };

/** What a program needs to know, ready to use: paths absolute, durations in milliseconds, keys as bytes. */
export interface Config {
  readonly dataFolder: string;
  readonly policyFile: string;
  /** Who submits and decides when nobody is named. */
  readonly account: string;
  readonly taskQueue: string;
  readonly ocrTaskQueue: string;
  readonly workerRole: Settings['COUNTERSIGN_WORKER_ROLE'];
  readonly ocr: {
    readonly engine: Settings['COUNTERSIGN_OCR'];
    readonly languages: Settings['COUNTERSIGN_OCR_LANGUAGES'];
  };
  /** Processes that parse or recognise at the same time. */
  readonly children: number;
  readonly childMemoryMb: number;
  readonly parseTimeoutMs: number;
  readonly extractor: ExtractorConfig;
  /** Absent: the file in the data folder, see `local/masterKey.ts`. */
  readonly masterKey: Buffer | undefined;
  /** The first encrypts, all decrypt; empty: payloads are not encrypted. */
  readonly codecKeys: readonly { readonly id: string; readonly key: Buffer }[];
  readonly blobFolder: string;
  readonly archiveFolder: string;
  readonly deliveryFolder: string;
  readonly notificationFolder: string;
  readonly metricsAddress: string;
  readonly logLevel: Settings['COUNTERSIGN_LOG_LEVEL'];
  readonly otlpEndpoint: string | undefined;
  readonly databaseUrl: string | undefined;
  /** The `TEMPORAL_…` variables when they name a server that exists, for `resolveConnections` and `startStack`. */
  readonly temporal: Readonly<Record<string, string>> | undefined;
  /** As it was read: for child processes, and for finding programs. */
  readonly environment: Environment;
}

/** Settings that cannot be used; the message names every one and its fix, and repeats no value: it may be a secret. */
export class ConfigurationError extends Error {
  readonly exitCode = 2;
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems
        .map((problem) => `  - ${problem}`)
        .join('\n')}\nEvery setting is described in .env.example.`,
    );
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}

/** Reads the settings. @throws ConfigurationError with every problem at once. */
export function configFrom(environment: Environment): Config {
  // An empty value is how a line of .env or of a compose file says "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = settingsSchema.safeParse(given);
  const problems = [
    ...unknownNames(given),
    ...modelProblems(given),
    ...(parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigurationError([...new Set(problems)]);
  return configOf({ settings: parsed.data, environment: given });
}

/** A setting with a slip in its name would be ignored without a word. */
function unknownNames(given: Environment): string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('COUNTERSIGN_') && !(name in settingsSchema.shape))
    .map((name) => `${name} is not a setting: is its name right?`);
}

/** What a model needs is only needed when there is one. */
function modelProblems(given: Environment): string[] {
  const engine = given['COUNTERSIGN_EXTRACTOR'];
  if (engine !== 'llm' && engine !== 'combined') return [];
  const provider = given['COUNTERSIGN_LLM_PROVIDER'];
  const needed = [
    'COUNTERSIGN_LLM_PROVIDER',
    'COUNTERSIGN_LLM_MODEL',
    provider === 'openai-compatible' ? 'COUNTERSIGN_LLM_BASE_URL' : 'COUNTERSIGN_LLM_API_KEY',
  ];
  const prices = ['COUNTERSIGN_LLM_INPUT_PRICE', 'COUNTERSIGN_LLM_OUTPUT_PRICE'];
  const isHalfPriced = prices.filter((name) => given[name] !== undefined).length === 1;
  return [
    ...needed
      .filter((name) => given[name] === undefined)
      .map((name) => `${name} must be set when COUNTERSIGN_EXTRACTOR is ${engine}`),
    ...(isHalfPriced ? [`${prices.join(' and ')} must both be set, or neither`] : []),
  ];
}

function extractorOf(settings: Settings): ExtractorConfig {
  const { COUNTERSIGN_EXTRACTOR: engine, COUNTERSIGN_LLM_PROVIDER: provider } = settings;
  const { COUNTERSIGN_LLM_INPUT_PRICE: input, COUNTERSIGN_LLM_OUTPUT_PRICE: output } = settings;
  // A missing provider was a problem already: see `modelProblems`.
  if (engine === 'built-in' || provider === undefined) return { engine: 'built-in' };
  return {
    engine,
    llm: {
      provider,
      model: settings.COUNTERSIGN_LLM_MODEL ?? '',
      baseUrl: settings.COUNTERSIGN_LLM_BASE_URL,
      apiKey: settings.COUNTERSIGN_LLM_API_KEY,
      timeoutMs: settings.COUNTERSIGN_LLM_TIMEOUT,
      prices: input === undefined || output === undefined ? undefined : { input, output },
    },
  };
}

function configOf({ settings, environment }: { settings: Settings; environment: Environment }): Config {
  const dataFolder = resolve(settings.COUNTERSIGN_DATA);
  const below = (folder: string | undefined, name: string) =>
    folder ? resolve(folder) : join(dataFolder, name);
  return {
    dataFolder,
    policyFile: resolve(settings.COUNTERSIGN_POLICY),
    account: settings.COUNTERSIGN_ACCOUNT ?? userInfo().username,
    taskQueue: settings.COUNTERSIGN_TASK_QUEUE,
    ocrTaskQueue: `${settings.COUNTERSIGN_TASK_QUEUE}-ocr`,
    workerRole: settings.COUNTERSIGN_WORKER_ROLE,
    ocr: { engine: settings.COUNTERSIGN_OCR, languages: settings.COUNTERSIGN_OCR_LANGUAGES },
    children: settings.COUNTERSIGN_CHILDREN ?? availableParallelism(),
    childMemoryMb: settings.COUNTERSIGN_CHILD_MEMORY_MB,
    parseTimeoutMs: settings.COUNTERSIGN_PARSE_TIMEOUT,
    extractor: extractorOf(settings),
    masterKey: settings.COUNTERSIGN_MASTER_KEY,
    codecKeys: settings.COUNTERSIGN_CODEC_KEYS,
    blobFolder: below(settings.COUNTERSIGN_BLOB_FOLDER, 'blobs'),
    archiveFolder: below(settings.COUNTERSIGN_ARCHIVE_FOLDER, 'archive'),
    deliveryFolder: below(settings.COUNTERSIGN_DELIVERY_FOLDER, 'delivered'),
    notificationFolder: below(settings.COUNTERSIGN_NOTIFICATION_FOLDER, 'notifications'),
    metricsAddress: settings.COUNTERSIGN_METRICS_ADDRESS,
    logLevel: settings.COUNTERSIGN_LOG_LEVEL,
    otlpEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    databaseUrl: settings.DATABASE_URL,
    temporal: temporalSettings({ settings, environment }),
    environment,
  };
}

/** Only a named server, profile or file counts: a namespace alone does not say where to connect. */
function temporalSettings({ settings, environment }: { settings: Settings; environment: Environment }) {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_PROFILE: profile, TEMPORAL_CONFIG_FILE: file } = settings;
  if (address === undefined && profile === undefined && file === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[0].startsWith('TEMPORAL_') && entry[1] !== undefined,
    ),
  );
}

/** Reads `.env` where there is one (variables that are set already win), then the environment. @throws ConfigurationError */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return configFrom({ ...process.env });
}

/** For programs: prints every problem and ends with 2. */
export function loadConfigOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(error.exitCode);
  }
}
