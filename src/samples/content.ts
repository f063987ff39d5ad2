import type { Issuer, Party, Row, SampleLanguage } from './paper.ts';

/** Goods or a service, with the range of its price in cents and its tax. */
export interface Product {
  readonly code: string;
  readonly description: string;
  readonly unit: Row['unit'];
  readonly priceCents: readonly [number, number];
  readonly taxPercent: number;
}

/** A company of no existing country register: names are invented, mail ends in `.example`, phone numbers come from the ranges kept free for fiction. */
export interface Seller {
  readonly issuer: Omit<Issuer, 'taxId'>;
  /** What its invoice numbers look like: `#` is a digit, `YYYY` the year. */
  readonly numberForm: string;
  readonly products: readonly Product[];
}

const product = (
  code: string,
  description: string,
  unit: Row['unit'],
  priceCents: readonly [number, number],
  taxPercent: number,
): Product => ({ code, description, unit, priceCents, taxPercent });

const northwick: Seller = {
  issuer: {
    name: 'Northwick Office Supply Ltd',
    tagline: 'Everything for the desk since 1987',
    street: '14 Tanner Row',
    postcode: 'LS11 5QX',
    city: 'Leeds',
    country: 'GB',
    phone: '0113 496 0142',
    email: 'accounts@northwick.example',
    web: 'www.northwick.example',
    register: 'Registered in England and Wales No. 00417729',
    colour: [0.1, 0.29, 0.48],
  },
  numberForm: 'INV-YYYY-####',
  products: [
    product('NW-1040', 'Copy paper A4, 80 g, box of 2,500 sheets', 'piece', [1650, 2450], 20),
    product('NW-1187', 'Gel pen, blue, box of 12', 'piece', [890, 1390], 20),
    product('NW-2203', 'Lever arch file, 70 mm, grey', 'piece', [210, 380], 20),
    product('NW-2210', 'Desk organiser, birch', 'piece', [1990, 3490], 20),
    product('NW-3015', 'Toner cartridge, black, 6,000 pages', 'piece', [6400, 9900], 20),
    product('NW-3110', 'Monitor arm, aluminium', 'piece', [5900, 8900], 20),
    product('NW-4002', 'Whiteboard 120 x 90 cm', 'piece', [5200, 7900], 20),
    product('NW-4410', 'LED desk lamp, dimmable', 'piece', [3450, 5250], 20),
    product('NW-5120', 'Ergonomic chair "Calder"', 'piece', [21900, 34900], 20),
    product('NW-9001', 'Delivery and assembly', 'hour', [3800, 5200], 20),
  ],
};

const larkfield: Seller = {
  issuer: {
    name: 'Larkfield Digital LLP',
    tagline: 'Hosting, support and sound advice',
    street: 'Unit 7, Old Rope Works',
    postcode: 'BS1 6JT',
    city: 'Bristol',
    country: 'GB',
    phone: '0117 496 0388',
    email: 'billing@larkfield.example',
    web: 'www.larkfield.example',
    register: 'Partnership No. OC300915',
    colour: [0.36, 0.2, 0.47],
  },
  numberForm: '#####/YYYY',
  products: [
    product('H-CLOUD', 'Managed cloud server, 8 cores, 32 GB', 'month', [18900, 24900], 20),
    product('H-BACKUP', 'Off-site backup, 2 TB', 'month', [4900, 7900], 20),
    product('S-STD', 'Support, standard hours', 'hour', [8500, 9900], 20),
    product('S-NIGHT', 'Support, out of hours', 'hour', [12500, 14900], 20),
    product('C-REV', 'Security review of the web shop', 'hour', [11000, 13500], 20),
    product('L-MAIL', 'Mailbox licence', 'piece', [420, 690], 20),
    product('D-NAME', 'Domain renewal, one year', 'piece', [1190, 2490], 20),
    product('T-DAY', 'Training on site, per person', 'piece', [14500, 19500], 20),
  ],
};

