import { StandardFontEmbedder } from '@cantoo/pdf-lib';

export const faces = ['sans', 'serif', 'typewriter'] as const;
export type Face = (typeof faces)[number];

/** The names of PDF's standard fonts, regular and bold. */
export const fontNames = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  typewriter: ['Courier', 'Courier-Bold'],
} as const;

type FontName = Parameters<typeof StandardFontEmbedder.for>[0];

const tables = new Map<string, Map<string, number>>();
const embedders = new Map<string, StandardFontEmbedder>();

/** Width of the text in points, without kerning, as a PDF viewer sets it. Letters with marks are as wide as their base. */
export function widthOf(text: string, type: { face: Face; bold: boolean; size: number }): number {
  const name = fontNames[type.face][type.bold ? 1 : 0];
  let table = tables.get(name);
  if (!table) tables.set(name, (table = new Map()));
  let width = 0;
  for (const character of text) {
    let advance = table.get(character);
    if (advance === undefined) table.set(character, (advance = advanceOf(character, name)));
    width += advance;
  }
  return width * type.size;
}

function advanceOf(character: string, name: string): number {
  let embedder = embedders.get(name);
  // The library's type of the name is an enum whose members are these very texts.
  if (!embedder) embedders.set(name, (embedder = StandardFontEmbedder.for(name as FontName)));
  return embedder.widthOfTextAtSize(plainText(character), 1);
}

const unlike: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', '\u202F': ' ', '−': '-' };

/** The text in characters that PDF's standard fonts have: marks that they lack are dropped from their letters. */
export function plainText(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    if (winAnsi.test(character)) return character;
    const base = unlike[character] ?? character.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return winAnsi.test(base) ? base : '?';
  }).join('');
}

const winAnsi = /^[\u0020-\u007E\u00A0-\u00FFŒœŠšŸŽžƒ€–—‘’“”„•…™]$/;
