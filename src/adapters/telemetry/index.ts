export { activityLogInterceptor } from './activityLog.ts';
export { createLogger, temporalLogger } from './logging.ts';
export { runtimeOptions } from './runtime.ts';
export { startTelemetry, type Telemetry } from './tracing.ts';
