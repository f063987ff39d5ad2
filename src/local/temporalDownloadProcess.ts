/** Child process: makes Temporal's SDK download its development server of a version into a folder. */
import { TestWorkflowEnvironment } from '@temporalio/testing';

process.once('disconnect', () => process.exit(1));
const [downloadDir, version] = process.argv.slice(2);
if (downloadDir === undefined || version === undefined) throw new Error('usage: <folder> <version>');
try {
  // Starting a server is the only door to the SDK's download; it is stopped at once.
  const environment = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'cached-download', downloadDir, version, ttl: 0 } },
  });
  await environment.teardown();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
