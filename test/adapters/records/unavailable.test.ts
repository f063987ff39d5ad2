import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/adapters/records/unavailable.ts';
import { Refused } from '../../../src/domain/failures.ts';

const failing = (error: unknown) => translated(() => Promise.reject(error));
const withCode = (code: string) => Object.assign(new Error('text of the database'), { code });

describe('what counts as an outage of the database', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    'ENOTFOUND',
    '08006',
    '53300',
    '53100',
    '57P01',
    '57P03',
    '57014',
    '25006',
    '40P01',
    '58030',
  ])('%s is Unavailable', async (code) => {
    await expect(failing(withCode(code))).rejects.toMatchObject({ type: 'Unavailable' });
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Query read timeout',
  ])('"%s" is Unavailable', async (text) => {
    await expect(failing(new Error(text))).rejects.toMatchObject({ type: 'Unavailable' });
  });

  it('refusals of every address of one name are Unavailable', async () => {
    const refused = new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]);
    await expect(failing(refused)).rejects.toMatchObject({ type: 'Unavailable' });
  });

  it.each(['23505', '42P01', '22P02', '28P01', '3D000'])('%s is a mistake, not an outage', async (code) => {
    const error = withCode(code);
    await expect(failing(error)).rejects.toBe(error);
  });

  it('a failure of our own stays what it is', async () => {
    const refused = new Refused('X', 'connection terminated by a rule');
    await expect(failing(refused)).rejects.toBe(refused);
  });

  it('the message repeats nothing that the database said', async () => {
    await expect(failing(withCode('08006'))).rejects.not.toThrow('text of the database');
  });
});
