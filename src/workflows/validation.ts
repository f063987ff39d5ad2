import { z } from 'zod';

/**
 * A validator of an update: refuses what does not fit with a text that people can read, and lets everything else in.
 * Whatever it throws becomes the refusal.
 */
export function refuseMisfits(schema: z.ZodType): (raw: unknown) => void {
  return (raw) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  };
}
