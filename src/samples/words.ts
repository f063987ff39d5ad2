import type { Row, SampleLanguage } from './paper.ts';

/** The printed words of a language. */
export interface Words {
  readonly titles: { readonly invoice: string; readonly purchase_order: string };
  readonly number: { readonly invoice: string; readonly purchase_order: string };
  readonly date: { readonly invoice: string; readonly purchase_order: string };
  readonly due: { readonly invoice: string; readonly purchase_order: string };
  readonly recipient: { readonly invoice: string; readonly purchase_order: string };
  readonly reference: string;
  readonly position: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly taxRate: string;
  readonly amount: string;
  readonly net: string;
  readonly tax: string;
  readonly total: { readonly invoice: string; readonly purchase_order: string };
  readonly payment: string;
  readonly bank: string;
  readonly taxId: string;
  readonly phone: string;
  readonly units: Record<Row['unit'], string>;
  readonly greeting: { readonly invoice: string; readonly purchase_order: string };
  readonly closing: { readonly invoice: string; readonly purchase_order: string };
  readonly page: (page: number, pages: number) => string;
}

const english: Words = {
  titles: { invoice: 'Invoice', purchase_order: 'Purchase Order' },
  number: { invoice: 'Invoice number', purchase_order: 'PO number' },
  date: { invoice: 'Invoice date', purchase_order: 'Order date' },
  due: { invoice: 'Due date', purchase_order: 'Deliver by' },
  recipient: { invoice: 'Bill to', purchase_order: 'Vendor' },
  reference: 'Your order',
  position: 'No.',
  description: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  taxRate: 'VAT',
  amount: 'Amount',
  net: 'Subtotal',
  tax: 'VAT',
  total: { invoice: 'Total due', purchase_order: 'Order total' },
  payment: 'Payment details',
  bank: 'Bank',
  taxId: 'VAT No.',
  phone: 'Tel.',
  units: { piece: 'pcs', hour: 'h', month: 'mo', kilogram: 'kg' },
  greeting: {
    invoice: 'Thank you for your order. We are pleased to charge you for the following:',
    purchase_order: 'Please supply the following goods and services on the terms agreed:',
  },
  closing: {
    invoice: 'Please state the invoice number with your payment.',
    purchase_order: 'Please confirm this order within two working days and state its number on your invoice.',
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
};

const german: Words = {
  titles: { invoice: 'Rechnung', purchase_order: 'Bestellung' },
  number: { invoice: 'Rechnungsnummer', purchase_order: 'Bestellnummer' },
  date: { invoice: 'Rechnungsdatum', purchase_order: 'Bestelldatum' },
  due: { invoice: 'Zahlbar bis', purchase_order: 'Liefertermin' },
  recipient: { invoice: 'Rechnung an', purchase_order: 'Lieferant' },
  reference: 'Ihre Bestellung',
  position: 'Pos.',
  description: 'Bezeichnung',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  taxRate: 'USt.',
  amount: 'Betrag',
  net: 'Nettobetrag',
  tax: 'USt.',
  total: { invoice: 'Gesamtbetrag', purchase_order: 'Bestellwert' },
  payment: 'Bankverbindung',
  bank: 'Bank',
  taxId: 'USt-IdNr.',
  phone: 'Tel.',
  units: { piece: 'Stk.', hour: 'Std.', month: 'Mon.', kilogram: 'kg' },
  greeting: {
    invoice: 'Vielen Dank für Ihren Auftrag. Wir erlauben uns, wie folgt zu berechnen:',
    purchase_order: 'Wir bestellen zu den vereinbarten Bedingungen:',
  },
  closing: {
    invoice: 'Bitte geben Sie bei der Zahlung die Rechnungsnummer an.',
    purchase_order: 'Bitte bestätigen Sie den Auftrag und nennen Sie unsere Bestellnummer auf der Rechnung.',
  },
  page: (page, pages) => `Seite ${page} von ${pages}`,
};

const french: Words = {
  titles: { invoice: 'Facture', purchase_order: 'Bon de commande' },
  number: { invoice: 'Facture n°', purchase_order: 'Commande n°' },
  date: { invoice: 'Date de facture', purchase_order: 'Date de commande' },
  due: { invoice: 'Échéance', purchase_order: 'Livraison le' },
  recipient: { invoice: 'Facturé à', purchase_order: 'Fournisseur' },
  reference: 'Votre commande',
  position: 'N°',
  description: 'Désignation',
  quantity: 'Quantité',
  unitPrice: 'Prix unitaire',
  taxRate: 'TVA',
  amount: 'Montant HT',
  net: 'Total HT',
  tax: 'TVA',
  total: { invoice: 'Total TTC', purchase_order: 'Total TTC' },
  payment: 'Coordonnées bancaires',
  bank: 'Banque',
  taxId: 'N° TVA',
  phone: 'Tél.',
  units: { piece: 'pce', hour: 'h', month: 'mois', kilogram: 'kg' },
  greeting: {
    invoice: 'Nous vous remercions de votre confiance et vous facturons comme suit :',
    purchase_order: 'Nous vous commandons, aux conditions convenues :',
  },
  closing: {
    invoice: 'Merci de rappeler le numéro de facture lors du règlement.',
    purchase_order: 'Merci de confirmer cette commande et de rappeler son numéro sur votre facture.',
  },
  page: (page, pages) => `Page ${page} sur ${pages}`,
};

export const wordsOf: Record<SampleLanguage, Words> = { en: english, de: german, fr: french };
