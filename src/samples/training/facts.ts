import { addDays } from '../days.ts';
import { chance, fill, option, weighted } from './dice.ts';
import {
  coinWord,
  inventCompany,
  inventCouple,
  inventPerson,
  inventSupplier,
  mailOf,
  personName,
  type Party,
} from './companies.ts';
import { inventBic, inventIban, inventNumber, inventVatId } from './identifiers.ts';
import { day, label, plainLabel, someDay, type Scene } from './scene.ts';
import type { LabelKind } from './words/lexicon.ts';

/** What a company's letterhead and footer know of it. */
export interface Issuer extends Party {
  readonly mail: string;
  readonly fax: string;
  readonly vatId: string | null;
  readonly taxNumber: string | null;
  readonly register: string;
  readonly manager: string;
  readonly bank: string;
  readonly iban: string | null;
  readonly bic: string;
  readonly account: string;
}

export function inventIssuer(scene: Scene, party: Party = inventSupplier(scene.random, scene)): Issuer {
  const { random, country } = scene;
  const vatId = inventVatId(random, country);
  const hasNumber = vatId === null ? chance(random, 0.55) : chance(random, 0.25);
  const iban = inventIban(random, country);
  return {
    ...party,
    mail: mailOf(random, party),
    fax: fill(random, option(random, country.phone)),
    vatId: vatId !== null && chance(random, 0.75) ? vatId : null,
    taxNumber: hasNumber ? fill(random, option(random, country.taxNumbers)) : null,
    register: fill(random, option(random, country.registers)).replace(
      '{city}',
      option(random, scene.lexicon.cities),
    ),
    manager: personName(random, scene),
    bank: `${coinWord(random)} ${random.pick(['Bank', 'Bank', 'Credit Union', 'Sparkasse', 'Banque', 'Savings', 'Trust', 'Banca'])}`,
    iban: iban !== null && chance(random, 0.7) ? iban : null,
    bic: inventBic(random, country),
    account: fill(random, random.pick(['########', '##########', '#### #### ##', '###-######-#'])),
  };
}

export const inventCustomer = (scene: Scene): Party =>
  weighted(scene.random, [
    [68, inventCompany],
    [30, inventPerson],
    [2, inventCouple],
  ])(scene.random, scene);

/** A label with its value, as it stands in a block of references. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

export const pairOf = (scene: Scene, kind: LabelKind, value: string): Pair => ({
  label: label(scene, kind),
  value,
});

/** References that look like what is sought and are not: customer numbers, delivery dates, contacts, projects. */
export function distractingPairs(scene: Scene, issueDate: string, count: number): Pair[] {
  const { random } = scene;
  const near = (): string => day(scene, addDays(issueDate, random.integer({ min: -25, max: 12 })));
  const makers: readonly (readonly [LabelKind, () => string])[] = [
    ['customerNumber', () => inventNumber(random, chance(random, 0.15) ? 'account' : 'customer', issueDate)],
    ['deliveryNumber', () => inventNumber(random, 'document', issueDate)],
    ['salesOrder', () => inventNumber(random, 'document', issueDate)],
    ['deliveryDate', near],
    ['orderDate', near],
    ['servicePeriod', () => periodText(scene, issueDate)],
    ['ownReference', () => inventNumber(random, 'order', issueDate)],
    [
      'yourReference',
      () =>
        chance(random, 0.5)
          ? personName(random, scene)
          : inventNumber(random, chance(random, 0.5) ? 'order' : 'customer', issueDate),
    ],
    ['project', () => `${coinWord(random)} ${random.integer({ min: 1, max: 400 })}`],
    ['contact', () => personName(random, scene)],
    ['terms', () => termsText(scene)],
    [
      'shipVia',
      () => random.pick(['UPS', 'EXW', 'DAP', 'Courier', 'DPD', 'Best Way', 'FOB', 'Post', 'Spedition']),
    ],
    ['phone', () => fill(random, option(random, scene.country.phone))],
    ['customerVatId', () => inventVatId(random, scene.country) ?? fill(random, '##-#######')],
    ['currency', () => scene.printing.currency],
    ['page', () => random.pick(['1', '1/1', '1 of 1', '1 / 1'])],
  ];
  return random.pickSeveral(makers, Math.min(count, makers.length)).map(([kind, make]) => {
    if (kind === 'currency') scene.truth.say('currency', scene.printing.currency);
    const value = make();
    // The supplier's own number of the order can pass for the order's, and what a customer refers to is mostly his order.
    const mayBeOrder = kind === 'salesOrder' || (kind === 'yourReference' && /\d/.test(value));
    if (mayBeOrder) scene.truth.leaveOpen('purchaseOrder');
    return pairOf(scene, kind, value);
  });
}

export function periodText(scene: Scene, issueDate: string): string {
  const days = scene.random.pick([6, 13, 29, 30, 89]);
  const from = addDays(issueDate, -days - scene.random.integer({ min: 0, max: 8 }));
  const joint = scene.random.pick([' - ', ' – ', ' to ', '-', ' / ']);
  const link = joint === ' to ' && scene.lexicon.language !== 'en' ? ' - ' : joint;
  return `${day(scene, from)}${link}${day(scene, addDays(from, days))}`;
}

export function termsText(scene: Scene): string {
  const days = String(scene.random.pick([7, 8, 10, 14, 15, 20, 30, 30, 30, 45, 60]));
  return option(scene.random, scene.lexicon.phrases.terms).replaceAll('{days}', days);
}

/** Day of issue and, for most, the day until which to pay. */
export function inventDays(scene: Scene): { issueDate: string; dueDate: string | null } {
  const { random } = scene;
  const issueDate = someDay(random);
  const after = weighted(random, [
    [4, 30],
    [3, 14],
    [1, 7],
    [1, 60],
    [1, 45],
    [1, 10],
    [1, 20],
    [1, 0],
    [1, random.integer({ min: 3, max: 50 })],
  ]);
  return { issueDate, dueDate: chance(random, 0.55) ? addDays(issueDate, after) : null };
}

/** `Attn. Jane Doe` and the like, with a role or a department on a line of its own now and then; or nothing. */
export function attentionLines(scene: Scene, share: number): string[] {
  const { random, lexicon } = scene;
  if (!chance(random, share)) return [];
  const person = personName(random, scene);
  const role = option(random, lexicon.roles);
  const department = option(random, lexicon.departments);
  return weighted(random, [
    [4, [person]],
    [2, [`${plainLabel(scene, 'attention')} ${person}`]],
    [1, [`${plainLabel(scene, 'attention')}: ${person}`]],
    [2, [department]],
    [1, [`${person}, ${role}`]],
    [1, [person, role]],
    [1, [department, person]],
    [0.5, [`${plainLabel(scene, 'attention')}: ${department}`]],
    [0.5, [person, role, department]],
  ]);
}
