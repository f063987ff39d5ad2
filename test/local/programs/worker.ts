/** A worker that only says it is ready, and writes down what it was told. */
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
const names = [
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'DATABASE_URL',
  'COUNTERSIGN_DATA',
  'COUNTERSIGN_METRICS_ADDRESS',
];
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, process.env[name]]))));
process.send?.({ type: 'ready' });
setInterval(() => undefined, 1_000);
