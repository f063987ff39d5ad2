import { chance, fill, option, shuffled, weighted } from '../dice.ts';
import type { Random } from '../../random.ts';
import { coinWord, inventCompany, type Party } from '../companies.ts';
import type { Issuer } from '../facts.ts';
import { sayTaxId } from '../footer.ts';
import { capitals } from '../printing.ts';
import { label, phrase, plainLabel, type Scene } from '../scene.ts';
import { sideWordsOf } from '../words/side.ts';
import { isAsian } from './tillTax.ts';
import type { Roll } from './roll.ts';

/** Name, register, address and phone of the shop, in the first lines, with the truth of its name. */
export function drawShop(scene: Scene, roll: Roll, issuer: Issuer): void {
  const { random } = scene;
  if (chance(random, 0.15)) drawSpecks(scene, roll);
  if (chance(random, 0.15))
    roll.centre(
      random.pick([
        coinWord(random),
        phrase(scene, 'thanks'),
        fill(random, '####'),
        coinWord(random).toUpperCase(),
      ]),
    );
  drawShopName(scene, roll, issuer);
  const rest = restOf(scene, issuer);
  const lines = [...addressOf(scene, issuer), ...(chance(random, 0.7) ? rest : shuffled(random, rest))];
  for (const text of lines) roll.heading(text);
  if (chance(random, 0.3)) roll.space();
}

/** What recognition makes of a drawn logo: short lines of signs above the name. */
function drawSpecks({ random, sheet }: Scene, roll: Roll): void {
  const signs = '~|,|.|-|i|l|J|/|\\|_|=|*|a|e|4|%|oo|>|(|)|:';
  for (let lines = random.integer({ min: 1, max: 3 }); lines > 0; lines -= 1) {
    const words = Array.from({ length: random.integer({ min: 1, max: 5 }) }, () =>
      Array.from({ length: random.integer({ min: 1, max: 3 }) }, () => random.pick(signs.split('|'))).join(
        '',
      ),
    );
    roll.heading(words.join(' '), { size: sheet.size * random.pick([0.8, 1, 1.3]) });
  }
}

type NameForm = 'plain' | 'register' | 'behind' | 'lines' | 'branch' | 'branchLine' | 'operated' | 'second';

const nameFormOf = (random: Random, asia: boolean): NameForm =>
  weighted<NameForm>(random, [
    [asia ? 4 : 10, 'plain'],
    [asia ? 7 : 1, 'register'],
    [asia ? 4 : 0.4, 'behind'],
    [4, 'lines'],
    [1.5, 'branch'],
    [2, 'branchLine'],
    [asia ? 5 : 2.5, 'operated'],
    [1, 'second'],
  ]);

function drawShopName(scene: Scene, roll: Roll, issuer: Issuer): void {
  const { random, truth } = scene;
  const asia = isAsian(scene);
  const form = nameFormOf(random, asia);
  const upper = chance(random, 0.5);
  const cased = (text: string): string => (upper ? capitals(text) : text);
  const style = { size: scene.sheet.size * (chance(random, 0.45) ? 1.4 : 1), bold: chance(random, 0.4) };
  const city = option(random, scene.country.cities ?? scene.lexicon.cities);
  const lead = (text: string): void => {
    roll.heading(cased(text), style);
  };
  if (form !== 'operated' && form !== 'branch') truth.say('supplierName', issuer.name);
  switch (form) {
    case 'plain':
      return lead(issuer.name);
    case 'register':
      lead(issuer.name);
      return roll.heading(registerText(scene, issuer));
    case 'behind':
      return lead(`${issuer.name} ${registerText(scene, issuer)}`);
    case 'lines':
      for (const part of inLines(scene, issuer)) lead(part);
      return chance(random, asia ? 0.6 : 0.1) ? roll.heading(registerText(scene, issuer)) : undefined;
    case 'branch':
      truth.say('supplierName', `${issuer.name} ${city}`);
      truth.alsoRight('supplierName', issuer.name);
      return lead(`${issuer.name} ${city}`);
    case 'branchLine':
      lead(issuer.name);
      return roll.heading(
        random.pick([city, `(${city})`, `${city} ${fill(random, '##')}`, city.toUpperCase()]),
      );
    case 'operated':
      return drawOperated(scene, roll, { issuer, lead });
    case 'second':
      lead(issuer.name);
      return roll.heading(
        `${random.pick(['(', ''])}${coinWord(random)} ${option(random, scene.lexicon.trades)}`,
      );
  }
}

