import {
  defaultPayloadConverter,
  type Payload,
  type PayloadConverter,
  type SerializationContext,
} from '@temporalio/common';

/** Stands for a message that could not be read. `why` is a code, never the content. */
export interface Undecodable {
  readonly undecodable: true;
  readonly why: string;
}

export function isUndecodable(value: unknown): value is Undecodable {
  return typeof value === 'object' && value !== null && 'undecodable' in value && value.undecodable === true;
}

/**
 * The default converter, except that a message to a workflow which cannot be read becomes an {@link Undecodable}. One
 * such signal would otherwise make every workflow task fail, and not even a cancel would get through. Payloads of
 * activities still fail loudly: they are our own.
 */
class TolerantPayloadConverter implements PayloadConverter {
  toPayload<T>(value: T, context?: SerializationContext): Payload {
    return defaultPayloadConverter.toPayload(value, context);
  }

  fromPayload<T>(payload: Payload, context?: SerializationContext): T {
    try {
      return defaultPayloadConverter.fromPayload<T>(payload, context);
    } catch (error) {
      if (context?.type === 'activity') throw error;
      const undecodable: Undecodable = {
        undecodable: true,
        why: error instanceof Error ? error.name : 'unknown',
      };
      // The caller asked for a T and gets a marker: every handler parses what it is given before it trusts it.
      return undecodable as T;
    }
  }
}

export const payloadConverter: PayloadConverter = new TolerantPayloadConverter();
