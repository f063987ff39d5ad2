import type { Candidate } from '../candidates/candidate.ts';
import { compact } from '../text/fold.ts';
import { endOfForm, legalFormAt } from '../text/legalForms.ts';

interface FirmName {
  readonly name: string;
  readonly form: string;
}

/**
 * Two names of one firm: the letterhead prints `Example Furniture`, the imprint `Example Furniture Ltd`. Names with two
 * legal forms are two firms: a partnership and its general partner bill one another.
 */
export function areOneFirm(one: Candidate, other: Candidate): boolean {
  const [left, right] = [one, other].map(firmOf);
  if (!left || !right || left.name !== right.name) return false;
  return left.form === right.form || left.form === '' || right.form === '';
}

/** The words of a name before its legal form, and the form; `''` where it has none. */
function firmOf({ value }: Candidate): FirmName | null {
  if (value.kind !== 'text') return null;
  const words = value.text.split(/\s+/).filter((word) => word !== '');
  const end = endOfForm(words);
  const start = words.findIndex((_, at) => at > 0 && at + legalFormAt(words, at) === end);
  const isLast = end === words.length && start > 0;
  const name = compact((isLast ? words.slice(0, start) : words).join(' '));
  return { name, form: isLast ? compact(words.slice(start).join(' ')) : '' };
}
