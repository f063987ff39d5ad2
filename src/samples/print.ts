import type { Paper, Row, SampleLanguage } from './paper.ts';
import { wordsOf } from './words.ts';

const marks = {
  en: { thousands: ',', decimal: '.' },
  de: { thousands: '.', decimal: ',' },
  fr: { thousands: ' ', decimal: ',' },
} as const;
const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/** `1,234.50` as the language writes it. */
export function printAmount(cents: number, language: SampleLanguage): string {
  const { thousands, decimal } = marks[language];
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
}

/** With the sign of the currency: `£1,234.50`, `1.234,50 €`. */
export function printMoney(
  cents: number,
  { language, currency }: Pick<Paper, 'language' | 'currency'>,
): string {
  const amount = printAmount(cents, language);
  if (currency === 'GBP') return `£${amount}`;
  return language === 'en' ? `€${amount}` : `${amount} €`;
}

export function printPercent(percent: number, language: SampleLanguage): string {
  const text = String(percent).replace('.', marks[language].decimal);
  return language === 'en' ? `${text}%` : `${text} %`;
}

/** `7.5 h`, `12 pcs`. */
export function printQuantity({ quantityTenths, unit }: Row, language: SampleLanguage): string {
  const text = String(quantityTenths / 10).replace('.', marks[language].decimal);
  return `${text} ${wordsOf[language].units[unit]}`;
}

/** A day in the form YYYY-MM-DD as a letter of the language writes it. */
export function printDay(day: string, language: SampleLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (language) {
    case 'en':
      return `${Number(date)} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
    case 'de':
      return `${date}.${month}.${year}`;
    case 'fr':
      return `${date}/${month}/${year}`;
  }
}