const falkenau: Seller = {
  issuer: {
    name: 'Falkenau Werkzeugbau GmbH',
    tagline: 'Präzision aus einer Hand',
    street: 'Mühlenweg 27',
    postcode: '01159',
    city: 'Dresden',
    country: 'DE',
    phone: '030 23125 418',
    email: 'rechnung@falkenau.example',
    web: 'www.falkenau.example',
    register: 'Amtsgericht Dresden, HRB 90417',
    colour: [0.55, 0.12, 0.14],
  },
  numberForm: 'RE-YYYY-#####',
  products: [
    product('40-118', 'Fräser VHM, 4 Schneiden, 8 mm', 'piece', [3190, 4890], 19),
    product('40-240', 'Spannzange ER32', 'piece', [1850, 2950], 19),
    product('41-007', 'Messuhr, 0,01 mm Ablesung', 'piece', [5400, 8900], 19),
    product('52-310', 'Kühlschmierstoff, Kanister 20 l', 'piece', [8900, 12900], 19),
    product('52-412', 'Schutzhandschuhe, Größe 9, Paar', 'piece', [490, 890], 19),
    product('70-001', 'Handbuch Zerspanungstechnik, 5. Auflage', 'piece', [4280, 6420], 7),
    product('70-014', 'Tabellenbuch Metall', 'piece', [2990, 3990], 7),
    product('90-100', 'Einrichten der Maschine vor Ort', 'hour', [7800, 9600], 19),
  ],
};

const bohnenhof: Seller = {
  issuer: {
    name: 'Rösterei Bohnenhof KG',
    tagline: 'Kaffee, frisch vom Hof',
    street: 'Speicherstraße 3',
    postcode: '28195',
    city: 'Bremen',
    country: 'DE',
    phone: '030 23125 766',
    email: 'buero@bohnenhof.example',
    web: 'www.bohnenhof.example',
    register: 'Amtsgericht Bremen, HRA 27115',
    colour: [0.33, 0.22, 0.13],
  },
  numberForm: 'YYYY#####',
  products: [
    product('K-101', 'Hofmischung, ganze Bohne', 'kilogram', [1690, 2290], 7),
    product('K-114', 'Espresso "Kontor", ganze Bohne', 'kilogram', [1890, 2590], 7),
    product('K-120', 'Entkoffeiniert, gemahlen', 'kilogram', [1990, 2490], 7),
    product('T-030', 'Ostfriesentee, lose', 'kilogram', [2450, 3250], 7),
    product('Z-210', 'Filterpapier Größe 4, 100 Stück', 'piece', [290, 490], 19),
    product('Z-340', 'Espressotasse mit Untertasse', 'piece', [790, 1290], 19),
    product('M-007', 'Wartung der Kaffeemaschine', 'hour', [6400, 8200], 19),
  ],
};

const clairbois: Seller = {
  issuer: {
    name: 'Atelier Clairbois SARL',
    tagline: 'Menuiserie et agencement',
    street: '18, rue des Tonneliers',
    postcode: '69009',
    city: 'Lyon',
    country: 'FR',
    phone: '01 99 00 41 72',
    email: 'compta@clairbois.example',
    web: 'www.clairbois.example',
    register: 'RCS Lyon B 990 117 402',
    colour: [0.12, 0.38, 0.29],
  },
  numberForm: 'FYYYY-####',
  products: [
    product('ET-12', 'Étagère murale en chêne, 120 cm', 'piece', [9800, 14800], 20),
    product('TB-04', 'Table de réunion, hêtre massif', 'piece', [48000, 72000], 20),
    product('CH-21', 'Chaise empilable, assise paillée', 'piece', [6900, 9900], 20),
    product('PL-08', 'Plan de travail sur mesure', 'piece', [21000, 34000], 20),
    product('VR-02', 'Vernis mat à l\u2019eau, bidon 5 l', 'piece', [4200, 6100], 20),
    product('LV-01', 'Livre « Bois de nos forêts »', 'piece', [2400, 3900], 5.5),
    product('PO-01', 'Pose et réglages sur site', 'hour', [4800, 6200], 20),
  ],
};

