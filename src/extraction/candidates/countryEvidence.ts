import { textOf, type PageText, type Token } from '../page/pageText.ts';

/** A hint at the country that a document comes from, as the currency that is money there, and where it stands. */
export interface CountryHint {
  readonly currency: string;
  readonly weight: number;
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly tokens: readonly Token[];
}

const euroCountries = 'AT BE CY DE EE EL ES FI FR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');
const currencyOfCountry: Readonly<Record<string, string>> = {
  ...Object.fromEntries(euroCountries.map((country) => [country, 'EUR'])),
  GB: 'GBP',
  XI: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BG: 'BGN',
  IS: 'ISK',
  TR: 'TRY',
};

/** States of the USA by the first digit of their ZIP codes (USPS Publication 65). */
const statesByZip = [
  'CT MA ME NH NJ NY PR RI VT',
  'DE NY PA',
  'DC MD NC SC VA WV',
  'AL FL GA MS TN',
  'IN KY MI OH',
  'IA MN MT ND SD WI',
  'IL KS MO NE',
  'AR LA OK TX',
  'AZ CO ID NM NV UT WY',
  'AK CA HI OR WA',
].map((states) => new Set(states.split(' ')));
const usStates = new Set(statesByZip.flatMap((states) => [...states]));
const stateAndZip = /\b([A-Z]{2})\.?,? (\d)\d{4}(?:-\d{4})?\b/g;

/** An example with a made-up code, or two capitals before five digits of elsewhere. */
const doubtful = 0.4;

/** How surely a row holds the end of an address in the USA, 0..1. */
function stateWeight(text: string): number {
  const weights = [...text.matchAll(stateAndZip)]
    .filter(([, state = '']) => usStates.has(state))
    .map(([, state = '', digit]) => (statesByZip[Number(digit)]?.has(state) ? 1 : doubtful));
  return Math.max(0, ...weights);
}

