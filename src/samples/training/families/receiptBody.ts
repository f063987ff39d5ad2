import { chance, fill, optionsOf, weighted } from '../dice.ts';
import type { DealRow } from '../deal.ts';
import { decimalText } from '../printing.ts';
import { amount, major, rowMoney, type Scene } from '../scene.ts';
import type { ColumnKind } from '../words/lexicon.ts';
import type { Till } from './receipt.ts';
import type { Roll } from './roll.ts';

type ItemStyle = 'oneLine' | 'quantityFirst' | 'below' | 'above' | 'nameOnly' | 'columns';

/** The rows of a receipt in one of the ways tills print them, with their truth. */
export function drawReceiptItems(scene: Scene, roll: Roll, { rows }: Till): void {
  const { random, truth } = scene;
  const style = weighted<ItemStyle>(random, [
    [3, 'oneLine'],
    [3, 'quantityFirst'],
    [3, 'below'],
    [1, 'above'],
    [3, 'nameOnly'],
    [3, 'columns'],
  ]);
  truth.hasRows = true;
  if (chance(random, 0.6)) roll.ruler();
  if (style === 'columns' || chance(random, 0.4)) drawHeads(scene, roll);
  if (chance(random, 0.5)) roll.ruler();
  const mark = random.pick(['', '', '', ' A', ' S', ' SR', ' T', ' *', ' B']);
  const upper = chance(random, 0.4);
  for (const row of rows) {
    const name = upper ? row.description.toUpperCase() : row.description;
    drawItem(scene, roll, { row, name, style, mark });
    const hasPrice = style !== 'nameOnly' && style !== 'quantityFirst';
    truth.rows.push({
      description: row.description,
      quantity: style === 'nameOnly' ? null : row.quantity,
      unitPrice: hasPrice ? major(row.unitMinor) : null,
      lineTotal: major(row.totalMinor),
    });
  }
  roll.ruler();
}

/** The heads of the columns; tills have room for short ones only. */
function drawHeads(scene: Scene, roll: Roll): void {
  const width = roll.right - roll.left;
  const short = (kind: ColumnKind, share: number): string => {
    const options = optionsOf(scene.lexicon.columns[kind]).map((text) =>
      text.replace('{cur}', scene.printing.symbol.trim()),
    );
    const fitting = options.filter((text) => scene.sheet.widthOf(text) < width * share);
    return fitting.length > 0 ? scene.random.pick(fitting) : '';
  };
  roll.row([
    { text: short('description', 0.36), x: roll.left, align: 'left' },
    { text: short('quantity', 0.13), x: roll.left + width * 0.52, align: 'right' },
    { text: short('unitPrice', 0.22), x: roll.left + width * 0.76, align: 'right' },
    { text: short('amount', 0.22), x: roll.right, align: 'right' },
  ]);
}

interface Item {
  readonly row: DealRow;
  readonly name: string;
  readonly style: ItemStyle;
  readonly mark: string;
}

function drawItem(scene: Scene, roll: Roll, { row, name, style, mark }: Item): void {
  const { sheet, printing } = scene;
  const quantity = decimalText(row.quantity, printing);
  const price = amount(scene, row.unitMinor);
  const total = `${rowMoney(scene, row.totalMinor)}${mark}`;
  if (scene.printing.inRows !== 'none') scene.truth.say('currency', printing.currency);
  const short = (text: string, share: number): string =>
    sheet.wrap(text, (roll.right - roll.left) * share)[0] ?? text;
  switch (style) {
    case 'oneLine':
      return splitName(roll, sheet.wrap(name, (roll.right - roll.left) * 0.5), (text) =>
        roll.ends(text, `${quantity} x ${price}   ${total}`),
      );
    case 'quantityFirst':
      return splitName(roll, sheet.wrap(`${quantity} ${name}`, (roll.right - roll.left) * 0.7), (text) =>
        roll.ends(text, total),
      );
    case 'nameOnly':
      return splitName(roll, sheet.wrap(name, (roll.right - roll.left) * 0.7), (text) =>
        roll.ends(text, total),
      );
    case 'below':
      roll.leftLine(name);
      return roll.ends(
        `  ${chance(scene.random, 0.3) ? `${fill(scene.random, '95##########')} ` : ''}${quantity} ${scene.random.pick(['x', 'X', '@'])} ${price}`,
        total,
      );
    case 'above':
      roll.leftLine(`${quantity} x ${price}`);
      return roll.ends(short(name, 0.75), total);
    case 'columns':
      return drawColumns(roll, sheet.wrap(name, (roll.right - roll.left) * 0.4), [quantity, price, total]);
  }
}

/** A name of several lines; what else the row says stands on the last. */
function splitName(roll: Roll, parts: readonly string[], last: (text: string) => void): void {
  for (const part of parts.slice(0, -1)) roll.leftLine(part);
  last(parts.at(-1) ?? '');
}

function drawColumns(
  roll: Roll,
  name: readonly string[],
  [quantity = '', price = '', total = '']: readonly string[],
): void {
  const width = roll.right - roll.left;
  roll.row([
    { text: name[0] ?? '', x: roll.left, align: 'left' },
    { text: quantity, x: roll.left + width * 0.52, align: 'right' },
    { text: price, x: roll.left + width * 0.76, align: 'right' },
    { text: total, x: roll.right, align: 'right' },
  ]);
  for (const part of name.slice(1)) roll.leftLine(part);
}
