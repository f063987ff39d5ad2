import type { Token } from '../../page/pageText.ts';

/** Words that tell who somebody is or what an account is for, and never begin a name; as `compact` writes them. */
const leadingWords = new Set(
  (
    'tnv tennamevan lordrede zugunsten infavourof infavorof payableto onbehalfof forandonbehalfof accountholder ' +
    'kontoinhaber kontoinhaberin rekeninghouder titulaireducompte'
  ).split(' '),
);
const longestLead = 4;

/**
 * In `brand is a trading name of Example Ltd` the company stands last (Companies Act 2006, section 1202: a business letter
 * has to name whose business name it is).
 */
const brandOf =
  /^(?:.+ )?(?:is )?(?:an? )?(?:trading name|trading style|trade mark|trademark|brand|handelsnaam|handelsname|marke|marque|nom commercial|nombre comercial|marca)s? (?:of|van|von|der|de|di|du)$/iu;
/** Membership that the law makes a bank or broker print beside its name (12 CFR 328, SIPC bylaws, 12 CFR 740). */
const membership = /^(?:FDIC|NCUA|SIPC|FINRA)[.,;]?$/;
const dash = /^(?:[–—|·•-])$/;

/** The words without what stands around a name on its line: whose account it is, whose brand, what its bearer does. */
export function withoutSurroundings(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.slice(endOfLead(tokens));
  return named.slice(0, endOfName(named));
}

function endOfLead(tokens: readonly Token[]): number {
  let said = '';
  for (let end = 1; end < Math.min(tokens.length, 13); end++) {
    const token = tokens[end - 1];
    said += `${said === '' ? '' : ' '}${token?.text ?? ''}`;
    const lead = tokens.slice(0, end).map(({ key }) => key);
    if (end <= longestLead && leadingWords.has(lead.join(''))) return end;
    if (end > 2 && brandOf.test(said)) return end;
  }
  return 0;
}

function endOfName(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ text }, at) =>
      at > 0 &&
      ((dash.test(text) && isDescription(tokens.slice(at + 1))) ||
        (/^member$/i.test(text) && membership.test(tokens[at + 1]?.text ?? ''))),
  );
  return end < 0 ? tokens.length : end;
}

/** `– translator`: behind a dash small letters tell what the one who is named does. */
const isDescription = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= 6 && tokens.every(({ text }) => /^[\p{Ll}&,.'’-]+$/u.test(text));