/** A shop with a till; prices contain the tax. */
const copperKettle: Seller = {
  issuer: {
    name: 'The Copper Kettle',
    tagline: 'Coffee house & bakery',
    street: '6 Minster Walk',
    postcode: 'YO1 9LQ',
    city: 'York',
    country: 'GB',
    phone: '01632 960 177',
    email: 'hello@copperkettle.example',
    web: 'www.copperkettle.example',
    register: '',
    colour: [0.1, 0.1, 0.1],
  },
  numberForm: '######',
  products: [
    product('101', 'Flat white', 'piece', [340, 380], 20),
    product('104', 'Pot of Assam tea', 'piece', [310, 360], 20),
    product('117', 'Elderflower press', 'piece', [290, 340], 20),
    product('203', 'Cheddar scone', 'piece', [280, 350], 20),
    product('219', 'Leek & potato soup', 'piece', [690, 790], 20),
    product('224', 'Ploughman\u2019s lunch', 'piece', [1090, 1290], 20),
    product('231', 'Lemon drizzle cake', 'piece', [390, 460], 20),
    product('305', 'Toasted teacake', 'piece', [320, 390], 20),
  ],
};

const lindenhof: Seller = {
  issuer: {
    name: 'Papeterie Lindenhof',
    tagline: 'Schreibwaren am Markt',
    street: 'Lindenplatz 8',
    postcode: '04109',
    city: 'Leipzig',
    country: 'DE',
    phone: '030 23125 209',
    email: 'laden@lindenhof.example',
    web: 'www.lindenhof.example',
    register: '',
    colour: [0.1, 0.1, 0.1],
  },
  numberForm: '#####',
  products: [
    product('11', 'Notizbuch A5 kariert', 'piece', [790, 1290], 19),
    product('14', 'Füllhalter Schule', 'piece', [1490, 2490], 19),
    product('22', 'Tinte königsblau', 'piece', [450, 690], 19),
    product('35', 'Briefumschläge 50 St.', 'piece', [390, 590], 19),
    product('41', 'Stadtführer Leipzig', 'piece', [990, 1490], 7),
    product('52', 'Klebeband 3er Pack', 'piece', [290, 490], 19),
  ],
};

export const sellers: Record<SampleLanguage, readonly Seller[]> = {
  en: [northwick, larkfield],
  de: [falkenau, bohnenhof],
  fr: [clairbois],
};

export const shops: Record<'en' | 'de', Seller> = { en: copperKettle, de: lindenhof };

const customer = (name: string, street: string, postcode: string, city: string, country: string): Party => ({
  name,
  street,
  postcode,
  city,
  country,
  taxId: null,
});

export const customers: Record<SampleLanguage, readonly Party[]> = {
  en: [
    customer('Pembury & Hale Architects', '3 Quayside House', 'NE1 3DX', 'Newcastle upon Tyne', 'GB'),
    customer('Greenacre Veterinary Group', '52 Mill Lane', 'OX4 1RF', 'Oxford', 'GB'),
    customer('Tidewater Logistics plc', 'Dock Road 119', 'L20 8DB', 'Liverpool', 'GB'),
  ],
  de: [
    customer('Stadtwerke Hohenbrück AG', 'Am Wasserturm 5', '39104', 'Magdeburg', 'DE'),
    customer('Hotel Seeblick Betriebs-GmbH', 'Uferpromenade 12', '18546', 'Sassnitz', 'DE'),
    customer('Maschinenfabrik Ostheim GmbH', 'Industriestraße 88', '99085', 'Erfurt', 'DE'),
  ],
  fr: [
    customer('Hôtel du Vieux Pont', '4, quai de la Fontaine', '38000', 'Grenoble', 'FR'),
    customer('Cabinet Morelle & Associés', '27, avenue des Tilleuls', '21000', 'Dijon', 'FR'),
  ],
};
