import type { Logger } from '@temporalio/common';
import type { RuntimeOptions } from '@temporalio/worker';

/** Options for `Runtime.install`: Prometheus metrics at `metricsAddress` (`host:port`, path `/metrics`), logs into the logger. */
export function runtimeOptions(options: {
  metricsAddress?: string | undefined;
  logger: Logger;
}): RuntimeOptions {
  const { metricsAddress, logger } = options;
  return {
    logger,
    telemetryOptions: {
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
      ...(metricsAddress && {
        metrics: {
          prometheus: { bindAddress: metricsAddress, useSecondsForDurations: true, unitSuffix: true },
        },
      }),
    },
  };
}
