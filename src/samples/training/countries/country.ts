/** How a country writes money, days, addresses and numbers of registers. Patterns: `#` a digit, `@` a letter, `~` either. */
export interface Country {
  readonly code: string;
  readonly language: string;
  readonly weight: number;
  readonly currency: string;
  /** How the currency is written beside an amount. */
  readonly symbols: string;
  readonly taxNames: string;
  readonly rates: readonly number[];
  readonly numbers: string;
  readonly dates: string;
  /** `{city}`, with the post code as a pattern. */
  readonly place: string;
  readonly countryNames: string;
  readonly phone: string;
  readonly vatIds: string;
  readonly taxNumbers: string;
  /** What the country calls its tax numbers, where the language's own words are others. */
  readonly taxLabels?: string;
  readonly registers: string;
  /** Length and kind of what follows the check digits; empty where there is no IBAN. */
  readonly iban: string;
  readonly legalForms: string;
  readonly letter?: boolean;
  /** Cities of a country whose language has other cities as a rule. */
  readonly cities?: string;
}
