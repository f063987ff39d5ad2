import { z } from 'zod';

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const durationText = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/;

/** `'90s'`, `'2h'`, `'1.5d'` in milliseconds. @throws RangeError on any other form. */
export function parseDuration(text: string): number {
  const parts = durationText.exec(text.trim());
  if (!parts) throw new RangeError(`not a duration: "${text}" (write for example 30s, 15m, 2h or 1d)`);
  return Math.round(Number(parts[1]) * unitsMs[parts[2] as keyof typeof unitsMs]);
}

/** A duration as people read it: `2h`, `1h 30m`, `45s`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}ms`;
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3_600), 'h'],
    [Math.floor((seconds % 3_600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .slice(0, 2)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

/** A duration written as text, held in milliseconds. */
export const durationSchema = z.string().transform((text, context) => {
  try {
    return parseDuration(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as RangeError).message });
    return z.NEVER;
  }
});