/** The name of the shop above the company that runs it: the company with its legal form is who sells. */
function drawOperated(
  scene: Scene,
  roll: Roll,
  { issuer, lead }: { issuer: Issuer; lead: (text: string) => void },
): void {
  const { random, truth } = scene;
  const operator = inventCompany(random, scene);
  const company = operator.name;
  truth.say('supplierName', company);
  if (company === operator.brand) truth.alsoRight('supplierName', issuer.brand);
  lead(issuer.brand);
  const words = option(random, sideWordsOf(scene.lexicon.language).operated);
  const text = random.pick([
    `(${words} ${company})`,
    `${words} ${company}`,
    `${words}: ${company}`,
    `${words.toUpperCase()} ${capitals(company)}`,
    company,
    company,
    capitals(company),
    `(${company})`,
  ]);
  const register = registerText(scene, issuer);
  const isBehind = chance(random, isAsian(scene) ? 0.35 : 0.1);
  roll.heading(isBehind ? `${text} ${register}` : text);
  if (!isBehind && chance(random, isAsian(scene) ? 0.6 : 0.15)) roll.heading(register);
}

/** A name broken into two or three lines where its words end, most often where its legal form begins. */
function inLines({ random }: Scene, { name, brand }: Issuer): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [name];
  const ofBrand = brand.split(' ').length;
  const isBeforeForm = name.startsWith(`${brand} `) && chance(random, 0.5);
  const cut = isBeforeForm ? ofBrand : random.integer({ min: 1, max: words.length - 1 });
  const rest = words.slice(cut);
  const parts = rest.length > 2 && chance(random, 0.3) ? [rest.slice(0, 1), rest.slice(1)] : [rest];
  return [words.slice(0, cut), ...parts].map((part) => part.join(' '));
}

function registerText(scene: Scene, issuer: Issuer): string {
  const { random, country } = scene;
  if (country.code === 'AU')
    return `${random.pick(['ABN', 'ABN:', 'A.B.N.'])} ${fill(random, '## ### ### ###')}`;
  return random.pick([
    `(${issuer.register})`,
    `(${issuer.register})`,
    `${label(scene, 'register')} ${issuer.register}`,
    `(Co. No : ${issuer.register})`,
    `(${plainLabel(scene, 'register')} ${issuer.register})`,
    issuer.register,
  ]);
}

/** Phone, id for tax, mail and till. */
function restOf(scene: Scene, issuer: Issuer): string[] {
  const { random } = scene;
  const id = issuer.vatId ?? issuer.taxNumber;
  const lines: string[] = [];
  if (chance(random, 0.75))
    lines.push(
      `${label(scene, 'phone')} ${issuer.phone}${chance(random, 0.2) ? ` ${label(scene, 'fax')} ${issuer.fax}` : ''}`,
    );
  if (id !== null && chance(random, 0.8)) {
    sayTaxId(scene, id);
    const name =
      scene.country.language === 'en' && scene.country.code !== 'GB'
        ? `${scene.taxName} ${random.pick(['ID', 'Reg No', 'No', 'Reg. No.', 'Registration No'])}`
        : plainLabel(scene, issuer.vatId === null ? 'taxNumber' : 'vatId');
    lines.push(random.pick([`${name}: ${id}`, `(${name} : ${id})`, `${name} ${id}`, `${name}:${id}`]));
  }
  if (chance(random, 0.2)) lines.push(issuer.mail);
  if (chance(random, 0.2)) lines.push(`${plainLabel(scene, 'till')} ${fill(random, '###')}`);
  return lines;
}

function addressOf({ random }: Scene, shop: Party): string[] {
  const upper = chance(random, 0.4);
  const lines = chance(random, 0.25)
    ? [`${shop.street}, ${shop.place}`]
    : chance(random, 0.3)
      ? [`${shop.street},`, shop.place]
      : [shop.street, shop.place];
  if (chance(random, 0.1)) lines.push(shop.countryName);
  return upper ? lines.map((text) => text.toUpperCase()) : lines;
}
