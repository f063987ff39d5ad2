import { chance } from './dice.ts';
import { decimalText } from './printing.ts';
import { label, money, type Scene } from './scene.ts';
import type { SumLine, SumsRequest } from './sumsBlock.ts';

/**
 * Tax on income that the customer keeps back and pays to the state, as invoices of the self-employed print it: Spain (IRPF),
 * Italy (ritenuta d'acconto), Portugal (retenção na fonte), India (TDS). `inTotal`: the share of papers whose total is the sum after it.
 */
interface Withholding {
  readonly labels: readonly string[];
  readonly percents: readonly number[];
  readonly share: number;
  readonly inTotal: number;
}

const byCountry: Readonly<Record<string, Withholding>> = {
  ES: {
    labels: ['Retención IRPF', 'IRPF', 'Retención', 'Ret. IRPF', 'I.R.P.F.'],
    percents: [15, 7, 19],
    share: 0.14,
    inTotal: 0.6,
  },
  IT: {
    labels: ["Ritenuta d'acconto", 'Ritenuta', 'Rit. acconto', 'Ritenuta IRPEF'],
    percents: [20],
    share: 0.12,
    inTotal: 0.1,
  },
  PT: {
    labels: ['Retenção na fonte', 'IRS', 'Retenção IRS', 'Retenção'],
    percents: [25, 23],
    share: 0.1,
    inTotal: 0.2,
  },
  IN: { labels: ['TDS', 'Less TDS', 'Withholding Tax'], percents: [10, 2], share: 0.08, inTotal: 0.1 },
};

export interface Withheld {
  readonly line: SumLine;
  readonly minorUnits: number;
  /** The total is what is left after it; otherwise it stands between the total and what is to pay. */
  readonly isInTotal: boolean;
}

/** The tax that is withheld from this sum, on some papers of the countries that know it; else null. */
export function withheldFrom(
  scene: Scene,
  { sums, mode, isNegative, prepaidMinor, previousMinor, mayWithhold = false }: SumsRequest,
): Withheld | null {
  const { random, printing } = scene;
  const rule = byCountry[scene.country.code];
  const isPlain = mayWithhold && mode === 'net' && !isNegative && prepaidMinor === 0 && previousMinor === 0;
  if (!rule || !isPlain || !chance(random, rule.share)) return null;
  const percent = random.pick(rule.percents);
  const minorUnits = Math.round((sums.netMinor * percent) / 100);
  const rate = chance(random, 0.7) ? ` ${decimalText(percent, printing)}%` : '';
  const name = `${random.pick(rule.labels)}${rate}`;
  const text = money(scene, chance(random, 0.7) ? -minorUnits : minorUnits);
  return {
    line: { label: `${name}${scene.style.colon}`, text },
    minorUnits,
    isInTotal: chance(random, rule.inTotal),
  };
}

/** What is left to pay after the tax withheld. */
export const payableLine = (scene: Scene, minorUnits: number): SumLine => ({
  label: label(scene, 'amountDue'),
  text: money(scene, minorUnits),
  bold: true,
});
