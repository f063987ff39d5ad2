import { describe, expect, it } from 'vitest';
import { evaluateResults } from '../../../src/evaluation/evaluation.ts';
import { htmlReport } from '../../../src/evaluation/report/html.ts';
import { textReport } from '../../../src/evaluation/report/text.ts';
import { resultOf, truthOf } from '../labelled.ts';

const evil = '<script>alert(1)</script>"\'&\u202Efdp.exe';
const truth = truthOf({
  file: evil,
  documentType: 'invoice',
  supplierName: evil,
  _meta: { sourceRepo: evil },
});
const result = resultOf({
  file: evil,
  fields: { supplierName: `${evil} x`, totalAmount: 1 },
  route: 'review',
  reasons: [`low_confidence: ${evil}`],
});
const evaluation = evaluateResults({
  results: { documents: [result, resultOf({ file: 'unlabelled.pdf' })] },
  truths: { byFile: new Map([[evil, truth]]), problems: [`${evil}: cannot be read as JSON`] },
  expected: { files: [{ file: evil, action: 'accept', alsoAccepted: [] }] },
  older: { documents: [resultOf({ file: evil, fields: { supplierName: evil } })] },
});

describe('the report', () => {
  const html = htmlReport(evaluation);

  it('shows text of strangers as text', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toContain('\u202E');
    expect(textReport(evaluation)).not.toContain('\u202E');
  });

  it('needs nothing from the network, and may run nothing', () => {
    expect(html).not.toMatch(/(?:src|href)\s*=|url\(|@import/i);
    expect(html).toContain("default-src 'none'");
  });

  it('lists every miss with given, true, confidence and reasons, and what got worse', () => {
    expect(html).toContain('<h2>Misses by document</h2>');
    expect(html).toContain('<span class="wrong">wrong</span>');
    expect(html).toContain('0.900');
    expect(html).toContain('<h2>Changes by document</h2>');
    expect(html).toContain('<span class="worse">worse</span>');
    expect(html).toContain('<svg');
  });

  it('says so when nothing is labelled', () => {
    const unlabelled = evaluateResults({
      results: { documents: [resultOf()] },
      truths: { byFile: new Map(), problems: [] },
      expected: null,
    });
    expect(unlabelled.scores).toBeNull();
    expect(htmlReport(unlabelled)).toContain('none labelled');
  });
});
