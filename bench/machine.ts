import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { findTemporalBinary } from '../src/local/temporalBinary.ts';
import { serverVersionOf } from '../src/local/serverVersion.ts';

export interface MachineFacts {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly temporalServer: string;
  /** Processes that wanted a core in the last minute, before the benchmark began: above 0 somebody else is at work. */
  readonly loadBefore: number;
}

/** @throws TemporalServerNotFound when no way leads to a server. */
export async function machineFacts(): Promise<MachineFacts> {
  const binary = await findTemporalBinary({ environment: process.env, onProgress: () => undefined });
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
    temporalServer: await serverVersionOf(binary),
    loadBefore: loadavg()[0] ?? 0,
  };
}
