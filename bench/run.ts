/** `npm run bench`: the figures of docs/benchmarks.md, each beside a control of the same run. */
import { type Control, openControl } from './control/openControl.ts';
import { machineFacts } from './machine.ts';
import { measureMemory } from './memory.ts';
import { type Bench, openBench } from './openBench.ts';
import { type BenchmarkName, type BenchOptions, optionsFrom, usage } from './options.ts';
import { measureReading } from './reading.ts';
import { type BenchReport, reportText } from './report.ts';
import { measureSignal } from './signal.ts';
import { measureStart } from './start.ts';
import { measureStraight } from './straight.ts';

try {
  const options = optionsFrom(process.argv.slice(2));
  const report = await measure(options);
  console.log(options.json ? JSON.stringify(report) : reportText(report));
  // The clients of the benchmark leave nothing open that would be worth waiting for.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exit(1);
}

async function measure(options: BenchOptions): Promise<BenchReport> {
  const machine = await machineFacts();
  const wants = (name: BenchmarkName): boolean => options.only.includes(name);
  // First, while no other stack of ours is up.
  const alone = {
    ...(wants('start') ? { start: await measureStart() } : {}),
    ...(wants('reading') ? { reading: await measureReading() } : {}),
  };
  if (!options.only.some((name) => name !== 'start' && name !== 'reading')) return { machine, ...alone };
  return onStack(async (parts) => ({
    machine,
    ...alone,
    ...(wants('signal') ? { signal: await measureSignal(parts, options) } : {}),
    ...(wants('straight') ? { straight: await measureStraight(parts, options) } : {}),
    ...(wants('memory') ? { memory: await measureMemory(parts, options) } : {}),
  }));
}

async function onStack<Result>(
  work: (parts: { bench: Bench; control: Control }) => Promise<Result>,
): Promise<Result> {
  const bench = await openBench();
  try {
    const control = await openControl(bench.stack);
    try {
      return await work({ bench, control });
    } finally {
      await control.close();
    }
  } finally {
    await bench.close();
  }
}
