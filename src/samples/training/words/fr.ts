import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  monthsShort: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  wordedDates: '{d} {month} {y}|{dd} {month} {y}|{d} {mon} {y}|le {d} {month} {y}',
  firstNames:
    'Jean|Marie|Pierre|Sophie|Luc|Claire|Nicolas|Julie|Antoine|Camille|Philippe|Isabelle|Laurent|Nathalie|Hugo|Léa|Mathieu|Chloé|Olivier|Valérie|Karim|Fatima|Yves|Monique|Rémi|Élodie|Gérard|Hélène',
  surnames:
    'Martin|Bernard|Dubois|Thomas|Robert|Richard|Petit|Durand|Leroy|Moreau|Simon|Laurent|Lefèvre|Michel|Garcia|Bertrand|Roux|Vincent|Fournier|Morel|Girard|André|Mercier|Blanc|Guérin|Boyer|Garnier|Chevalier|François|Legrand|Gauthier|Perrin|Robin|Clément|Morin|Henry|Rousseau|Masson|Marchand|Duval|Denis|Lemaire|Dufour|Noël|Meunier|Colin|Vasseur|Caron|Picard|Renard|Barbier|Arnaud',
  cities:
    'Nantes|Rennes|Lille|Dijon|Tours|Angers|Brest|Limoges|Metz|Nancy|Rouen|Caen|Amiens|Reims|Annecy|Pau|Nîmes|Troyes|Valence|Colmar',
  streets:
    '{n} rue {root}|{n} rue de {root}|{n}, avenue {root}|{n} boulevard {root}|{n} chemin de {root}|{n} place {root}|ZI {root}, {n} rue du Moulin|{n} bis rue {root}|{n} impasse {root}|{n}, rue de la République|{n} allée {root}|BP {n}{n}|{n} quai {root}|{n} route de {root}',
  trades:
    'Transports|Bâtiment|Électricité|Services|Conseil|Informatique|Logiciels|Imprimerie|Éditions|Distribution|Négoce|Emballages|Menuiserie|Plomberie|Chauffage|Jardins|Mobilier|Alimentation|Boulangerie|Vins|Automobiles|Outillage|Plastiques|Chimie|Médical|Pharma|Laboratoires|Énergie|Eaux|Télécom|Médias|Publicité|Design|Voyages|Logistique|Nettoyage|Sécurité|Immobilier|Expertise|Formation|Bureautique|Papeterie|Textiles|Industrie|Techniques|Ingénierie|Optique|Traiteur',
  goods:
    'Chaise de bureau|Lampe de bureau|Papier A4 80 g|Toner noir|Équerre acier|Vis hexagonale M8|Tube cuivre 15 mm|Dalle LED|Câble réseau|Clavier sans fil|Support écran|Gants de travail|Casque de chantier|Jeu de forets|Meuleuse|Peinture blanche 10 L|Papier abrasif|Carton double cannelure|Ruban adhésif|Étiquettes|Évier inox|Vanne|Filtre à eau|Disjoncteur|Rallonge électrique|Batterie|Filtre à air|Plaquettes de frein|Huile moteur 5W-30|Café en grains 1 kg|Eau minérale|Essuie-mains|Savon liquide|Nettoyant multi-usage|Classeur|Stylo bille|Armoire métallique|Étagère|Dalle moquette|Poignée de porte|Tuyau d’arrosage|Bac à fleurs|Palette bois|Bac plastique|Rouleaux thermiques|Trousse de secours|Pantalon de travail|Chaussures de sécurité|Cartes de visite|Affiche A1|Disque dur 2 To|Routeur|Casque audio|Panneau solaire|Pompe à chaleur|Thermostat|Manomètre|Huile d’olive|Miel de fleurs|Confiture',
  services:
    'Prestation de conseil|Développement logiciel|Abonnement mensuel|Déplacement|Installation|Contrat de maintenance|Gestion de projet|Création graphique|Traduction|Journée de formation|Frais de livraison|Main d’œuvre|Licence annuelle|Hébergement web|Nom de domaine|Audit|Nettoyage des locaux|Nettoyage des vitres|Enlèvement des déchets|Location de matériel|Location de salle|Nuitée|Petit déjeuner|Parking|Frais de voyage|Photographie|Rédaction|Conseil juridique|Comptabilité|Gardiennage|Stockage|Transport|Dédouanement|Étalonnage|Réparation|Consultation|Cotisation|Insertion publicitaire|Loyer|Charges locatives|Abonnement électricité|Consommation|Fourniture d’eau|Accès internet|Communications',
  foods:
    'Lait 1L|Baguette|Œufs x6|Comté|Bananes|Pommes|Poulet fermier|Steak haché|Jus d’orange|Eau minérale|Limonade|Chips|Chocolat noir|Café crème|Café|Croissant|Pain au chocolat|Salade verte|Plat du jour|Menu midi|Soupe|Quiche|Tarte|Glace 2 boules|Bière 25cl|Vin rouge verre|Shampooing|Dentifrice|Piles|Ampoule|Sac plastique|Lessive|SP95|Lavage auto|Coupe homme|Journal|Timbres|Fleurs|Pinceau|Sandwich jambon|Thé|Entrecôte|Frites',
  units: 'u|pce|pièce|h|heures|kg|m|lot|jour|mois|L|boîte|U|forfait|m²|carton',
  departments:
    'Service comptabilité|Service achats|Comptabilité fournisseurs|Direction financière|Réception|Service technique|Siège social',
  roles: 'Gérant|Directeur commercial|Service clients|Directrice administrative|Comptable|Président',
  titles: {
    invoice:
      'Facture|FACTURE|Facture|Facture de vente|Facture d’acompte|Facture de solde|Votre facture|Note d’honoraires|Facture / Invoice|Facture client',
    creditNote: 'Avoir|AVOIR|Facture d’avoir|Note de crédit|NOTE DE CRÉDIT',
    receipt: 'Ticket|Ticket de caisse|Reçu|Note|Facturette|TICKET CLIENT|Addition|Reçu de paiement',
    purchaseOrder:
      'Bon de commande|BON DE COMMANDE|Commande|Commande fournisseur|Bon de commande / Purchase Order',
    orderConfirmation:
      'Confirmation de commande|CONFIRMATION DE COMMANDE|Accusé de réception de commande|Confirmation de votre commande',
    deliveryNote: 'Bon de livraison|BON DE LIVRAISON|Bordereau de livraison|Liste de colisage',
    contract:
      'Contrat|Contrat de prestation de services|Contrat de bail|Contrat de maintenance|Contrat de travail|Accord de confidentialité|Convention|Contrat de vente|Contrat de licence',
    insurance:
      'Contrat d’assurance|Conditions particulières|Attestation d’assurance|Votre assurance auto|Police d’assurance|Assurance habitation',
    statement:
      'Relevé de compte|RELEVÉ DE COMPTE|Extrait de compte|Votre relevé de compte|Relevé bancaire|Relevé mensuel',
    form: 'Formulaire d’inscription|Demande de remboursement|Note de frais|Déclaration|Fiche fournisseur|Bulletin d’adhésion|Demande de congés|Formulaire de réclamation',
    quote: 'Devis|DEVIS|Offre de prix|Proposition commerciale',
    priceList: 'Tarif|Liste de prix|Catalogue tarifs',
    reminder: 'Relance|Rappel de paiement|Deuxième relance|Mise en demeure',
  },
  labels: {
    invoiceNumber:
      'Facture n°|N° de facture|N° facture|Numéro de facture|Facture N°|Facture no|Numéro|N°|Facture|FACTURE N°|Réf. facture|N° de pièce|Facture num.|Numéro facture|No facture',
    creditNumber: 'Avoir n°|N° d’avoir|Numéro d’avoir|Note de crédit n°|Numéro|N° de pièce|Avoir',
    receiptNumber: 'Ticket n°|N° ticket|Ticket|Note n°|N° de reçu|Trans.|Facture n°|Reçu n°',
    orderNumber:
      'N° de commande|Commande n°|Votre commande|Bon de commande|N° commande|Commande|Votre référence commande|Réf. commande|N° de bon de commande|Votre bon de commande|Numéro de commande|BC n°',
    salesOrder: 'Notre commande|N° dossier|Dossier|Affaire|Notre n° de commande|Référence interne',
    confirmationNumber: 'N° de confirmation|Confirmation n°|Notre commande|N° ARC',
    deliveryNumber: 'Bon de livraison n°|BL n°|N° BL|Bon de livraison|N° de livraison|Expédition n°',
    issueDate:
      'Date|Date de facture|Date de facturation|Date d’émission|Date facture|Le|Émise le|du|Date de la facture|Établie le|Date du document|Date pièce|En date du',
    dueDate:
      'Échéance|Date d’échéance|À payer avant le|Date limite de paiement|Payable le|À régler avant le|Date de règlement|Échéance le|Prélèvement le|Échéance de paiement|À payer pour le',
    orderDate: 'Date de commande|Commandé le|Commande du|Votre commande du',
    deliveryDate:
      'Date de livraison|Livré le|Date d’expédition|Livraison|Date de prestation|Expédié le|Délai|Livraison prévue',
    servicePeriod:
      'Période|Période de facturation|Période facturée|Période de consommation|Période de prestation',
    customerNumber:
      'N° client|Code client|Numéro client|Client n°|Réf. client|Compte client|Identifiant|N° de compte|N° adhérent|Votre n° client',
    ownReference: 'Notre référence|N/Réf|Référence|Réf.|Devis n°|N° de contrat|N° dossier|Contrat',
    yourReference: 'Votre référence|V/Réf|Référence client|Vos références|Réf. client|Code service',
    project: 'Projet|Chantier|Affaire|Objet|Marché|Réf. marché',
    contact:
      'Contact|Commercial|Votre contact|Suivi par|Interlocuteur|Affaire suivie par|Vendeur|Représentant|Acheteur',
    terms: 'Conditions de paiement|Règlement|Conditions de règlement|Mode de règlement|Paiement',
    shipVia: 'Mode de livraison|Transporteur|Incoterms|Expédition|Mode d’expédition',
    vatId:
      'N° TVA|TVA intracommunautaire|N° TVA intracom.|TVA|N° de TVA|Identifiant TVA|TVA intracom|N° TVA intracommunautaire|Num. TVA',
    taxNumber: 'N° fiscal|N° d’entreprise|Numéro fiscal',
    customerVatId: 'N° TVA client|TVA client|Votre n° TVA|Votre TVA intracom.',
    register: 'SIRET|SIRET|N° SIRET|RCS|SIREN|R.C.S.|APE|Code APE|SARL au capital de 10 000 € RCS|Reg. Com.',
    manager: 'Gérant|Président|Directeur|Gérante|Dirigeant',
    phone: 'Tél.|Tél|Téléphone|Tel|T|Tél :|Service client|Portable',
    fax: 'Fax|Télécopie|Fax.',
    email: 'E-mail|Email|Courriel|Mail|Mél',
    bank: 'Banque|Domiciliation|Coordonnées bancaires|Établissement',
    account: 'N° de compte|Compte|Compte n°',
    billTo:
      'Facturé à|Adresse de facturation|Client|Facturer à|Destinataire|Adressé à|Acheteur|Titulaire|Nom du client|À l’attention de|Doit',
    shipTo:
      'Adresse de livraison|Livré à|Livrer à|Lieu de livraison|Destinataire de la livraison|Lieu de consommation|Adresse du chantier',
    supplier: 'Fournisseur|Vendeur|Émetteur|De|Prestataire|Société|Vendu par|Créancier',
    remitTo: 'À payer à|Bénéficiaire|Ordre|Règlement à l’ordre de|Titulaire du compte',
    attention: 'À l’attention de|Attn|c/o|A l’att. de|Contact',
    page: 'Page|page|Feuillet|Page n°',
    subtotal: 'Sous-total|Sous total|Sous-Total|Total articles|Total brut',
    net: 'Total HT|Montant HT|Sous-total|Total H.T.|Total net HT|Net HT|Sous-total HT|Montant net|Base HT|Total hors taxes|Total HTVA|Total hors TVA',
    tax: '{tax} {rate}|{tax}|Total {tax}|Montant {tax}|{tax} ({rate})|{tax} à {rate}|Total taxes|Montant de la {tax}|Dont {tax} {rate}',
    total:
      'Total TTC|Montant TTC|Total|Total T.T.C.|TOTAL TTC|Total général|Montant total TTC|Total facture|Montant total|Total de la facture|TOTAL|Total {tax}C|Total TVAC',
    totalDue:
      'Net à payer|Montant à payer|Total à payer|À payer|NET À PAYER|Somme à payer|Net à payer TTC|Montant dû|Reste dû|Total dû',
    amountDue: 'Reste à payer|Solde à payer|Net à payer|Solde dû|Montant restant dû|Solde|Reste dû',
    prepaid: 'Acompte|Acompte versé|Déjà réglé|Déjà payé|Acompte reçu|Montant réglé|Versements',
    discount: 'Remise|Rabais|Remise commerciale|Escompte|Total remise',
    shipping: 'Frais de port|Port|Transport|Frais de livraison|Livraison|Frais d’envoi|Port et emballage',
    previousBalance: 'Solde précédent|Solde antérieur|Ancien solde|Report',
    taxBase: 'Base|Base HT|Montant HT|Assiette',
    carried: 'À reporter|Report|Sous-total page|Total à reporter',
    brought: 'Report|Reports|Report page précédente',
    currency: 'Devise|Montants en|Monnaie|Tous les montants en|Devise de facturation',
    cashier: 'Caissier|Vendeur|Servi par|Hôte|Opérateur|Caissière|Serveur',
    till: 'Caisse|Magasin|Terminal|Poste|TPV',
    table: 'Table|Couverts|Table n°',
    time: 'Heure|à|Imprimé',
    cash: 'Espèces|ESPÈCES|Reçu|Payé|Comptant',
    change: 'Rendu|Monnaie rendue|À rendre|RENDU',
    card: 'Carte bancaire|CB|VISA|Carte bleue|CB sans contact|Mastercard|CARTE',
    itemCount: 'Articles|Nb articles|Nombre d’articles|Qté totale',
    rounding: 'Arrondi|Arrondi 5 ct',
    tip: 'Pourboire|Service',
  },
  columns: {
    position: 'N°|Pos.|Ligne|#|Lig.',
    code: 'Réf.|Référence|Code|Article|Code article|Réf. produit|Réf article',
    description:
      'Désignation|Description|Libellé|Produit|Prestation|Article|Intitulé|Détail|Désignation des articles',
    quantity: 'Qté|Quantité|Qté.|Nombre|Nb|Heures|Quantité livrée',
    unit: 'Unité|U|Un.|UM|Un',
    unitPrice: 'Prix unitaire|P.U. HT|PU HT|Prix|PU|Prix unit.|Prix unitaire HT|P.U.|Tarif|Prix U. ({cur})',
    discount: 'Remise|Rem.|Rem. %|Remise %|% Rem.',
    taxRate: 'TVA|TVA %|Taux TVA|Taxe|Taux|% TVA|Code TVA',
    amount:
      'Montant HT|Total HT|Montant|Total|Prix HT|Montant ({cur})|Total ligne|Total H.T.|Prix total|Net HT|Somme',
    date: 'Date|Jour|Date de prestation',
  },
  phrases: {
    intro:
      'Nous vous prions de trouver ci-dessous le détail de notre facture.|Suite à votre commande, nous vous facturons :|Madame, Monsieur, veuillez trouver le détail de nos prestations.|Merci de votre confiance.|Doit pour les prestations suivantes :',
    numberOfDay:
      '{title} n° {number} du {date}|{title} {number} du {date}|{title} N°{number} - {date}|{title} n°{number} du {date}',
    terms:
      '{days} jours net|Paiement à {days} jours|Règlement à {days} jours date de facture|À {days} jours fin de mois|Paiement comptant|Payable à {days} jours',
    dueBy:
      'À payer avant le {date}.|Règlement par virement au plus tard le {date}.|Le montant de {amount} sera prélevé le {date}.|Date limite de paiement le {date}|Payable au plus tard le {date}',
    reverseCharge:
      'Autoliquidation de la TVA.|TVA non applicable, art. 293 B du CGI.|Exonération de TVA, livraison intracommunautaire.|Export hors taxes.',
    pricesIncludeTax: 'Prix TTC.|{tax} comprise|Tous les prix incluent la {tax}.',
    thanks:
      'Merci de votre visite|Merci et à bientôt|À bientôt|Merci de votre confiance|Ticket à conserver|Échange sous 15 jours avec ticket|Bonne journée|Bienvenue|Service compris',
    notes:
      'En cas de retard de paiement, une indemnité forfaitaire de 40 € est due.|Pas d’escompte pour paiement anticipé.|Merci d’indiquer le numéro de facture lors du règlement.|Nos conditions générales de vente s’appliquent.|La marchandise reste notre propriété jusqu’au paiement complet.|Pour toute question, contactez notre service clients.|Membre d’une association agréée, le règlement par chèque est accepté.|Veuillez agréer nos salutations distinguées.|Réclamations sous 8 jours.',
    slogans:
      'Depuis 19##|Votre partenaire local|Le goût de la qualité|Artisan depuis toujours|Toujours à vos côtés|La qualité avant tout',
    contractClauses:
      'Les parties s’engagent à garder confidentielles les informations échangées.|Le contrat peut être résilié avec un préavis de {days} jours.|Le prestataire exécute les services avec soin et diligence.|Le client paie les factures dans un délai de {days} jours.|Toute modification doit faire l’objet d’un avenant écrit.|Si une clause est nulle, les autres restent en vigueur.|Le présent contrat est soumis au droit du siège du prestataire.|La durée initiale est de {days} mois, renouvelable par tacite reconduction.|Les droits ne peuvent être cédés sans accord préalable.',
    letterLines:
      'Nous vous remercions de votre courrier.|Nous avons le plaisir de vous annoncer l’ouverture de notre agence.|Veuillez trouver ci-joint les documents demandés.|Nos tarifs évoluent au début de l’année.|Nous vous invitons à notre journée portes ouvertes.|Nous restons à votre disposition.|Dans l’attente de votre réponse.',
  },
};
