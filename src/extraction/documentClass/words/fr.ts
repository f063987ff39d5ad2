import type { ClassLexicon } from './classLexicon.ts';

export const french: ClassLexicon = {
  titles: {
    invoice:
      '1 = facture, facture proforma, facture de vente, facture définitive, facture d acompte, facture de solde, votre facture, facture commerciale, note d honoraires, facture originale, duplicata de facture, facture de situation, situation de travaux; 0.6 = note de frais, relevé de factures',
    credit_note:
      '1 = avoir, facture d avoir, note de crédit, facture avoir, avoir client, facture rectificative, remboursement, annulation de facture',
    receipt:
      '1 = reçu, ticket de caisse, ticket, quittance, reçu de paiement, ticket client, note, reçu client, justificatif de paiement, quittance de loyer, carte bancaire, facturette, reçu de vente',
    purchase_order:
      '1 = bon de commande, commande fournisseur, commande d achat, ordre d achat, commande, bon d achat, lettre de commande, bon de commande fournisseur',
    order_confirmation:
      '1 = confirmation de commande, accusé de réception de commande, confirmation, confirmation de réservation, accusé de commande, accusé de réception, commande client, récapitulatif de commande, ordre de publicité, ordre d insertion, confirmation de vente, votre commande; 0.8 = merci pour votre commande, merci de votre commande',
    contract:
      '1 = contrat, contrat de prestation de services, contrat de travail, contrat de location, bail, convention, accord, contrat de vente, contrat de maintenance, contrat cadre, bail commercial, accord de confidentialité, contrat de licence, contrat de prêt, avenant, contrat de prestation, contrat de service, accord cadre, bail d habitation, protocole d accord, contrat de sous traitance, convention de prestation',
    insurance_policy:
      '1 = police d assurance, attestation d assurance, conditions particulières, contrat d assurance, certificat d assurance, assurance habitation, assurance automobile, avis d échéance, carte verte, assurance auto, dispositions particulières',
    bank_statement:
      '1 = relevé de compte, relevé bancaire, extrait de compte, relevé de compte bancaire, relevé d opérations, extrait de comptes, relevé de compte courant, relevé de carte, relevé de vos comptes, relevé',
    delivery_note:
      '1 = bon de livraison, bordereau de livraison, bon d expédition, liste de colisage, lettre de voiture, bordereau d expédition, bon de réception, note de livraison, bon de préparation, bon d enlèvement, avis d expédition, bulletin de livraison',
    form: '1 = formulaire, demande, bulletin d inscription, fiche, questionnaire, fiche de renseignements, formulaire de demande, déclaration, bulletin d adhésion, fiche d inscription, formulaire d inscription, demande d adhésion, dossier d inscription, fiche client, autorisation, mandat de prélèvement, attestation',
    other:
      '1 = devis, offre de prix, rappel, premier rappel, deuxième rappel, dernier rappel, rappel de paiement, relance, lettre de relance, première relance, deuxième relance, mise en demeure, proposition commerciale, bulletin de paie, bulletin de salaire, procès verbal, compte rendu, curriculum vitae, tarif, lettre, convocation, certificat, avis d imposition, proposition',
  },
  companions: {
    invoice:
      'numéro de facture, date de facture, facturé à, net à payer, date d échéance, échéance, conditions de règlement, pénalités de retard, total ttc, indemnité forfaitaire, facture n, tva intracommunautaire, escompte, à régler avant le, mode de règlement, montant ttc, merci de votre confiance, en cas de retard de paiement, total ht, règlement par virement, adresse de facturation, date facture, frais de recouvrement, taux de pénalité, cette facture, présente facture',
    credit_note:
      'avoir n, date d avoir, facture d origine, remboursement, montant de l avoir, annule, retour marchandise, à déduire, net à votre crédit, référence facture, numéro d avoir, motif de l avoir, facture concernée',
    receipt:
      'espèces, rendu, carte bancaire, cb, ticket client, caisse, merci de votre visite, rendu monnaie, sans contact, montant réel, à bientôt, ticket, débit, caissier, table, couverts, serveur, merci et à bientôt, terminal, autorisation, a conserver, ticket à conserver, hôtesse, monnaie, nombre d articles, fidélité, merci de votre achat, client, cumul',
    purchase_order:
      'date de commande, fournisseur, livrer à, acheteur, merci de livrer, veuillez livrer, adresse de livraison, délai de livraison, numéro de commande, nous vous commandons, date de livraison souhaitée, bon pour accord, demandeur, code fournisseur, accuser réception, à rappeler sur',
    order_confirmation:
      'nous confirmons, votre commande, nous avons bien reçu votre commande, merci pour votre commande, livraison prévue, confirmons, nous vous remercions de votre commande, date de livraison prévue, accusons réception, délai, commande enregistrée, récapitulatif, numéro de commande, annonceur, diffusion',
    contract:
      'entre les soussignés, les parties, ci après, résiliation, droit applicable, tribunal, article 1, il a été convenu, objet du contrat, durée du contrat, obligations, confidentialité, fait à, en deux exemplaires, responsabilité, d une part, d autre part, force majeure, clause, prestataire, dénommé, lu et approuvé, préavis, bailleur, locataire, le présent contrat, la présente convention, soussignés, litige, conviennent',
    insurance_policy:
      'assuré, souscripteur, assureur, prime, cotisation, franchise, garanties, sinistre, échéance principale, police n, garantie, période de garantie, plafond, responsabilité civile, capital assuré, numéro de contrat, véhicule assuré, conducteur, risque, conditions générales, sociétaire, date d effet, exclusions, garanties souscrites',
    bank_statement:
      'ancien solde, nouveau solde, solde, débit, crédit, date valeur, virement, prélèvement, titulaire du compte, solde créditeur, solde débiteur, opérations, retrait, date opération, libellé, chèque, total des mouvements, carte, agios, découvert, rib, solde au, relevé n, frais bancaires, intérêts',
    delivery_note:
      'bl n, quantité livrée, livré, reçu le, transporteur, colis, poids, signature du client, marchandises reçues, cachet, expédié, adresse de livraison, nombre de colis, réserves, reliquat, chauffeur, palettes, bon état, poids brut, quantité commandée, émargement, signature et cachet, date de livraison',
    form: 'veuillez cocher, cocher, à compléter, remplir, signature, date de naissance, nom prénom, demandeur, cadre réservé, en lettres capitales, prénom, nationalité, oui non, cochez la case, pièces à joindre, lieu de naissance, situation familiale, réservé à l administration, à retourner, nom de naissance, profession, à remplir, je soussigné',
    other:
      'devis n, offre valable, validité, relance, cordialement, madame monsieur, bon pour accord, validité du devis, mise en demeure, veuillez agréer, sommaire, ordre du jour',
  },
};
