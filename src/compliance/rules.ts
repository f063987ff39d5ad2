import type { RuleName } from '../domain/findings.ts';
import { arithmetic } from './arithmetic.ts';
import { dates } from './dates.ts';
import { duplicate } from './duplicate.ts';
import { iban } from './iban.ts';
import { requiredFields } from './requiredFields.ts';
import type { Rule } from './rule.ts';

/** The rule table: every name of the vocabulary has its rule, which the compiler checks. */
export const rules: Readonly<Record<RuleName, Rule>> = { arithmetic, requiredFields, dates, iban, duplicate };
