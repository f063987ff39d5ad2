import { chance, weighted } from './dice.ts';
import type { Pair } from './facts.ts';
import { lineHeight, type Area, type Cell } from './flow.ts';
import type { Scene } from './scene.ts';
import type { TextStyle } from './sheet.ts';

/** A block of labels with their values, in one of the ways documents arrange them; `wide` blocks have the whole width. */
export function metaCell(scene: Scene, pairs: readonly Pair[], wide: boolean): Cell {
  const draw = wide ? chooseWide(scene) : chooseNarrow(scene);
  return (area) => (pairs.length === 0 ? area.y : draw(scene, area, pairs));
}

/** A text at its place, set smaller where the room is narrow. */
function fitted(scene: Scene, text: string, style: TextStyle & { room: number }): void {
  const { room, ...rest } = style;
  const size = style.size ?? scene.sheet.size;
  const width = scene.sheet.widthOf(text, { size, bold: style.bold ?? false });
  scene.sheet.text(text, { ...rest, size: size * Math.min(1, Math.max(0.5, room / width)) });
}

type Draw = (scene: Scene, area: Area, pairs: readonly Pair[]) => number;

const chooseNarrow = ({ random }: Scene): Draw =>
  weighted<Draw>(random, [
    [5, columns],
    [3, inline],
    [2, stacked],
    [3, rightEdge],
    [2, rightLabels],
  ]);
const chooseWide = ({ random }: Scene): Draw =>
  weighted<Draw>(random, [
    [5, headTable],
    [3, grid],
    [2, runOn],
    [2, columns],
    [1, inline],
    [1, stacked],
  ]);

/** Labels in one column, values in the next. */
function columns(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const bold = scene.style.boldLabels;
  const widest = Math.max(...pairs.map((pair) => scene.sheet.widthOf(pair.label, { bold })));
  const indent = Math.min(widest + scene.random.integer({ min: 6, max: 30 }), area.width * 0.62);
  return eachRow(scene, area, pairs, (pair, y) => {
    fitted(scene, pair.label, { x: area.x, y, bold, room: indent - 4 });
    fitted(scene, pair.value, { x: area.x + indent, y, room: area.width - indent });
  });
}

/** Labels left, values at the right edge. */
function rightEdge(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const bold = scene.style.boldLabels;
  return eachRow(scene, area, pairs, (pair, y) => {
    const room = area.width - scene.sheet.widthOf(pair.label, { bold }) - 5;
    fitted(scene, pair.label, { x: area.x, y, bold, room: area.width * 0.6 });
    fitted(scene, pair.value, { x: area.x + area.width, y, align: 'right', room });
  });
}

/** Labels end where the values begin. */
function rightLabels(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const middle = area.x + area.width * 0.5;
  const toEdge = chance(scene.random, 0.4);
  return eachRow(scene, area, pairs, (pair, y) => {
    const room = area.width / 2 - 8;
    fitted(scene, pair.label, { x: middle, y, align: 'right', bold: scene.style.boldLabels, room });
    if (toEdge) fitted(scene, pair.value, { x: area.x + area.width, y, align: 'right', room });
    else fitted(scene, pair.value, { x: middle + 8, y, room });
  });
}

/** `Label: value` as one text, perhaps at the right edge. */
function inline(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const right = chance(scene.random, 0.35);
  const x = right ? area.x + area.width : area.x;
  return eachRow(scene, area, pairs, (pair, y) =>
    fitted(scene, `${pair.label} ${pair.value}`, { x, y, align: right ? 'right' : 'left', room: area.width }),
  );
}

/** Each value under its label. */
function stacked(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const right = chance(scene.random, 0.3);
  const size = scene.sheet.size - (chance(scene.random, 0.5) ? 1 : 0);
  let { y } = area;
  for (const pair of pairs) {
    y += lineHeight(scene);
    scene.sheet.text(pair.label, { x: area.x, y, size, bold: scene.style.boldLabels });
    y += lineHeight(scene);
    scene.sheet.text(pair.value, {
      x: right ? area.x + area.width : area.x,
      y,
      align: right ? 'right' : 'left',
    });
  }
  return y;
}

/** A row of labels over a row of values, as many rows as needed. */
function headTable(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const most = scene.random.integer({ min: 3, max: 5 });
  const isFramed = chance(scene.random, 0.4);
  let { y } = area;
  for (let start = 0; start < pairs.length; start += most) {
    const part = pairs.slice(start, start + most);
    const width = area.width / part.length;
    part.forEach((pair, index) => {
      const x = area.x + index * width + 3;
      const label = pair.label.replace(/ ?:$/, '');
      const bold = scene.style.boldLabels;
      fitted(scene, label, { x, y: y + lineHeight(scene), bold, room: width - 8 });
      fitted(scene, pair.value, { x, y: y + 2.3 * lineHeight(scene), room: width - 8 });
    });
    if (isFramed) scene.sheet.frame(area.x, y, area.x + area.width, y + 2.6 * lineHeight(scene));
    y += 2.8 * lineHeight(scene);
  }
  return y;
}

/** Two columns of labels and values side by side. */
function grid(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  const half = Math.ceil(pairs.length / 2);
  const width = area.width / 2 - 10;
  const left = columns(scene, { ...area, width }, pairs.slice(0, half));
  const rest = pairs.slice(half);
  if (rest.length === 0) return left;
  return Math.max(left, columns(scene, { ...area, x: area.x + width + 20, width }, rest));
}

/** One after the other in a line, as many as fit. */
function runOn(scene: Scene, area: Area, pairs: readonly Pair[]): number {
  let y = area.y + lineHeight(scene);
  let { x } = area;
  for (const { label, value } of pairs) {
    const text = `${label} ${value}`;
    const width = scene.sheet.widthOf(text);
    if (x > area.x && x + width > area.x + area.width) {
      ({ x } = area);
      y += lineHeight(scene);
    }
    scene.sheet.text(text, { x, y });
    x += width + 24;
  }
  return y;
}

function eachRow(
  scene: Scene,
  area: Area,
  pairs: readonly Pair[],
  draw: (pair: Pair, y: number) => void,
): number {
  let { y } = area;
  for (const pair of pairs) {
    y += lineHeight(scene);
    draw(pair, y);
  }
  return y;
}
