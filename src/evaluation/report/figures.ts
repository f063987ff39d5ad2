import type { Interval, Share } from '../scores/intervals.ts';

/** `93.2 %`; a dash for a figure that has no value. */
export function percent(share: number | null): string {
  return share === null || Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** `[91.0, 95.1]` in per cent. */
export function percentRange(interval: Interval | null): string {
  return interval === null ? '' : `[${(100 * interval.low).toFixed(1)}, ${(100 * interval.high).toFixed(1)}]`;
}

/** `93.2 % [91.0, 95.1]`. */
export function shareText({ share, interval }: Pick<Share, 'share' | 'interval'>): string {
  return [percent(share), percentRange(interval)].filter(Boolean).join(' ');
}

/** `41 / 44`. */
export function countText({ right, counted }: Pick<Share, 'right' | 'counted'>): string {
  return `${right} / ${counted}`;
}

export function decimal(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

export function decimalRange(interval: Interval | null, digits: number): string {
  return interval === null ? '' : `[${interval.low.toFixed(digits)}, ${interval.high.toFixed(digits)}]`;
}
