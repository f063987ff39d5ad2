import type { Evaluation } from '../evaluation.ts';
import type { Comparison } from '../scores/comparison.ts';
import { errorClasses } from '../scores/errorClasses.ts';
import type { HostileVerdict } from '../scores/hostile.ts';
import type { Share } from '../scores/intervals.ts';
import type { Based, Scores, StraightThroughRow } from '../scores/scoreDocuments.ts';
import type { AccuracyRow, Basis } from '../scores/tables.ts';
import { countText, decimal, decimalRange, percent, percentRange, shareText } from './figures.ts';

/** A table of a report: the terminal and the HTML page show the same ones. */
export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the reader has to know to read it rightly. */
  readonly note?: string;
}

/** Every table that the evaluation gives, most important first; tables without a row are left out. */
export function sectionsOf(evaluation: Evaluation): Section[] {
  const { scores, hostile, comparison } = evaluation;
  const sections = [
    routeSection(evaluation),
    ...(scores ? scoreSections(scores) : []),
    speedSection(evaluation),
    ...(hostile ? [hostileSection(hostile)] : []),
    ...(comparison ? [comparisonSection(comparison)] : []),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function scoreSections(scores: Scores): Section[] {
  return [
    summarySection(scores),
    straightThroughSection(scores.straightThrough),
    accuracySection('By field', scores.tables.field),
    accuracySection('By modality', scores.tables.modality),
    {
      ...accuracySection('By document type', scores.tables.documentType),
      note: 'Only types that at least three origins have.',
    },
    accuracySection('By origin', scores.tables.origin),
    errorSection(scores),
    rowSection(scores),
    xmlSection(scores),
  ];
}

function routeSection({ documents }: Evaluation): Section {
  const count = (name: string): string => String(documents.filter(({ route }) => route === name).length);
  const failures = documents.filter(({ error }) => error?.code.startsWith('internal')).length;
  const rows = [['accept', 'review', 'reject'].map(count).concat(String(failures))];
  return { title: 'Routes', head: ['accept', 'review', 'reject', 'product failed'], rows };
}

function summarySection(scores: Scores): Section {
  const { fields, macro, documentType, calibration, inventions, groundedness } = scores;
  const { ece, eceInterval, auroc, aurocInterval, values, wrong } = calibration;
  const line = (name: string, value: string, counted: string, { origins, documents }: Basis): string[] => [
    name,
    value,
    counted,
    String(origins),
    String(documents),
  ];
  const shareLine = (name: string, share: Based<Share>): string[] =>
    line(name, shareText(share), countText(share), share.basis);
  const macroText = [percent(macro.mean), percentRange(macro.interval)].join(' ');
  const eceText = `${decimal(ece, 3)} ${decimalRange(eceInterval, 3)}`;
  const aurocText = `${decimal(auroc, 3)} ${decimalRange(aurocInterval, 3)}`;
  const inventionCount = `${inventions.values} / ${inventions.basis.documents}`;
  const rows = [
    shareLine('Fields right', fields),
    line('Fields right, mean of the origins', macroText, '', { ...fields.basis, origins: macro.origins }),
    shareLine('Document type right', documentType),
    line('Calibration error (ECE)', eceText, `${values} values`, calibration.basis),
    line('Ranking (AUROC)', aurocText, `${wrong} wrong`, calibration.basis),
    line('Inventions per 100 documents', decimal(inventions.per100, 1), inventionCount, inventions.basis),
    ...(groundedness
      ? [
          shareLine('Grounded, pages with a text layer', groundedness.textLayer),
          shareLine('Grounded, pages read by OCR', groundedness.byOcr),
        ]
      : []),
  ];
  const note = 'In brackets: the interval that holds the true figure in 95 of 100 such measurements.';
  return { title: 'Summary', head: ['figure', 'value', 'counted', 'origins', 'documents'], rows, note };
}

function straightThroughSection(rows: readonly StraightThroughRow[]): Section {
  const lines = rows.flatMap(({ name, crossValidated, best, route, origins, documents }) =>
    (
      [
        ['cross-validated', crossValidated, crossValidated.thresholds.map((t) => decimal(t, 3)).join(' ')],
        ['best on the same documents (optimistic)', best, decimal(best.threshold, 3)],
        ["the product's own route", route, ''],
      ] as const
    ).map(([how, figure, threshold]) => [
      name,
      how,
      shareText(figure.accepted),
      shareText(figure.precision),
      countText(figure.precision),
      percent(figure.strict.share),
      threshold,
      String(origins),
      String(documents),
    ]),
  );
  return {
    title: 'Straight through at 99 % precision',
    head: [
      'documents',
      'how chosen',
      'accepted',
      'precision',
      'values',
      'strict',
      'threshold',
      'origins',
      'documents',
    ],
    rows: lines,
    note: 'Thresholds are provisional until corrections from production confirm them. Strict also counts every other null as wrong.',
  };
}

function accuracySection(title: string, rows: readonly AccuracyRow[]): Section {
  return {
    title,
    head: [title.replace('By ', ''), 'right', 'counted', 'wrong', 'missing', 'origins', 'documents'],
    rows: rows.map(({ name, accuracy, wrong, missing, origins, documents }) => [
      name,
      shareText(accuracy),
      countText(accuracy),
      String(wrong),
      String(missing),
      String(origins),
      String(documents),
    ]),
  };
}

function errorSection({ errors }: Scores): Section {
  const seen = errorClasses.filter((name) => errors.some(({ counts }) => counts[name] > 0));
  return {
    title: 'What went wrong',
    head: ['field', ...seen],
    rows: errors.map(({ name, counts }) => [name, ...seen.map((each) => String(counts[each] || ''))]),
  };
}

function rowSection({ rows }: Scores): Section {
  if (rows.documents === 0) return { title: 'Line items', head: [], rows: [] };
  const basis = [String(rows.origins), String(rows.documents)];
  const { f1, f1Interval, meanF1, exact, quantity, unitPrice } = rows;
  return {
    title: 'Line items',
    head: ['figure', 'value', 'counted', 'origins', 'documents'],
    rows: [
      ['F1 over all rows', `${decimal(f1, 3)} ${decimalRange(f1Interval, 3)}`, '', ...basis],
      ['F1, mean of the documents', decimal(meanF1, 3), '', ...basis],
      ['Documents with exactly the right rows', shareText(exact), countText(exact), ...basis],
      ['Quantity right on the pairs', shareText(quantity), countText(quantity), ...basis],
      ['Unit price right on the pairs', shareText(unitPrice), countText(unitPrice), ...basis],
    ],
  };
}

function xmlSection({ xml }: Scores): Section {
  const row = [
    shareText(xml.fields),
    countText(xml.fields),
    countText(xml.documentType),
    decimal(xml.rows.f1, 3),
    String(xml.origins),
    String(xml.documents),
  ];
  return {
    title: 'Documents with the XML of an e-invoice inside',
    head: ['fields right', 'counted', 'types right', 'rows F1', 'origins', 'documents'],
    rows: xml.documents === 0 ? [] : [row],
    note: 'In no other figure: reading XML is not reading a page.',
  };
}

function speedSection({ speed }: Evaluation): Section {
  return {
    title: 'Time',
    head: ['read by', 'documents', 'seconds', 'pages', 'seconds a page', 'slowest'],
    rows: Object.entries(speed).map(([readBy, each]) => [
      readBy,
      String(each.documents),
      each.seconds.toFixed(1),
      each.pages === null ? '–' : String(each.pages),
      decimal(each.secondsPerPage, 3),
      each.slowest ? `${each.slowest.seconds.toFixed(1)} s` : '–',
    ]),
    note: "Each document's own wall time, with others beside it.",
  };
}

function hostileSection(verdicts: readonly HostileVerdict[]): Section {
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  return {
    title: `Hostile files: ${passed} of ${verdicts.length} as expected`,
    head: ['file', 'passed', 'expected', 'given', 'faults', 'reason named'],
    rows: verdicts.map(({ file, passed: good, expected, given, faults, reasonNamed }) => [
      file,
      good ? 'yes' : 'NO',
      expected,
      given,
      faults.join('; '),
      reasonNamed ? 'yes' : '',
    ]),
  };
}

function comparisonSection({ rows, unknownBefore }: Comparison): Section {
  return {
    ...(unknownBefore === 0
      ? {}
      : { note: `Not compared: ${unknownBefore} labelled documents that the older results do not have.` }),
    title: 'Compared with the older results',
    head: ['in what', 'compared', 'better', 'worse', 'p', ''],
    rows: rows.map(({ name, compared, better, worse, p, regressed }) => [
      name,
      String(compared),
      String(better),
      String(worse),
      p.toFixed(3),
      regressed ? 'WORSE beyond noise' : '',
    ]),
    note: 'p: the chance of such a difference when nothing has changed (exact paired test, two-sided).',
  };
}
