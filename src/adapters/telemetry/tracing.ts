import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NoopSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { OpenTelemetryPlugin } from '@temporalio/interceptors-opentelemetry-v2';

export interface Telemetry {
  /** For the client, the worker, the bundle and the replay; not for the connection too, or activity spans double. */
  readonly plugin: OpenTelemetryPlugin;
  /** Sends what is still held back; a collector that is gone loses it, which is no failure. Call it once, last. */
  shutdown(): Promise<void>;
}

/**
 * Starts tracing. The plugin is always there, also without an endpoint, because it changes the order of a workflow's
 * commands: a history recorded with it cannot be replayed without it. Without an endpoint spans go nowhere.
 */
export function startTelemetry(options: {
  serviceName: string;
  otlpEndpoint?: string | undefined;
}): Telemetry {
  const resource = resourceFromAttributes({ 'service.name': options.serviceName });
  const spanProcessor = spanProcessorFor(options.otlpEndpoint);
  const provider = new NodeTracerProvider({ resource, spanProcessors: [spanProcessor] });
  provider.register();
  const tracer = provider.getTracer('countersign');
  return {
    plugin: new OpenTelemetryPlugin({ resource, spanProcessor, tracer }),
    // A program ends well also when nobody takes its last spans.
    shutdown: () => provider.shutdown().catch(() => undefined),
  };
}

/** `endpoint` is the collector's base address; the path is the one of the OTLP/HTTP specification. */
function spanProcessorFor(endpoint: string | undefined): SpanProcessor {
  if (!endpoint) return new NoopSpanProcessor();
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  return new BatchSpanProcessor(new OTLPTraceExporter({ url }));
}
