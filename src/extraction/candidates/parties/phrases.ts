import type { Token } from '../../page/pageText.ts';

const phrases = [
  'payableto',
  'chequepayableto',
  'checkspayableto',
  'infavourof',
  'infavorof',
  'accountholder',
  'accountname',
  'onbehalfof',
  'copyright',
  'copyrightby',
  'allrightsreserved',
  'shoppingat',
  'shoppingwith',
  'visiting',
  'purchasefrom',
  'welcometo',
  'diningat',
  'forandonbehalfof',
  'operatedby',
  'managedby',
  'providedby',
  'issuedby',
  'underwrittenby',
  'soldby',
  'kontoinhaber',
  'kontoinhaberin',
  'inhaber',
  'zugunsten',
  'ihreinkaufbei',
  'einkaufbei',
  'willkommenbei',
  'titulaire',
  'titulaireducompte',
  'lordrede',
  'chez',
  'rekeninghouder',
  'tennamevan',
  'tnv',
  'titular',
  'intestatario',
  'beneficiario',
  'beneficiary',
  'beneficiaryname',
  'payee',
  'remitto',
  'checkto',
  'by',
  'for',
  'between',
  'dear',
  'bonjour',
  'hello',
  'hallo',
  'hola',
  'tradingnameof',
  '©',
  '(c)',
];
const phraseKeys = new Set(phrases);

/** Index after words that announce a name within a sentence, or 0. */
export function endOfPhrase(tokens: readonly Token[]): number {
  let end = 0;
  for (let first = 0; first < Math.min(tokens.length, 12); first++) {
    let key = '';
    for (let length = 1; length <= 4 && first + length < tokens.length; length++) {
      const token = tokens[first + length - 1];
      key += token?.key === '' ? token.text.replace(/[:.,]/g, '').toLowerCase() : (token?.key ?? '');
      if (phraseKeys.has(key)) end = Math.max(end, first + length);
    }
  }
  // The year of a copyright is no part of the name.
  while (end > 0 && /^[\d–-]{4,9},?$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}
