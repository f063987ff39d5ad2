import { describe, expect, it } from 'vitest';
import { exitCodeTexts } from '../../src/cli/exitCodes.ts';
import { CommandFailure } from '../../src/cli/exitCodes.ts';
import type { ClientParts } from '../../src/cli/parts.ts';
import { clientProgram, runClient } from '../../src/cli/program.ts';
import { printable } from '../../src/cli/terminal.ts';
import { Refused, Unavailable } from '../../src/domain/failures.ts';
import { policy } from './documents.ts';
import { noColors } from './noColors.ts';

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs the client with parts that all fail in one way: what is asked is what a person sees then. */
async function run(words: readonly string[], failure: Error = new Error('not opened')): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const fail = (): Promise<never> => Promise.reject(failure);
  const parts: ClientParts = {
    records: fail,
    connect: fail,
    intake: fail,
    policy: () => Promise.resolve({ policy, policyText: '{"name":"default"}', policyHash: 'f'.repeat(64) }),
    verifyChain: () => ({ intact: true, events: 0, head: '' }),
    replay: fail,
    taskQueue: 'documents',
    account: 'anna',
  };
  const terminal = () => ({
    out: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
    colors: noColors,
    interactive: false,
  });
  const exitCode = await runClient({ words, parts, terminal });
  return { exitCode, out: out.join('\n'), notes: notes.join('\n') };
}

describe('exit codes', () => {
  it.each([
    [['policy'], undefined, 0],
    [['--help'], undefined, 0],
    [['nonsense'], undefined, 2],
    [['decide', 'doc-1234', 'perhaps'], undefined, 2],
    [['submit', 'x.pdf', '--priority', '9'], undefined, 2],
    [['cancel', 'doc-1234'], undefined, 2],
    [['list', '--state', 'LOST'], undefined, 2],
    [['list'], new Unavailable('DATABASE_UNAVAILABLE', 'the database is away'), 3],
    [['status', 'doc-1234'], new Refused('UNKNOWN_DOCUMENT', 'no document doc-1234'), 4],
    [['explain', 'doc-1'], new Refused('AMBIGUOUS_DOCUMENT', 'several documents'), 4],
    [['list'], new CommandFailure(2, 'the policy is wrong', ''), 2],
    [['list'], new TypeError('x is not a function'), 5],
  ])('%j with %s ends with %i', async (words, failure, exitCode) => {
    expect((await run(words, failure)).exitCode).toBe(exitCode);
  });

  it('all stand in the help', async () => {
    const { out } = await run(['--help']);
    for (const [code, text] of Object.entries(exitCodeTexts)) expect(out).toContain(`${code}  ${text}`);
  });
});

describe('failures', () => {
  it('say what is wrong and what to do, without a stack trace', async () => {
    const { notes, out } = await run(['list'], new Unavailable('X', 'the database cannot be used now'));
    expect(notes).toContain('the database cannot be used now');
    expect(notes).toContain('npm start');
    expect(notes).not.toMatch(/\bat .*:\d+:\d+/);
    expect(out).toBe('');
  });

  it('are JSON on stdout with --json, and words on stderr', async () => {
    const { out, notes } = await run(['list', '--json'], new Unavailable('X', 'the database is away'));
    expect(JSON.parse(out)).toMatchObject({ error: { exitCode: 3, message: 'the database is away' } });
    expect(notes).toContain('the database is away');
  });

  it('show what a stranger wrote without letting it act on the terminal', async () => {
    const { notes } = await run(['list'], new Error('bad \u001b[31mname'));
    expect(notes).toContain('bad \\u001b[31mname');
    expect((await run(['\u001b[2J'])).notes).toContain(printable('\u001b[2J'));
  });
});

describe('help', () => {
  const program = clientProgram(() => Promise.resolve(), { out: () => undefined, note: () => undefined });

  it.each(program.commands.map((command) => command.name()))('%s shows examples and --json', async (name) => {
    const { out, exitCode } = await run([name, '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain(`$ client ${name}`);
    expect(out).toContain('--json');
  });
});

describe('defaults in the help', () => {
  it.each([
    ['submit', ['default: 1h', 'default: 60s']],
    ['decide', ['default: 30s']],
    ['retry', ['default: 30s']],
  ])('%s shows durations as people write them', async (name, shown) => {
    const { out } = await run([name, '--help']);
    for (const text of shown) expect(out).toContain(text);
    expect(out).not.toMatch(/default: \d{4,}/);
  });
});

describe('machine output', () => {
  it('the policy comes with its hash', async () => {
    expect(JSON.parse((await run(['policy', '--json'])).out)).toEqual({
      policyHash: 'f'.repeat(64),
      policy: { name: 'default' },
    });
  });
});
