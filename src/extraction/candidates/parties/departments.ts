import { fold } from '../../text/fold.ts';

/** Words that name a part of an office, in many languages. Folded. */
const departmentWords: ReadonlySet<string> = new Set(
  `
accounts accounting payable receivable procurement purchasing purchase finance financial department dept division office
reception administration secretary secretariat management warehouse receiving treasury controlling payroll team desk technical sales marketing legal
buchhaltung kreditorenbuchhaltung rechnungswesen einkauf abteilung einkaufsabteilung finanzabteilung finanzen verwaltung technische technischer technik vertrieb verkauf bauabteilung rechtsabteilung
sekretariat geschaftsleitung wareneingang lager empfang poststelle zentrale personalabteilung
comptabilite comptable service achats fournisseurs direction secretariat administratif reception magasin
boekhouding inkoop afdeling crediteuren administratie directie magazijn receptie financien
contabilidad compras departamento administracion direccion almacen recepcion secretaria
contabilita acquisti ufficio amministrazione magazzino direzione segreteria tecnico
contabilidade financeiro administracao recepcao
ksiegowosc ksiegowosci zakupow dzial biuro magazyn
ekonomiavdelningen inkop leverantorsreskontra godsmottagning kontoret ekonomi
bogholderiet bogholderi indkob kreditorafdelingen varemodtagelsen
uctarna oddeleni nakupu ekonomicke sklad
`
    .trim()
    .split(/\s+/),
);

const betweenThem = new Set('and und et en y e och og a i of de des du der la the & to for'.split(' '));

/** A part of an office and nothing else: `Accounts Payable`, `Service achats`. Of an address it is never the party. */
export function isDepartment(words: readonly string[]): boolean {
  const said = words.map((word) => fold(word).replaceAll(/[^\p{L}&]/gu, '')).filter((word) => word !== '');
  const own = said.filter((word) => !betweenThem.has(word));
  return own.length > 0 && own.length <= 4 && own.every((word) => departmentWords.has(word));
}
