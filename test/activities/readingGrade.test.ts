import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/activities/readingGrade.ts';
import type { Box } from '../../src/domain/geometry.ts';

describe('the grade of a page', () => {
  const words = (count: number, confidence: number) =>
    Array.from({ length: count }, () => ({ text: 'word', box: [0, 0, 1, 1] as Box, confidence, line: 0 }));

  it.each([
    [0, 0.9, 'unreadable'],
    [50, 0.2, 'unreadable'],
    [50, 0.6, 'poor'],
    [3, 0.95, 'poor'],
    [50, 0.9, 'readable'],
  ])('of %i words at %f is %s', (count, confidence, grade) => {
    expect(gradeOf(words(count, confidence))).toBe(grade);
  });

  it('is poor where the sure words stand among many guesses', () => {
    expect(gradeOf([...words(60, 0.95), ...words(40, 0.4)])).toBe('poor');
    expect(gradeOf([...words(80, 0.95), ...words(20, 0.4)])).toBe('readable');
  });
});
