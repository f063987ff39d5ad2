import type { DocumentType } from '../../../domain/document.ts';
import { addDays } from '../../days.ts';
import { coinWord, inventCompany, inventPerson, personName } from '../companies.ts';
import { chance, fill, option } from '../dice.ts';
import { attentionLines, inventIssuer, type Pair } from '../facts.ts';
import { drawLines, Flow, sideBySide, type TextLine } from '../flow.ts';
import { metaCell } from '../metaBlock.ts';
import { partyLines } from '../partyBlock.ts';
import { day, major, money, someDay, type Scene } from '../scene.ts';
import { drawSums, settleCurrency } from '../sumsBlock.ts';
import { drawSpots, inventSpots } from './adSpots.ts';
import { inventNumber } from '../identifiers.ts';

interface Sale {
  readonly kind: 'invoice' | 'order';
  readonly title: string;
  readonly station: string;
  readonly agency: string;
  readonly advertiser: string;
  readonly number: string;
  readonly orderNumber: string;
  readonly issueDate: string;
  readonly from: string;
  readonly to: string;
}

/** An invoice or an order confirmation for time on a radio or television station, or for space in print. */
export function drawAdSale(scene: Scene): DocumentType {
  const { random, truth } = scene;
  const sale = inventSale(scene);
  const owner = inventIssuer(scene, inventCompany(random, scene));
  const flow = new Flow(scene, {
    foot: 50,
    onPage: (next) => next.paragraph(`${sale.title} ${sale.number}   ${sale.station}`),
  });
  settleCurrency(scene);
  truth.say('supplierName', sale.station);
  truth.say('customerName', sale.agency);
  sayNumbers(scene, sale);
  const title: TextLine = {
    text: random.pick([sale.title, sale.title.toUpperCase()]),
    size: scene.style.titleSize,
    bold: true,
  };
  const station = stationLines(scene, sale, owner);
  const agency = agencyLines(scene, sale);
  const meta = metaCell(scene, salePairs(scene, sale), chance(random, 0.4));
  const titled = chance(random, 0.5);
  flow.put((area) =>
    sideBySide(area, [
      [5, (part) => drawLines(scene, part, station)],
      [5, (part) => meta({ ...part, y: titled ? drawLines(scene, part, [title], 'centre') : part.y })],
    ]),
  );
  flow.gap(1);
  flow.put((area) => drawLines(scene, area, agency));
  if (!titled) flow.paragraph(title.text, { size: scene.style.titleSize, bold: true, align: 'centre' });
  flow.gap(1);
  const spots = inventSpots(scene, { from: sale.from, to: sale.to });
  drawSpots(scene, flow, spots, sale.station);
  drawAmounts(scene, flow, {
    sale,
    gross: spots.reduce((sum, spot) => sum + spot.rateMinor * spot.count, 0),
  });
  return sale.kind === 'invoice' ? 'invoice' : 'order_confirmation';
}

const invoiceTitles = 'Invoice|Advertising Invoice|Broadcast Invoice|Invoice and Affidavit';
const orderTitles =
  'Order Confirmation|Broadcast Order Confirmation|Contract Confirmation|Sales Contract|Confirmation of Order|Advertising Contract';

function inventSale(scene: Scene): Sale {
  const { random } = scene;
  const from = someDay(random);
  const to = addDays(from, random.pick([4, 6, 13, 20, 27, 34]));
  const isInvoice = chance(random, 0.5);
  const order = fill(random, random.pick(['######', '#######', '#####-#', '1######']));
  const own = chance(random, 0.6)
    ? `${order}-${random.integer({ min: 1, max: 9 })}`
    : inventNumber(random, 'document', to);
  const after = addDays(to, random.integer({ min: 0, max: 6 }));
  return {
    kind: isInvoice ? 'invoice' : 'order',
    title: option(random, isInvoice ? invoiceTitles : orderTitles),
    from,
    to,
    orderNumber: order,
    ...inventSides(scene),
    number: isInvoice ? own : order,
    issueDate: isInvoice ? after : addDays(from, -random.integer({ min: 1, max: 20 })),
  };
}

