/**
 * The code of the kind of document in brackets, as e-invoices that are made readable print it behind the title:
 * `Rechnung (380) Nr.` (UNTDID 1001, EN 16931 BT-3).
 */
export const typeCode = /^\((?:325|326|380|381|384|386|389)\)$/;
