import type { LanguageLexicon } from '../labelKinds.ts';

export const french: LanguageLexicon = {
  slots: {
    n: 'n, no, nº, numéro, nr, num, #, référence, réf',
    n2: 'n de, no de, nº de, numéro de, n° d, n, no, nº, numéro, num, num de, référence de, réf de, référence, n de la, numéro de la',
    fac: 'facture, fact, votre facture, facture proforma, notre facture',
    cde: 'commande, votre commande, bon de commande, commande client, cde, bc, achat, commande achat, votre cde',
    tva: 'tva, taxes, taxe, tva intra',
    htc: 'ht, hors taxes, hors taxe, htva, hors tva, h t, hors t v a, hors tps, avant taxes',
    ttc: 'ttc, tvac, toutes taxes comprises, t t c, tva comprise, tva incluse, taxes comprises, tvac eur, taxes incluses',
    cli: 'client, clients, votre, acheteur, destinataire, preneur',
    ven: 'vendeur, fournisseur, notre, émetteur, prestataire',
    idt: 'n tva, tva, numéro de tva, tva intracommunautaire, n tva intracommunautaire, numéro de tva intracommunautaire, n de tva intracommunautaire, n de tva, no tva, no de tva, code tva, id tva, tva intracom, n tva intracom, n tva intra, tva intra, tva n, numéro tva, identifiant tva, n id tva, ident tva, numéro d identification tva, n d identification tva, ident fiscal, numéro d identification fiscale, matricule fiscal, nº tva, nº de tva, n° tva cee, tva communautaire, identification tva, n intracommunautaire, id cee, no tps, no tvq, numéro fiscal, identifiant fiscal, n ide, che tva',
  },
  words: {
    invoiceNumber:
      '1 = {fac} {n}, {n2} {fac}, {n2} facture, facture de vente {n}, ref facture, référence facture, numéro facture, {n2} pièce, pièce {n}, {n2} document; 0.8 = document {n}; 0.5 = facture, facture de solde, facture d acompte',
    creditNoteNumber:
      '1 = avoir {n}, {n2} avoir, numéro d avoir, n d avoir, no d avoir, nº d avoir, note de crédit {n}, {n2} note de crédit, facture d avoir {n}; 0.5 = avoir, facture d avoir, note de crédit',
    receiptNumber:
      '1 = reçu {n}, {n2} reçu, note {n}, {n2} note, addition {n}, {n2} addition, ticket {n}, {n2} ticket, {n2} transaction, transaction {n}, {n2} quittance, ticket, n de ticket; 0.5 = reçu, quittance',
    purchaseOrder:
      '1 = {cde} {n}, {n2} {cde}, votre commande, votre commande du, bon de commande, référence commande, réf commande, réf cde, référence de commande, commande client, n cde client; 0.7 = votre référence, vos références, v/réf, votre réf, vos réf, référence client, réf client, référence acheteur, référence de l acheteur, numéro d engagement, n d engagement, code service; 0.6 = commande',
    orderNumber:
      '1 = {n2} commande interne, notre commande, confirmation {n}, {n2} confirmation, confirmation de commande {n}, ordre {n}, {n2} dossier, dossier {n}, {n2} réservation, réservation {n}, ar de commande {n}, {n2} affaire; 0.7 = {n2} commande, commande {n}, dossier, commande',
    quoteNumber:
      '1 = devis {n}, {n2} devis, offre {n}, {n2} offre, n d offre, numéro d offre, proposition {n}, {n2} proposition; 0.6 = devis, offre, proposition',
    contractNumber:
      '1 = contrat {n}, {n2} contrat, référence contrat, numéro contrat, n marché, numéro de marché, marché {n}, bail {n}; 0.6 = contrat, marché',
    policyNumber:
      '1 = police {n}, {n2} police, {n2} contrat d assurance, {n2} sociétaire, numéro de police d assurance, n d adhérent, {n2} sinistre; 0.5 = police',
    accountNumber:
      '1 = compte {n}, {n2} compte, {n2} abonné, compte client, {n2} compte client, numéro d abonné, n d abonné, {n2} compteur, {n2} ligne, référence abonné, numéro de point de livraison, pdl; 0.7 = compte',
    customerNumber:
      '1 = {n2} client, client {n}, code client, numéro client, référence client, réf client, identifiant client, numéro de client, vos références client, n adhérent, {n2} patient, numéro d adhérent',
    supplierNumber:
      '1 = {n2} fournisseur, fournisseur {n}, code fournisseur, magasin, {n2} magasin, caisse, {n2} caisse, terminal, numéro vendeur, code vendeur, {n2} terminal',
    deliveryNumber:
      '1 = bon de livraison, bl {n}, {n2} bon de livraison, bon de livraison {n}, livraison {n}, {n2} livraison, {n2} bl, {n2} colis, {n2} expédition, {n2} suivi, bl, {n2} lettre de voiture, expédition {n}',
    projectNumber:
      '1 = projet, {n2} projet, projet {n}, chantier, affaire, {n2} affaire, affaire {n}, objet, {n2} chantier, centre de coût, réf chantier, n affaire, campagne',
    genericNumber:
      '1 = n, no, nº, numéro, num; 0.8 = référence, réf, référence {n}, nos références, notre référence, n/réf, notre réf, nos réf, votre référence, vos références, références, identifiant, code, référence interne, série {n}, {n2} série, référence à rappeler',
    issueDate:
      '1 = date de facture, date facture, date de la facture, date d émission, émise le, émis le, date de facturation, facturé le, date d avoir, date de l avoir, date du document, date document, date pièce, facture du, date de pièce, date de vente, date d établissement, date du devis, date devis, date de l achat, date d achat, date du reçu, date du ticket, établie le, établi le, date du bon de livraison, date émission, date de relevé, date de la vente, date transaction, avoir du',
    genericDate: '1 = date, le, dates; 0.8 = en date du, du, daté du, fait le, date et heure',
    orderDate:
      '1 = date de commande, date commande, date de la commande, commande du, commandé le, votre commande du, date cde, date de réservation, date du bon de commande, bon de commande du, passée le, date d ordre',
    dueDate:
      '1 = date d échéance, échéance, échéance le, date échéance, à payer avant, à payer avant le, à régler avant le, date limite de paiement, payable le, règlement avant le, payable avant le, date de règlement, échéance du paiement, à régler le, échéance au, paiement à échéance, date limite de règlement, payable au, à payer pour le, date d exigibilité, au plus tard le, paiement avant le, échéance de paiement, à payer le, paiement dû le, dû le, prélevé le, date de prélèvement, prélèvement le, avant le, date d échéance du paiement, date d échéance de paiement, règlement au plus tard le',
    deliveryDate:
      '1 = date de livraison, livraison, livré le, date livraison, date de la prestation, date d expédition, expédié le, date de prestation, date de service, livraison le, date d exécution, livraison prévue, date de réception, livraison prévue le, délai de livraison, date d arrivée, date de départ, arrivée, départ, date de la livraison, date d intervention, date livraison souhaitée, date de livraison prévue, date de réalisation',
    servicePeriod:
      '1 = période de facturation, période, période facturée, période de prestation, période concernée, période de consommation, mois de facturation, période du, période de location, période d abonnement, période de service',
    period:
      '1 = période, durée, date de début, date de fin, début, fin, du au, mois, campagne du, période de diffusion, dates de diffusion, période d assurance, semaine, exercice',
    effectiveDate:
      '1 = date d effet, prise d effet, date de prise d effet, entrée en vigueur, date d entrée en vigueur, à compter du, date de début, date de signature, date du contrat, effet du contrat, valable à partir du, effet',
    expiryDate:
      '1 = date d expiration, valable jusqu au, valable jusqu, expire le, date de fin, fin de validité, validité, validité du devis, offre valable jusqu au, date limite, date de péremption, dlc, échéance du contrat, terme du contrat, date de validité, validité de l offre',
    printDate: '1 = imprimé le, date d impression, édité le, date d édition, édition du, généré le',
    paymentDate:
      '1 = date de paiement, payé le, réglé le, date valeur, date de valeur, date d opération, date opération, acquittée le, date du paiement, date d encaissement, date comptable, acquitté le, date du règlement',
    birthDate: '1 = date de naissance, né le, née le, né(e) le',
    time: '1 = heure, heures, horaire, heure de vente',
    supplier:
      '1 = fournisseur, vendeur, émetteur, prestataire, expéditeur, émis par, facturé par, société, bailleur, bénéficiaire, assureur, vendu par, titulaire du compte, à l ordre de, payable à, nom du fournisseur, créancier, prestataire de services, règlement à l ordre de, chèque à l ordre de, nom du vendeur, raison sociale, commerçant, votre fournisseur, titulaire; 0.6 = de',
    customer:
      '1 = facturé à, facture à, facturer à, adresse de facturation, adressé à, destinataire, acheteur, client, adresse facturation, nom du client, preneur, assuré, souscripteur, locataire, payeur, vendu à, commandé par, coordonnées client, facturation, destinataire de la facture, adresse client, informations client, nom client, client facturé, adresse du client, titulaire du compte, donneur d ordre, abonné, adhérent, patient, demandeur, tiers, facturée à, doit; 0.6 = à, pour, à l attention de, nom, société, monsieur, madame, m, mme, à l att de, raison sociale',
    shipTo:
      '1 = adresse de livraison, livré à, livrer à, lieu de livraison, adresse livraison, destinataire livraison, livraison à, adresse d expédition, expédier à, adresse d intervention, lieu d intervention, lieu de consommation, client livré, lieu de prestation, adresse du chantier, lieu d exécution, expédié à, point de livraison, livraison, lieu, destination',
    contact:
      '1 = contact, interlocuteur, votre contact, votre interlocuteur, à l attention de, vendeur, représentant, suivi par, commercial, dossier suivi par, caissier, caissière, serveur, votre conseiller, affaire suivie par, responsable, opérateur, hôtesse, demandé par, demandeur, votre commercial, conseiller, attention, personne de contact, acheteur, gestionnaire, courtier, agent',
    advertiser: '1 = annonceur, marque, nom de l annonceur',
    agency: '1 = agence, agence média, régie',
    station: '1 = station, chaîne, support, média, diffuseur, titre, parution',
    taxId:
      '1 = {idt}, siret, siren, n siret, no siret, numéro siret, n siren, numéro siren, siret n, num siret, num tva; 0.7 = code ape, ape, naf',
    supplierTaxId:
      '1 = {idt} {ven}, {ven} {idt}, notre n tva, notre numéro de tva, siret émetteur, {idt} du vendeur, {idt} du fournisseur',
    customerTaxId:
      '1 = {idt} {cli}, {cli} {idt}, votre n tva, votre numéro de tva, {idt} du client, tva client, n tva client, tva intracommunautaire client, siret client, n tva du client, tva acheteur, tva intracom client, votre tva intracommunautaire, numéro de tva du client, siren client, siret destinataire',
    companyRegister:
      '1 = rcs, r c s, registre du commerce, siren, siret, code ape, ape, naf, code naf, rc, numéro rcs, capital, au capital de, capital social, rm, rpm, numéro d entreprise, n d entreprise, bce, ide, sarl au capital de, sas au capital de, siège social, rna, ice, numéro au registre de commerce, naf ape, n rcs',
    netAmount:
      '1 = total {htc}, montant {htc}, net {htc}, sous total {htc}, total net {htc}, montant total {htc}, prix {htc}, base {htc}, total {htc} net, montant net {htc}, total h t, total net, montant net, net commercial, total général {htc}, total brut {htc}, somme {htc}, total facture {htc}, total des lignes {htc}, valeur {htc}, prix total {htc}, total marchandises {htc}, net commercial {htc}, total facturé {htc}, total prestations {htc}, montant total hors taxes; 0.8 = sous total, base imposable, total avant taxes, total marchandises, sous-total avant taxes, montant brut ht, total brut',
    subtotal:
      '1 = sous total, sous total {htc}, total partiel, total intermédiaire, total marchandises, total lignes, s/total, total articles, total produits, total prestations',
    taxAmount:
      '1 = {tva}, montant {tva}, total {tva}, montant de la {tva}, dont {tva}, {tva} totale, montant total {tva}, total des taxes, taxe, taxes, total de la tva, t v a, montant taxe, tps, tvq, tvh, {tva} due, montant des taxes, somme tva, taxes sur ventes, tva sur les débits, total t v a, tva à payer, montant tva eur, tva collectée, montant t v a, montant total de la tva, taxe d assurance, total taxes, tva en euros, total montant tva',
    totalAmount:
      '1 = total {ttc}, montant {ttc}, montant total {ttc}, total général, total général {ttc}, prix total {ttc}, total facture, total facture {ttc}, total de la facture, montant de la facture, montant facture, total net {ttc}, montant net {ttc}, net {ttc}, somme totale, total avoir, montant de l avoir, total commande, montant total de la facture, total à régler {ttc}, prix {ttc}, grand total, total de la commande, montant de la commande, montant total, montant facturé, total facturé, total facturé {ttc}, total avec taxes, valeur totale, total cde, coût total, prix total, montant total facturé, total avoir ttc, montant total de la commande, total général en euros; 0.9 = net à payer, à payer, total à payer, montant à payer, net à payer {ttc}, total à payer {ttc}, reste à payer, net à régler, à régler, solde à payer, total à régler, montant à régler, montant dû, net à payer en euros, net à payer eur, total dû, net à votre crédit, montant total à payer, net à déduire, net à rembourser; 0.75 = total, totaux, montant, somme, solde, net, total eur, total euro, total euros',
    total: '1 = total, totaux, montant, total eur, total en euros, somme, total euros',
    amountDue:
      '1 = net à payer, à payer, reste à payer, solde à payer, montant à payer, total à payer, montant dû, net à payer ttc, solde dû, reste dû, restant dû, à régler, net à régler, montant à régler, reste à régler, montant restant dû, solde, solde à régler, total à régler, total dû, montant prélevé, montant exigible, net à payer en euros, net à payer eur, montant du prélèvement, solde restant dû, reste à payer ttc, somme à payer',
    previousBalance:
      '1 = solde précédent, ancien solde, report, solde antérieur, report à nouveau, solde initial, à reporter, impayés, report de solde',
    amountPaid:
      '1 = montant payé, payé, déjà payé, règlement, règlements, total payé, paiement, réglé, montant réglé, paiements, somme reçue, déjà réglé, paiement reçu, montant versé, total règlements, acquitté, reçu, versements, montant déjà payé, total réglé, remise en banque',
    prepayment:
      '1 = acompte, acomptes, acompte versé, avance, arrhes, acompte reçu, dépôt, caution, déduction acompte, acompte à la commande, acomptes versés, prépaiement, provision, moins acompte, avance versée',
    discount:
      '1 = remise, rabais, escompte, réduction, ristourne, remise totale, montant remise, total remise, remise commerciale, total remises, économie, bon de réduction, promotion, remise globale, rem, remises, remise exceptionnelle, avoir fidélité, escompte pour paiement anticipé',
    withholding:
      '1 = retenue de garantie, retenue à la source, retenue, retenue garantie, montant retenue, précompte, retenues',
    shipping:
      '1 = frais de port, port, frais de livraison, frais d expédition, transport, livraison, emballage, port et emballage, frais de transport, frais, frais d envoi, frais de dossier, frais de port ht, participation aux frais de port, frais de gestion, frais annexes, port ht, expédition, frais d emballage, montant port, éco participation, éco part, éco contribution, écotaxe, éco taxe, contribution environnementale, total éco participation, dont éco participation, éco participation {htc}',
    tip: '1 = pourboire, service, service compris, pourboires',
    change: '1 = rendu, monnaie, rendu monnaie, monnaie rendue, à rendre, rendu espèces',
    cash: '1 = espèces, carte bancaire, cb, carte, chèque, carte bleue, carte de crédit, comptant, reçu espèces, paiement cb, cb emv, carte bleue visa, bancontact, titre restaurant, payé en espèces, sans contact, cb sans contact, mode de règlement cb, virement',
    rounding: '1 = arrondi, arrondis, ajustement arrondi',
    commission: '1 = commission, commission d agence, remise agence, commission agence',
    taxBase:
      '1 = base, base ht, base tva, base imposable, base taxable, montant imposable, assiette, assiette tva, base h t, montant de base, base hors taxe, base de calcul, ht soumis à tva, base d imposition, montant base',
    taxRate:
      '1 = taux, taux tva, taux de tva, tva %, % tva, taux de taxe, code tva, taux applicable, tx tva, tx, taux taxe, taux %, t v a %',
    sumInsured:
      "1 = capital assuré, capitaux assurés, somme assurée, valeur assurée, franchise, plafond de garantie, montant garanti, montant de garantie; 0.6 = plafond, jusqu'à, maximum de",
    premium:
      '1 = prime, prime annuelle, prime totale, cotisation, cotisation annuelle, montant de la prime, prime ttc, cotisation totale, prime nette, cotisation ttc, montant de la cotisation; 0.7 = par an, annuel, annuels, par année',
    openingBalance:
      '1 = ancien solde, solde précédent, solde initial, solde au, solde d ouverture, solde en début de période, solde de départ, solde créditeur au, solde débiteur au',
    closingBalance:
      '1 = nouveau solde, solde final, solde de clôture, solde en fin de période, nouveau solde au, solde actuel, solde, total des mouvements, solde de fin de période',
    loyalty:
      '1 = points, points fidélité, points de fidélité, solde points, solde de points, points acquis, total points, points cumulés, nouveau solde points, cumul points',
    unitPrice:
      '1 = prix unitaire, pu, prix unitaire ht, pu ht, p u, prix, p u ht, prix ht, tarif, prix unit, pu net, prix unitaire net, prix unitaire eur, prix u, pu ttc, p unitaire, prix unitaire ttc, taux horaire, prix unit ht, tarif unitaire, pu brut, prix net, p u h t, prix à l unité, p unitaire ht, prix brut, px unitaire, prix/unité',
    lineTotal:
      '1 = montant, montant ht, total ht, prix total, total, total ligne, montant ttc, montant net, total ttc, montant total, prix total ht, montant h t, total h t, net ht, montant eur, somme, valeur, montant net ht, total net, total ligne ht, total eur, prix net total, montant total ht, prix ht total, total net ht',
    quantity:
      '1 = quantité, qté, qte, nombre, heures, nb, qt, quantité livrée, quantité commandée, nbre, jours, unités, volume, qté livrée, quantités, qté cdée, qtés, consommation',
    unit: '1 = unité, u, un, unité de mesure, cond, conditionnement, unités, ude',
    description:
      '1 = désignation, description, libellé, article, prestation, produit, désignation des articles, détail, intitulé, nature, produits, articles, prestations, service, détails, désignation des produits, libelle, description des prestations, désignation des prestations, désignation des travaux, opérations, nature des opérations, objet, libellé de l opération, description du produit, désignation du produit, dénomination, nature de la prestation, détail de la prestation, libellé article, services, description article, commentaire',
    position: '1 = pos, ligne, {n} ligne, position, n, lig, n ordre, ligne {n}, poste',
    articleCode:
      '1 = référence, réf, code article, réf article, référence article, code produit, code, {n2} article, ean, gencod, référence produit, code barre, réf produit, article {n}, référence fournisseur, gtin, réf art, code art, n article, modèle, lot, {n2} lot, sku, isbn, réf fournisseur, nomenclature douanière, code douanier',
    currency:
      '1 = devise, monnaie, montants en, devise de facturation, montants exprimés en, tous les montants sont en, prix en, exprimé en, code devise',
    iban: '1 = iban, {n2} iban, compte iban, code iban, numéro iban, n iban',
    bic: '1 = bic, swift, code bic, bic swift, code swift, swift bic, adresse swift',
    bankAccount:
      '1 = rib, compte bancaire, {n2} compte bancaire, coordonnées bancaires, domiciliation, code banque, code guichet, clé rib, relevé d identité bancaire, guichet, {n2} compte, compte {n}, références bancaires, domiciliation bancaire; 0.7 = compte',
    bankName:
      '1 = banque, nom de la banque, domiciliation, établissement bancaire, établissement, notre banque, banque domiciliataire, votre banque',
    phone:
      '1 = téléphone, tél, tel, mobile, portable, tél {n}, gsm, numéro de téléphone, téléphone {n}, ligne directe, standard, service client, tph, téléphone fixe, fixe',
    fax: '1 = fax, télécopie, télécopieur, téléfax, tél fax, télécopie {n}',
    email:
      '1 = email, e-mail, courriel, mél, mail, adresse e-mail, adresse email, adresse électronique, courrier électronique, adresse mail',
    web: '1 = site web, site internet, internet, web, www, site, notre site',
    page: '1 = page, pages, feuillet, page {n}, page sur, folio',
    terms:
      '1 = conditions de paiement, conditions de règlement, mode de règlement, mode de paiement, modalités de paiement, conditions, conditions générales, moyen de paiement, conditions de livraison, mode de livraison, mode d expédition, règlement par, observations, remarques, remarque, modalités de règlement, paiement par, condition de règlement, incoterm, incoterms, délai de paiement, termes de paiement, type de paiement, conditions générales de vente, commentaires, note, notes, objet, moyen de règlement, date et mode de règlement, délai de règlement, condition de paiement',
  },
};