/** The station, the agency that buys, and who advertises. */
function inventSides(scene: Scene): Pick<Sale, 'station' | 'agency' | 'advertiser'> {
  const { random } = scene;
  const call = fill(random, `${random.pick(['W', 'K'])}@@@`);
  const surname = option(random, scene.lexicon.surnames);
  const company = inventCompany(random, scene).name;
  const person = inventPerson(random, scene).name;
  return {
    station: random.pick([
      call,
      call,
      `${call}-${random.pick(['TV', 'FM', 'AM', 'DT'])}`,
      `${coinWord(random)} ${option(random, 'Broadcasting|Radio|Media Group|Television Inc|Outdoor|Publishing')}`,
    ]),
    agency: random.pick([
      `${coinWord(random)} Media`,
      `${surname} & ${option(random, scene.lexicon.surnames)}`,
      `${surname} Strategies LLC`,
      company,
    ]),
    advertiser: random.pick([
      inventCompany(random, scene).name,
      `${person} for ${option(random, 'Mayor|Senate|Council|Governor')}`,
      `${option(random, 'Friends of|Citizens for|Committee to Elect|Neighbors for')} ${person}`,
      `${person} for ${fill(random, '@@')}${random.pick([' Inc', ', Inc.', ' LLC', ' PAC'])}`,
      `${coinWord(random)} ${option(random, 'Auto Group|Furniture|Health|Credit Union|Action Fund')}`,
    ]),
  };
}

function sayNumbers({ truth }: Scene, sale: Sale): void {
  truth.say('issueDate', sale.issueDate);
  if (sale.kind === 'invoice') {
    truth.say('invoiceNumber', sale.number);
    // The station's own number of the order stands on the page; whether it is the customer's order is open.
    truth.leaveOpen('purchaseOrder');
  } else truth.say('purchaseOrder', sale.number);
}

function stationLines(
  scene: Scene,
  sale: Sale,
  owner: { name: string; street: string; place: string; phone: string },
): TextLine[] {
  const { random } = scene;
  const head = chance(random, 0.5)
    ? [random.pick(['Remit Address:', 'Send Payment To:', 'Remit To:', 'Please Remit To'])]
    : [];
  const lines = [
    ...head,
    sale.station,
    ...(chance(random, 0.2) ? [`c/o ${owner.name}`] : []),
    owner.street,
    owner.place,
    `Main: ${owner.phone}`,
  ];
  return lines.map((text) => ({ text, bold: text === sale.station && chance(random, 0.4) }));
}

function agencyLines(scene: Scene, sale: Sale): TextLine[] {
  const { random } = scene;
  const party = { ...inventCompany(random, scene), name: sale.agency };
  const head = chance(random, 0.75)
    ? [random.pick(['Billing Address:', 'Bill To:', 'Agency:', 'Agency Billing Address', 'And:'])]
    : [];
  const attention = chance(random, 0.4) ? ['Attention: Accounts Payable'] : attentionLines(scene, 0.3);
  return [...head.map((text) => ({ text })), ...partyLines(scene, party, attention)];
}

function salePairs(scene: Scene, sale: Sale): Pair[] {
  const { random } = scene;
  const more = sidePairs(scene, sale);
  return [
    ...headPairs(scene, sale),
    ...random.pickSeveral(more, random.integer({ min: 4, max: more.length })),
  ];
}

const pairOn =
  ({ style }: Scene) =>
  (label: string, value: string): Pair => ({ label: `${label}${style.colon}`, value });

/** The number and the date of the paper. */
function headPairs(scene: Scene, sale: Sale): Pair[] {
  const { random } = scene;
  const pair = pairOn(scene);
  return sale.kind === 'invoice'
    ? [
        pair(random.pick(['Invoice #', 'Invoice Number', 'Invoice No.']), sale.number),
        pair('Invoice Date', day(scene, sale.issueDate)),
        pair(option(random, 'Order #|Order Number|Contract #'), sale.orderNumber),
      ]
    : [
        pair(
          random.pick(['Contract #', 'Order / Rev', 'Order #', 'Contract No.', 'Order Number']),
          sale.number,
        ),
        pair(
          random.pick(['Contract Date', 'Date Entered', 'Order Date', 'Original Date']),
          day(scene, sale.issueDate),
        ),
      ];
}

