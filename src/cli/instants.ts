import { formatDuration } from '../domain/durations.ts';

/** An instant as people read it: `2026-05-04 13:30 UTC`. */
function formatInstant(at: string | number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** An instant with its distance: `2026-05-04 13:30 UTC (in 2h)`, `(5m ago)`, `(now)`. */
export function formatFromNow(at: string | number, nowMs: number): string {
  return `${formatInstant(at)} (${formatDistance(at, nowMs)})`;
}

/** `in 2h`, `5m ago`, `now`. */
export function formatDistance(at: string | number, nowMs: number): string {
  const distanceMs = new Date(at).getTime() - nowMs;
  if (Math.abs(distanceMs) < 1_000) return 'now';
  const text = formatDuration(Math.abs(distanceMs));
  return distanceMs > 0 ? `in ${text}` : `${text} ago`;
}