/** What is found in a row's text, and the money of the country that it points at. General knowledge of addresses, legal forms and taxes. */
const rowHints: readonly (readonly [RegExp, string, number])[] = [
  [
    /\b(?:United States|U\.S\.A\.?|USA)\b|\b(?:Inc\.?(?! (?:tax|gst|vat|sst)\b)|LLC|L\.L\.C\.|Corp\.?)(?=$|[\s,])|\bEIN\b|sales tax/i,
    'USD',
    0.5,
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/, 'GBP', 0.8],
  [
    /\b(?:United Kingdom|England|Scotland|Wales)\b|\bplc\b|\bLLP\b|\.co\.uk\b|\bCompanies House\b/i,
    'GBP',
    0.6,
  ],
  // Recognition confuses the letters of the short legal form.
  [/\bs[dboa]n\.? ?b[hnu][dp]\b|\bmalaysia\b|\.com\.my\b/i, 'MYR', 1],
  [
    /\bjalan\b|\blorong\b|\bkuala lumpur\b|\bselangor\b|\bjohor\b|\bperak\b|\bpulau pinang\b|\bmelaka\b|\bsabah\b|\bsarawak\b/i,
    'MYR',
    0.8,
  ],
  [/\b(?:taman|bandar|jln|kampung|seksyen|darul)\b/i, 'MYR', 0.6],
  [/\bpte\.? ltd\b|\bsingapore\b|\.com\.sg\b/i, 'SGD', 1],
  [/\bpty\.? ltd\b|\bABN\b|\baustralia\b|\.com\.au\b/i, 'AUD', 1],
  [/\bcanada\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|\bHST\b|\.ca\b/, 'CAD', 0.8],
  [/\bnew zealand\b|\.co\.nz\b/i, 'NZD', 1],
  [/\bhong kong\b|\.com\.hk\b/i, 'HKD', 1],
  // A `(Pty) Ltd` is one of South Africa or its neighbours, a `Pty Ltd` of Australia; VAT numbers there begin with 4 (SARS).
  [/\bsouth africa\b|\.co\.za\b|\bvat (?:reg(?:istration)?\.? )?(?:no|nr|number)\.?:? ?4\d{9}\b/i, 'ZAR', 1],
  [
    /\(pty\)\.? ?(?:ltd|limited)\b|\b(?:gauteng|kwazulu[- ]natal|(?:western|eastern|northern) cape|johannesburg|cape town|pretoria|durban)\b/i,
    'ZAR',
    0.8,
  ],
  [/\bunited arab emirates\b|\bdubai\b|\babu dhabi\b|\.ae\b/i, 'AED', 0.8],
  [/\bkenya\b|\bnairobi\b|\.co\.ke\b|\bKRA PIN\b/i, 'KES', 0.8],
  [/\bGSTIN\b|\bindia\b|\bPvt\.? Ltd\b/i, 'INR', 1],
  [/\b(?:schweiz|suisse|svizzera|switzerland)\b|\bCHE-?\d|\.ch\b/i, 'CHF', 1],
  [
    /\bGmbH\b|\bMwSt\b|\bUSt\b|\be\.? ?K\.|\bOHG\b|\bdeutschland\b|\bgermany\b|\bösterreich\b|\.de\b|\.at\b/i,
    'EUR',
    0.6,
  ],
  [
    /\bSARL\b|\bS\.A\.R\.L|\bSIRET\b|\bSIREN\b|\bTVA\b|\bfrance\b|\.fr\b|\bBTW\b|\bB\.V\.|\bnederland\b|\.nl\b|\.be\b/i,
    'EUR',
    0.6,
  ],
  [
    /\bS\.?L\.?U?\b\.?$|\bespaña\b|\bNIF\b|\bCIF\b|\bS\.p\.A|\bS\.r\.l|\bitalia\b|\bP\. ?IVA\b|\bportugal\b|\bLda\b|\.es\b|\.it\b|\.pt\b/,
    'EUR',
    0.6,
  ],
  [/\bsp\. ?z ?o\.? ?o|\bpolska\b|\bNIP\b|\.pl\b/i, 'PLN', 1],
  [/\bs\.r\.o\.|\bčeská\b|\bDIČ\b|\.cz\b/i, 'CZK', 0.8],
  [/\bkft\b|\bmagyarország\b|\.hu\b/i, 'HUF', 1],
  [/\bsverige\b|\borg\.?nr\b|\bbankgiro\b|\.se\b/i, 'SEK', 0.8],
  [/\bdanmark\b|\bCVR\b|\bApS\b|\.dk\b/, 'DKK', 0.8],
  [/\bnorge\b|\bMVA\b|\.no\b/, 'NOK', 0.8],
  [/\bbrasil\b|\bCNPJ\b|\.com\.br\b/i, 'BRL', 1],
  [/\bméxico\b|\bRFC\b|\bS\.A\. de C\.V\./i, 'MXN', 0.8],
];
const countryId = /^([A-Z]{2})(?:\d{2}[A-Z\d]{11,30}|[A-Z]?\d{8,12}[A-Z\d]{0,3})$/;

/** Every hint on the pages, each row's at most once a currency; many pages say no more than the first few. */
export function countryHints(pages: readonly PageText[]): CountryHint[] {
  return pages.slice(0, 4).flatMap(({ rows }) =>
    rows.flatMap(({ page, index, tokens }) => {
      const text = textOf(tokens);
      const place = { page, row: index, first: 0, tokens };
      const state = stateWeight(text);
      const byState = state > 0 ? [{ currency: 'USD', weight: state, ...place }] : [];
      const byText = rowHints.flatMap(([pattern, currency, weight]) =>
        pattern.test(text) ? [{ currency, weight, ...place }] : [],
      );
      const byId = tokens.flatMap((token, first) => {
        const currency = currencyOfCountry[countryId.exec(token.text)?.[1] ?? ''];
        return currency === undefined
          ? []
          : [{ currency, weight: 1, page, row: index, first, tokens: [token] }];
      });
      return [...byState, ...byText, ...byId];
    }),
  );
}
