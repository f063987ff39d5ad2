import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/samples/training/countries/index.ts';
import { optionsOf } from '../../../src/samples/training/dice.ts';
import { dayText } from '../../../src/samples/training/printing.ts';
import { lexiconOf, lexicons } from '../../../src/samples/training/words/index.ts';
import { dealingWordsOf } from '../../../src/samples/training/words/dealings.ts';
import { sideWordsOf } from '../../../src/samples/training/words/side.ts';
import { widerWordsOf } from '../../../src/samples/training/words/wider.ts';

describe('the words of each language', () => {
  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    'are complete in %s: twelve months, no empty option, each gap where its value must stand',
    (_, lexicon) => {
      expect(optionsOf(lexicon.months)).toHaveLength(12);
      expect(optionsOf(lexicon.monthsShort)).toHaveLength(12);
      const { titles, labels, columns, phrases, ...rest } = lexicon;
      const lists = [titles, labels, columns, phrases, rest, widerWordsOf(lexicon.language)].flatMap(
        (group) => Object.values(group),
      );
      for (const list of lists) for (const item of optionsOf(list)) expect(item.trim()).not.toBe('');
      for (const text of optionsOf(phrases.dueBy)) expect(text).toContain('{date}');
      for (const text of optionsOf(phrases.numberOfDay)) expect(text).toMatch(/\{number\}.*\{date\}/);
      for (const text of optionsOf(widerWordsOf(lexicon.language).opens))
        for (const gap of ['{date}', '{one}', '{other}']) expect(text).toContain(gap);
    },
  );

  it.each(lexicons.map(({ language }) => language))(
    'have their side words in %s, with the gaps that are filled',
    (language) => {
      const words = sideWordsOf(language);
      for (const list of Object.values(words))
        for (const item of optionsOf(list)) expect(item.trim()).not.toBe('');
      for (const text of optionsOf(words.sells)) expect(text).toContain('{x}');
      for (const text of optionsOf(words.premium))
        for (const gap of ['{year}', '{month}']) expect(text).toContain(gap);
      expect(optionsOf(words.addressLabels)).toHaveLength(3);
      expect(optionsOf(words.questions).some((text) => text.endsWith('?'))).toBe(true);
      expect(optionsOf(words.questions).some((text) => !text.endsWith('?'))).toBe(true);
    },
  );

  it.each(lexicons.map(({ language }) => language))(
    'have their words of bills, stays and reminders in %s, with the gaps that are filled and as many heads as columns',
    (language) => {
      const words = dealingWordsOf(language);
      for (const list of Object.values(words))
        for (const item of optionsOf(list)) expect(item.trim()).not.toBe('');
      for (const text of [...optionsOf(words.debit), ...optionsOf(words.next), ...optionsOf(words.payBy)])
        expect(text).toContain('{date}');
      for (const text of [...optionsOf(words.deducted), ...optionsOf(words.corrects)])
        expect(text).toMatch(/\{number\}.*\{date\}/);
      for (const text of optionsOf(words.reading))
        for (const gap of ['{old}', '{new}', '{from}', '{to}']) expect(text).toContain(gap);
      for (const text of optionsOf(words.paid)) expect(text).toMatch(/\{card\}.*\{date\}|\{date\}.*\{card\}/);
      expect(optionsOf(words.stay)).toHaveLength(5);
      expect(optionsOf(words.openHeads)).toHaveLength(5);
      expect(optionsOf(words.stayHeads)).toHaveLength(4);
    },
  );

  it('are there for every country, which prints each day with its day, month and year', () => {
    for (const country of countries) {
      const lexicon = lexiconOf(country.language);
      const patterns = optionsOf(country.dates).flatMap((pattern) =>
        pattern === 'words' ? optionsOf(lexicon.wordedDates) : [pattern],
      );
      for (const pattern of patterns) {
        const printed = dayText('2031-02-17', pattern, lexicon);
        expect(printed).toMatch(/17/);
        expect(printed).toMatch(/31/);
        expect(printed).not.toMatch(/[{}]/);
      }
    }
  });
});
