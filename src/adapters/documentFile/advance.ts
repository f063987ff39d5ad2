/**
 * About how far a text advances, in em, from the widths of Helvetica (Adobe Font Metrics): pdf.js tells the width of a
 * run but not of its letters, and a word's box needs its share of the run.
 */
export function advanceOf(text: string): number {
  let advance = 0;
  for (const letter of text) advance += letterAdvance(letter);
  return advance;
}

function letterAdvance(letter: string): number {
  if (/\s/.test(letter)) return 0.278;
  if ("ijl'|".includes(letter)) return 0.22;
  if ('I.,:;!/\\ft[]()-`"'.includes(letter)) return 0.3;
  if (/[0-9$€£#_+<=>~]/.test(letter)) return 0.556;
  if ('rcksvxyzJ*'.includes(letter)) return letter === 'r' ? 0.333 : 0.5;
  if ('mM%'.includes(letter)) return 0.85;
  if ('wWO@QG'.includes(letter)) return letter === '@' ? 1 : 0.75;
  if (/\p{Lu}/u.test(letter)) return 0.68;
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) return 1;
  return 0.55;
}
