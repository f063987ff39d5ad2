import type { Country } from './country.ts';
import { english } from './english.ts';
import { north } from './north.ts';
import { south } from './south.ts';

export const countries: readonly Country[] = [...english, ...north, ...south];
