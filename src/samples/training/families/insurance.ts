import { addDays } from '../../days.ts';
import { inventCompany, inventPerson } from '../companies.ts';
import { chance, fill, option } from '../dice.ts';
import { inventIssuer, pairOf, type Pair } from '../facts.ts';
import type { Flow } from '../flow.ts';
import { chooseLook } from '../itemsTable.ts';
import { metaCell } from '../metaBlock.ts';
import { day, major, money, phrase, someDay, type Scene } from '../scene.ts';
import { drawTable, fitColumns } from '../table.ts';
import { optionsOf } from '../dice.ts';
import { widerWordsOf } from '../words/wider.ts';
import { sideWordsOf } from '../words/side.ts';
import { closePlain, openPlain, settleIssuer, wider, widerLabel, widerPair } from './plainLetter.ts';
import { quietly } from '../letterhead.ts';

/** A policy: its holder, the period, what is covered and the premium of a year. */
export function drawInsurance(scene: Scene): 'insurance_policy' {
  const { random } = scene;
  const insurer = inventIssuer(scene);
  const holder = chance(random, 0.7) ? inventPerson(random, scene) : inventCompany(random, scene);
  const start = someDay(random);
  const issued = addDays(start, -random.integer({ min: 0, max: 40 }));
  sayPolicy(scene, { holder: holder.name, issued });
  const number = fill(
    random,
    option(random, '##########|@@########|###/######-#|@@@-####-####|## ### ######'),
  );
  const pairs: Pair[] = [
    widerPair(scene, 'policyNumber', number),
    pairOf(scene, 'issueDate', day(scene, issued)),
  ];
  const flow = openPlain(scene, {
    issuer: insurer,
    recipient: holder,
    title: 'insurance',
    pairs,
    naming: quietly,
  });
  if (chance(random, 0.4)) flow.paragraph(wider(scene, 'greeting').replace('{x}', holder.name));
  flow.put(
    metaCell(
      scene,
      periodPairs(scene, { start, holder: holder.name, insurer: insurer.name }),
      chance(random, 0.7),
    ),
  );
  flow.gap(1);
  drawBody(scene, flow);
  closePlain(scene, insurer, { naming: quietly, showsTax: false });
  settleIssuer(scene, 'supplierName', insurer);
  return 'insurance_policy';
}

/** What it costs stands first where a letter goes with the policy. */
function drawBody(scene: Scene, flow: Flow): void {
  const { random } = scene;
  const isLetter = chance(random, 0.4);
  if (isLetter) drawPremium(scene, flow);
  drawCover(scene, flow);
  if (!isLetter) drawPremium(scene, flow);
  if (chance(random, 0.5)) drawLimits(scene, flow);
  for (let notes = random.integer({ min: 1, max: 6 }); notes > 0; notes -= 1)
    flow.paragraph(phrase(scene, 'contractClauses', { days: '30' }));
}

function sayPolicy({ truth, printing }: Scene, { holder, issued }: { holder: string; issued: string }): void {
  truth.say('customerName', holder);
  truth.say('issueDate', issued);
  truth.say('currency', printing.currency);
  // The policy's own number and the insurer's account are not what these fields mean, nor surely something else.
  for (const key of ['invoiceNumber', 'dueDate', 'supplierTaxId'] as const) truth.leaveOpen(key);
}

function periodPairs(
  scene: Scene,
  { start, holder, insurer }: { start: string; holder: string; insurer: string },
): Pair[] {
  const { random } = scene;
  const pairs = [
    // Where the window of the envelope shows the holder, the schedule may not name it again.
    ...(chance(random, 0.6) ? [widerPair(scene, 'policyHolder', holder)] : []),
    widerPair(scene, 'validFrom', day(scene, start)),
    widerPair(scene, 'validTo', day(scene, addDays(start, 364))),
  ];
  if (chance(random, 0.4)) pairs.push(widerPair(scene, 'insurer', insurer));
  if (chance(random, 0.4)) pairs.push(pairOf(scene, 'customerNumber', fill(random, '#######')));
  return pairs;
}

function drawCover(scene: Scene, flow: Flow): void {
  const { random } = scene;
  const all = optionsOf(widerWordsOf(scene.lexicon.language).risks);
  const risks = random.pickSeveral(all, random.integer({ min: 2, max: Math.min(6, all.length) }));
  const rows = risks.map((risk) => ({
    cells: [
      risk,
      money(scene, random.integer({ min: 1, max: 500 }) * 100_000),
      money(scene, random.pick([0, 15_000, 30_000, 50_000])),
    ],
  }));
  const columns = [
    option(random, scene.lexicon.columns.description),
    wider(scene, 'sumInsured'),
    wider(scene, 'sumInsured'),
  ].map((header, index) => ({
    header,
    align: index > 0 ? ('right' as const) : ('left' as const),
    share: 1,
    wraps: index === 0,
  }));
  drawTable(
    {
      scene,
      flow,
      columns: fitColumns(scene, { columns, rows, width: flow.width }),
      look: chooseLook(scene),
    },
    rows,
  );
  flow.gap(1);
}

const englishLimits =
  'We pay at most {x} for each event.|The cover for this risk ends at {x} a year.|Damage to the belongings of others is covered to a maximum of {x}.|You bear {x} of every loss yourself.|Valuables are insured for up to {x} altogether.|Our liability, costs included, is limited to {x}.|A single item is never replaced for more than {x}.';

/** The conditions, with what is covered up to which sum: sums that are far more than the premium, or far less. */
function drawLimits(scene: Scene, flow: Flow): void {
  const { random, lexicon, printing } = scene;
  const risks = optionsOf(widerWordsOf(lexicon.language).risks);
  const whole = { ...printing, whole: chance(random, 0.7) ? ('' as const) : printing.whole };
  for (let count = random.integer({ min: 2, max: 14 }); count > 0; count -= 1) {
    const sum = random.pick([
      100, 200, 350, 400, 1500, 7500, 25_000, 150_000, 2_000_000, 10_000_000, 50_000_000,
    ]);
    const text = money({ ...scene, printing: whole }, sum * 100);
    const limit =
      lexicon.language === 'en' && chance(random, 0.8)
        ? option(random, englishLimits).replace('{x}', text)
        : `${random.pick(risks)}: ${wider(scene, 'sumInsured')} ${text}`;
    const clause = (): string => phrase(scene, 'contractClauses', { days: '30' });
    flow.paragraph(chance(random, 0.5) ? `${clause()} ${limit} ${clause()}` : limit);
  }
}

/** The premium of the year; a part for a month may stand beside it. */
function drawPremium(scene: Scene, flow: Flow): void {
  const { random, truth, printing } = scene;
  const premium = random.integer({ min: 4000, max: 300_000 });
  truth.say('totalAmount', major(premium));
  const text =
    printing.inSums === 'none' ? `${printing.currency} ${money(scene, premium)}` : money(scene, premium);
  const perMonth = Math.round(premium / random.pick([12, 11.4, 11]));
  if (chance(random, 0.35)) {
    const sentence = option(random, sideWordsOf(scene.lexicon.language).premium);
    flow.paragraph(sentence.replace('{year}', text).replace('{month}', money(scene, perMonth)));
    flow.gap(0.6);
    if (chance(random, 0.6)) return;
  }
  const pairs: Pair[] = [{ label: widerLabel(scene, 'premium'), value: text }];
  if (chance(random, 0.4)) pairs.push({ label: widerLabel(scene, 'monthly'), value: money(scene, perMonth) });
  flow.put(metaCell(scene, chance(random, 0.5) ? pairs : pairs.toReversed(), false));
  flow.gap(1);
}