/** All that such a paper may say besides. */
function sidePairs(scene: Scene, sale: Sale): Pair[] {
  const { random } = scene;
  const pair = pairOn(scene);
  return [
    pair(option(random, 'Advertiser|Client|Brand|Sponsor'), sale.advertiser),
    pair(option(random, 'Product|Campaign|Product Name'), `${coinWord(random)} ${fill(random, '##')}`),
    pair(option(random, 'Estimate #|Estimate No.|Est. Code'), fill(random, '####')),
    pair(
      option(random, 'Flight Dates|Flight|Campaign Period|Air Dates|Schedule Dates'),
      `${day(scene, sale.from)} - ${day(scene, sale.to)}`,
    ),
    pair(option(random, 'Property|Station|Outlet|Market'), sale.station),
    pair(option(random, 'Account Executive|AE|Sales Rep|Salesperson'), personName(random, scene)),
    pair(option(random, 'Sales Office|Office|Region'), option(random, scene.lexicon.cities)),
    pair(option(random, 'Billing Type|Order Type|Terms'), random.pick(['Cash', 'Standard', 'Trade'])),
    pair(option(random, 'Billing Cycle|Calendar'), option(random, 'Broadcast|Calendar Month|Weekly')),
    pair(option(random, 'Alt Order #|External Order|Traffic No.|Deal #'), fill(random, '########')),
    pair(option(random, 'Agency Code|Agency ID|Agency No.'), fill(random, '######')),
    pair('Invoice Period', `${day(scene, addDays(sale.from, -2))} - ${day(scene, sale.to)}`),
    pair('Agency', sale.agency),
    pair(
      option(random, 'Print Date|Printed|Run Date'),
      day(scene, addDays(sale.to, random.integer({ min: 0, max: 9 }))),
    ),
    ...(sale.kind === 'invoice'
      ? [pair(option(random, 'Month Ending|Billing Month|Week Of'), day(scene, sale.to))]
      : [
          pair(
            option(random, 'Revision Date|Last Modified|Mod Date|Revised'),
            day(scene, addDays(sale.issueDate, random.integer({ min: 1, max: 30 }))),
          ),
          pair(option(random, 'Revision|Rev #|Version'), fill(random, '#')),
        ]),
  ];
}

function drawAmounts(scene: Scene, flow: Flow, { sale, gross }: { sale: Sale; gross: number }): void {
  const { random, truth } = scene;
  const hasCommission = chance(random, 0.75);
  const commission = hasCommission ? Math.round(gross * 0.15) : 0;
  const net = gross - commission;
  truth.say('totalAmount', major(net));
  if (hasCommission) truth.alsoRight('totalAmount', major(gross));
  truth.leaveOpen('netAmount');
  const lines = [
    {
      label: random.pick([
        'Gross Total',
        'Total Gross',
        'Gross Amount',
        'Actual Gross Billing',
        'Grand Total',
      ]),
      text: money(scene, gross),
    },
  ];
  if (hasCommission) {
    lines.push({
      label: random.pick(['Agency Commission', 'Commission', 'Less Agency Commission (15%)']),
      text: money(scene, commission),
    });
    lines.push({
      label:
        sale.kind === 'invoice'
          ? random.pick(['Net Amount Due', 'Net Due', 'Amount Due', 'Net Total'])
          : random.pick(['Net Total', 'Net Amount']),
      text: money(scene, net),
    });
  }
  flow.gap(0.5);
  drawSums(scene, flow, lines);
  drawNotes(scene, flow, sale);
}

function drawNotes({ random }: Scene, flow: Flow, sale: Sale): void {
  if (sale.kind === 'invoice' && chance(random, 0.6))
    flow.paragraph(
      option(random, 'Terms: net 30 days|Payment due within 30 days of the invoice date|Net 30'),
    );
  if (chance(random, 0.5))
    flow.paragraph(
      option(
        random,
        'All spots ran as logged.|The times above are taken from our log of transmissions.|Claims about make-goods within 30 days.',
      ),
    );
}
