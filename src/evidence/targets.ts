/** The figures that have a target; each is `null` where there was nothing to count. */
export type MeasuredFigures = Readonly<Record<keyof typeof targets, number | null>>;

/** One figure beside its target. `met` is null where there was nothing to count. */
export interface JudgedFigure {
  readonly figure: keyof typeof targets;
  readonly label: string;
  readonly value: number | null;
  readonly shown: string;
  readonly target: string;
  readonly met: boolean | null;
}

type Unit = 'share' | 'hours';
interface Target {
  readonly label: string;
  readonly unit: Unit;
  readonly is: 'above' | 'below' | 'atLeast';
  readonly bound: number;
}

/** The eight process metrics with what they are to reach. */
const targets = {
  success: { label: 'success', unit: 'share', is: 'above', bound: 0.99 },
  automaticRecovery: { label: 'recovered without a person', unit: 'share', is: 'above', bound: 0.9 },
  meanHours: { label: 'mean time to close', unit: 'hours', is: 'below', bound: 4 },
  p95Hours: { label: '95 % closed within', unit: 'hours', is: 'below', bound: 8 },
  slaAdherence: { label: 'closed by the deadline', unit: 'share', is: 'above', bound: 0.99 },
  escalations: { label: 'reviews escalated', unit: 'share', is: 'below', bound: 0.05 },
  auditCompleteness: { label: 'audit complete', unit: 'share', is: 'atLeast', bound: 1 },
  compensations: { label: 'undos that succeeded', unit: 'share', is: 'above', bound: 0.95 },
} as const satisfies Record<string, Target>;

/** Holds each figure against its target, in the order of the table. */
export function judgeFigures(figures: MeasuredFigures): readonly JudgedFigure[] {
  return Object.keys(targets).map((name) => {
    const figure = name as keyof typeof targets;
    const target: Target = targets[figure];
    const value = figures[figure];
    return {
      figure,
      label: target.label,
      value,
      shown: value === null ? 'nothing to count' : show(value, target.unit),
      target: `${signs[target.is]} ${show(target.bound, target.unit)}`,
      met: value === null ? null : isMet(value, target),
    };
  });
}

const signs: Record<Target['is'], string> = { above: '>', below: '<', atLeast: '>=' };

function isMet(value: number, { is, bound }: Target): boolean {
  switch (is) {
    case 'above':
      return value > bound;
    case 'below':
      return value < bound;
    case 'atLeast':
      return value >= bound;
  }
}

/** Shares are cut, not rounded: 99.99 % must not read as 100 %. */
function show(value: number, unit: Unit): string {
  if (unit === 'hours') return `${Number(value.toFixed(value < 0.1 ? 4 : 2))} h`;
  return `${Math.floor(Number((value * 1_000).toFixed(6))) / 10} %`;
}
