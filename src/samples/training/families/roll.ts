import { chance, weighted } from '../dice.ts';
import { lineHeight } from '../flow.ts';
import type { Scene } from '../scene.ts';

/** A narrow roll of paper that is written from the top and cut at the end. */
export class Roll {
  private y: number;
  private readonly scene: Scene;
  private readonly headings: 'centre' | 'left';
  private readonly rulers: string;
  private readonly inset: number;

  constructor(scene: Scene) {
    this.scene = scene;
    this.y = scene.random.integer({ min: 8, max: 40 });
    this.headings = chance(scene.random, 0.75) ? 'centre' : 'left';
    this.rulers = weighted(scene.random, [
      [4, '-'],
      [2, '='],
      [1, '*'],
      [1, '_'],
      [2, ' '],
    ]);
    this.inset = scene.random.integer({ min: 8, max: 22 });
  }

  get left(): number {
    return this.inset;
  }

  get right(): number {
    return this.scene.sheet.width - this.inset;
  }

  /** A text at the head, over as many lines as it needs. */
  heading(text: string, style: { size?: number; bold?: boolean } = {}): void {
    this.lines(text, this.headings, style);
  }

  centre(text: string): void {
    this.lines(text, 'centre', {});
  }

  leftLine(text: string): void {
    this.lines(text, 'left', {});
  }

  space(): void {
    this.y += lineHeight(this.scene) * 0.6;
  }

  ruler(): void {
    if (this.rulers === ' ') {
      this.space();
      return;
    }
    const width = this.scene.sheet.widthOf(this.rulers);
    this.leftLine(this.rulers.repeat(Math.max(1, Math.floor((this.right - this.left) / width) - 1)));
  }

  /** Texts on one line, each at its place with its alignment. */
  row(
    cells: readonly { text: string; x: number; align: 'left' | 'right' | 'centre' }[],
    style: { size?: number; bold?: boolean } = {},
  ): void {
    this.y += lineHeight(this.scene, style.size);
    for (const { text, ...place } of cells) this.scene.sheet.text(text, { ...place, ...style, y: this.y });
  }

  /** Left text, right amount; a text that leaves no room for the amount stands on lines of its own. */
  ends(left: string, right: string, style: { size?: number; bold?: boolean } = {}): void {
    const room = this.right - this.left - this.scene.sheet.widthOf(right, style) - 6;
    const parts = this.scene.sheet.wrap(left, Math.max(room, 40), style);
    for (const part of parts.slice(0, -1)) this.row([{ text: part, x: this.left, align: 'left' }], style);
    this.row(
      [
        { text: parts.at(-1) ?? '', x: this.left, align: 'left' },
        { text: right, x: this.right, align: 'right' },
      ],
      style,
    );
  }

  /** Short lines, two of them beside each other where they fit and the roll likes it. */
  pairs(lines: readonly string[]): void {
    const doubles = chance(this.scene.random, 0.35);
    for (let at = 0; at < lines.length; at += 1) {
      const [one = '', next] = lines.slice(at, at + 2);
      const fits =
        next !== undefined && this.scene.sheet.widthOf(`${one}    ${next}`) < this.right - this.left;
      if (doubles && fits) {
        this.ends(one, next);
        at += 1;
      } else this.leftLine(one);
    }
  }

  /** The paper ends a little below the last line. */
  cut(): void {
    this.scene.sheet.crop(this.y + this.scene.random.integer({ min: 8, max: 50 }));
  }

  private lines(text: string, align: 'left' | 'centre', style: { size?: number; bold?: boolean }): void {
    const width = this.right - this.left;
    const x = align === 'centre' ? this.scene.sheet.width / 2 : this.left;
    for (const part of this.scene.sheet.wrap(text, width, style)) {
      this.y += lineHeight(this.scene, style.size);
      this.scene.sheet.text(part, { x, y: this.y, align, ...style });
    }
  }
}
