import type { Evaluation } from '../evaluation.ts';
import type { ChangedValue } from '../scores/comparison.ts';
import type { JudgedDocument, JudgedValue } from '../scores/judgement.ts';
import { escaped } from './escape.ts';
import { reliabilityPlot } from './plot.ts';
import { sectionsOf, type Section } from './sections.ts';

const style = `
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:78rem;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600}.note{color:#555}.wrong,.invented,.worse{color:#a3160b}.missing{color:#7a5200}.better{color:#0a6b2d}
svg{max-width:100%;font-size:12px}.grid{stroke:#e3e3e3}.ideal{stroke:#888;stroke-dasharray:4 4}
.curve{fill:none;stroke:#1f5fbf;stroke-width:1.5}circle{fill:#1f5fbf}
@media (prefers-color-scheme:dark){body{background:#16181b;color:#e8e8e8}th,td{border-color:#3a3d42}.note{color:#aaa}
.wrong,.invented,.worse{color:#ff8a7d}.missing{color:#e0b04c}.better{color:#6fd08f}.grid{stroke:#33363b}text{fill:#ccc}}`;

/**
 * The report as one page that needs nothing else: no script, nothing from the network, every text escaped. It holds
 * values of the documents.
 */
export function htmlReport(evaluation: Evaluation): string {
  const { scores, comparison, problems } = evaluation;
  const parts = [
    ...sectionsOf(evaluation).map(sectionHtml),
    scores ? plotHtml(scores.calibration.bins) : '',
    comparison ? changesHtml(comparison.changes) : '',
    scores ? missesHtml(scores.judged) : '',
    problems.length > 0
      ? `<h2>Problems</h2><ul>${problems.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`
      : '',
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evaluation</title><style>${style}</style></head><body>
<h1>Evaluation</h1>
<p>${evaluation.documents.length} documents${scores ? `, ${scores.judged.length} of them labelled` : ', none labelled'}.</p>
${parts.filter(Boolean).join('\n')}
</body></html>
`;
}

/** Was the text written by `htmlReport`? */
export const isHtmlReport = (text: string): boolean =>
  text.startsWith('<!doctype html>') && text.includes('<title>Evaluation</title>');

function sectionHtml({ title, head, rows, note }: Section): string {
  const hint = note === undefined ? '' : `<p class="note">${escaped(note)}</p>`;
  return `<h2>${escaped(title)}</h2>${tableHtml(
    head,
    rows.map((row) => row.map(escaped)),
  )}${hint}`;
}

/** `rows` are HTML already. */
function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((each) => `<th scope="col">${escaped(each)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${heads}</tr></thead><tbody>\n${lines}\n</tbody></table>`;
}

function plotHtml(bins: Parameters<typeof reliabilityPlot>[0]): string {
  return bins.length === 0 ? '' : `<h2>Reliability</h2>${reliabilityPlot(bins)}`;
}

function changesHtml(changes: readonly ChangedValue[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(({ file, key, change, before, after }) => [
    escaped(file),
    escaped(key),
    `<span class="${change}">${change}</span>`,
    valueHtml(before.given),
    valueHtml(after.given),
    truthsHtml(after.truths.length > 0 ? after.truths : before.truths),
  ]);
  return `<h2>Changes by document</h2>${tableHtml(['file', 'field', 'change', 'before', 'after', 'true'], rows)}`;
}

/** Every value that is not right, with the reasons of its document. */
function missesHtml(judged: readonly JudgedDocument[]): string {
  const rows = judged.flatMap(({ file, type, values, result }) =>
    [...(type === null ? [] : [type]), ...values]
      .filter(({ outcome }) => outcome !== 'right')
      .map((value) => [
        escaped(file),
        escaped(value.key),
        `<span class="${value.outcome}">${value.outcome}</span>`,
        valueHtml(value.given),
        truthsHtml(value.truths),
        value.given === null ? '' : value.confidence.toFixed(3),
        escaped(result?.route ?? 'not in the results'),
        escaped(result?.reasons.join(', ') ?? ''),
      ]),
  );
  const head = ['file', 'field', 'outcome', 'given', 'true', 'confidence', 'route', 'reasons'];
  return rows.length === 0 ? '' : `<h2>Misses by document</h2>${tableHtml(head, rows)}`;
}

const valueHtml = (value: JudgedValue['given']): string => (value === null ? '' : escaped(String(value)));
const truthsHtml = (truths: JudgedValue['truths']): string =>
  truths.map((truth) => escaped(String(truth))).join('<br>');
