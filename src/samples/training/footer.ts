import { chance } from './dice.ts';
import type { Issuer } from './facts.ts';
import { drawLines, sideBySide } from './flow.ts';
import type { Naming } from './letterhead.ts';
import { label, type Scene } from './scene.ts';

export interface FooterPlan {
  readonly showsName: boolean;
  readonly showsTax: boolean;
  readonly showsBank: boolean;
}

/** Parts of the footer, each a list of lines. Ids and accounts that it prints are told to the truth by `tells`. */
function footerParts(scene: Scene, issuer: Issuer, plan: FooterPlan, naming: Naming): string[][] {
  const { random } = scene;
  const parts: string[][] = [];
  if (plan.showsName) {
    naming('name');
    parts.push([issuer.name, issuer.street, issuer.place]);
  }
  if (chance(random, 0.6))
    parts.push([
      `${label(scene, 'phone')} ${issuer.phone}`,
      issuer.mail,
      ...(chance(random, 0.5) ? [`www.${issuer.domain}`] : []),
    ]);
  const legal: string[] = [];
  if (chance(random, 0.5)) legal.push(`${label(scene, 'register')} ${issuer.register}`);
  if (chance(random, 0.4)) legal.push(`${label(scene, 'manager')} ${issuer.manager}`);
  if (plan.showsTax) legal.push(...taxLines(scene, issuer));
  if (legal.length > 0) parts.push(legal);
  if (plan.showsBank) parts.push(bankLines(scene, issuer));
  return parts;
}

/** The issuer's ids for tax, with their labels. The first is the one that counts: the VAT id, where there is one. */
export function taxLines(
  scene: Scene,
  issuer: Issuer,
  owner: 'supplier' | 'customer' = 'supplier',
): string[] {
  const ids = [
    ['vatId', issuer.vatId],
    ['taxNumber', issuer.taxNumber],
  ] as const;
  const first = issuer.vatId ?? issuer.taxNumber;
  if (owner === 'supplier' && first !== null) sayTaxId(scene, first);
  return ids.flatMap(([kind, id]) => (id === null ? [] : [`${label(scene, kind)} ${id}`]));
}

export function sayTaxId(scene: Scene, id: string): void {
  if (scene.truth.valueOf('supplierTaxId') === undefined) scene.truth.say('supplierTaxId', id);
  else scene.truth.alsoRight('supplierTaxId', id);
}

export function bankLines(
  scene: Scene,
  issuer: Issuer,
  owner: 'supplier' | 'customer' = 'supplier',
): string[] {
  const { random } = scene;
  const lines = chance(random, 0.8) ? [`${label(scene, 'bank')} ${issuer.bank}`] : [];
  if (issuer.iban !== null) {
    if (owner === 'supplier') scene.truth.say('iban', issuer.iban);
    lines.push(random.pick(['IBAN: ', 'IBAN ', 'IBAN ', 'IBAN-Nr.: ', 'IBAN : ']) + issuer.iban);
    if (chance(random, 0.75))
      lines.push(random.pick(['BIC: ', 'BIC ', 'SWIFT: ', 'BIC/SWIFT ', 'Swift ']) + issuer.bic);
  } else lines.push(`${label(scene, 'account')} ${issuer.account}`);
  if (issuer.iban !== null && chance(random, 0.15))
    lines.push(`${label(scene, 'account')} ${issuer.account}`);
  return lines;
}

/** Draws the foot of a page from `y` on: columns beside each other, or centred lines. */
export function drawFooter(
  scene: Scene,
  issuer: Issuer,
  options: { plan: FooterPlan; naming: Naming; y: number },
): void {
  const { random, sheet, style } = scene;
  const parts = footerParts(scene, issuer, options.plan, options.naming);
  if (parts.length === 0) return;
  const size = Math.min(sheet.size, random.integer({ min: 6, max: 8 }));
  const area = { x: style.margin, y: options.y, width: sheet.width - 2 * style.margin };
  if (chance(random, 0.5)) sheet.line(area.x, area.y, area.x + area.width, area.y);
  if (chance(random, 0.65)) {
    sideBySide(
      area,
      parts.map(
        (lines) =>
          [
            1,
            (part) =>
              drawLines(
                scene,
                part,
                lines.map((text) => ({ text, size })),
              ),
          ] as const,
      ),
    );
    return;
  }
  const joint = random.pick([' · ', ' | ', ' - ', ', ', ' • ']);
  drawLines(
    scene,
    area,
    parts.map((lines) => ({ text: lines.join(joint), size })),
    random.pick(['centre', 'left']),
  );
}
