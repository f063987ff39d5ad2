import type { Token } from '../../page/pageText.ts';
import { fold } from '../../text/fold.ts';
import type { Sheet } from './lines.ts';
import type { Span } from './spans.ts';

const sellers = new Set(
  (
    'provider serviceprovider supplier seller contractor vendor landlord lessor licensor consultant ' +
    'auftragnehmer auftragnehmerin verkaufer verkauferin vermieter vermieterin lieferant lieferantin anbieter dienstleister ' +
    'prestataire vendeur fournisseur bailleur opdrachtnemer verkoper verhuurder leverancier dienstverlener ' +
    'proveedor vendedor prestador arrendador fornitore venditore prestatore locatore fornecedor ' +
    'wykonawca sprzedawca dostawca leverantoren saljaren leverandoren selger'
  ).split(' '),
);
const buyers = new Set(
  (
    'client customer buyer purchaser tenant lessee licensee ' +
    'auftraggeber auftraggeberin kaufer kauferin mieter mieterin kunde kundin besteller bestellerin ' +
    'cliente acheteur locataire preneur opdrachtgever koper huurder klant afnemer ' +
    'comprador arrendatario committente acquirente conduttore contratante ' +
    'zamawiajacy kupujacy klient koparen kunden'
  ).split(' '),
);

/** `(nachfolgend Auftragnehmer)`, `("Client")`, `ci-après « le Prestataire »`: what a contract calls the party that it named. */
const definition =
  /(?:\b(?:nachfolgend|nachstehend|(?:im )?folgenden|hereinafter|hereafter|ci-apr[eè]s|hierna|di seguito|en adelante|doravante|nedan|dalej)(?:\s+(?:genannt|called|referred to as|d[eé]nomm[eé]e?|te noemen|denominad[oa]|zwany|kallad))?[\s,:]*["“„«'‘]?|\(\s*(?:the\s+)?["“„«'‘])\s*(?:(?:the|der|die|das|den|le|la|de|het|el|il|o)\s+|l['’]\s*)?(\p{L}[\p{L}-]+)/giu;

/** So many letters after a name its description may take before the contract says what it is called. */
const longestDescription = 220;

export interface DefinedRoles {
  /** Where in the text of the page the definitions stand, and whom they define. */
  readonly terms: readonly { readonly at: number; readonly role: 'definedSeller' | 'definedBuyer' | null }[];
  readonly endOf: ReadonlyMap<Token, number>;
}

export function definedRolesOf({ lines }: Sheet): DefinedRoles {
  const endOf = new Map<Token, number>();
  let text = '';
  for (const token of lines.flatMap(({ tokens }) => tokens)) {
    text += `${token.text} `;
    endOf.set(token, text.length - 1);
  }
  const terms = [...text.matchAll(definition)].map(({ index, 1: word = '' }) => ({
    at: index,
    role: roleOf(word),
  }));
  return { terms, endOf };
}

function roleOf(word: string): DefinedRoles['terms'][number]['role'] {
  const key = fold(word).replaceAll('-', '');
  if (sellers.has(key)) return 'definedSeller';
  return buyers.has(key) ? 'definedBuyer' : null;
}

/** Which side a contract calls the name that it has just said: the first definition behind the name is the name's. */
export function definedFeatures({ tokens }: Span, { terms, endOf }: DefinedRoles): Record<string, number> {
  const [last] = tokens.slice(-1);
  const end = (last && endOf.get(last)) ?? Infinity;
  const own = terms.find(({ at }) => at >= end && at - end < longestDescription);
  return {
    definedSeller: own?.role === 'definedSeller' ? 1 : 0,
    definedBuyer: own?.role === 'definedBuyer' ? 1 : 0,
  };
}
