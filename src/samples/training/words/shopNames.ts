/**
 * Names of shops and small firms that are written like a phrase, with small letters in them: what begins one, and what
 * ends it. Every beginning goes with every end.
 */
interface PhraseNames {
  readonly starts: string;
  readonly ends: string;
}

const phraseNames: Readonly<Record<string, PhraseNames>> = {
  en: {
    starts:
      'House of|The home of|Things from|All about|Out of|Made by|Rooms at|Room for|At the|Days of|The art of',
    ends: 'bread|the valley|green tea|small hands|old wood|paper and ink|the harbour|good coffee|bikes|the river|wool|fine soap',
  },
  de: {
    starts: 'Haus am|Laden zum|Hof zum|Café am|Werkstatt am|Gasthof zum|Das kleine|Alles fürs|Rund ums',
    ends: 'alten Tor|grünen Baum|Markt|weißen Hirsch|Rathaus|Brot|Blumenhaus|Fahrrad|schönen Garten|Kaffeehaus|Ufer',
  },
  fr: {
    starts:
      'Mon petit|Le joli|Chez le|Au vieux|Le grand|Aux saveurs du|La maison du|L’atelier du|Le comptoir du|Les amis du',
    ends: 'jardin|marché|pain doré|thé vert|port|bois tendre|livre ancien|potager|village|fromage|papier peint|café noir',
  },
  nl: {
    starts: 'Huis aan de|Winkel bij de|De kleine|Het oude|Alles voor de|Bij de|Onder de',
    ends: 'gracht|bakkerij|molen|fiets|bloementuin|haven|kaaswinkel|boekenkast|linde',
  },
  es: {
    starts: 'La casa del|El rincón del|Sabores del|La tienda del|El buen|Mi pequeño|El taller del',
    ends: 'pan|jardín|mar|café|olivo|papel|barrio|vino tinto|pueblo|huerto',
  },
  it: {
    starts: 'La bottega del|Il giardino del|Sapori del|La casa del|Il piccolo|Al vecchio|L’angolo del',
    ends: 'pane|mare|caffè|libro|mercato|bosco|vino|borgo|sole|formaggio',
  },
  pt: {
    starts: 'A casa do|O cantinho do|Sabores do|A loja do|O meu pequeno|O bom|Oficina do',
    ends: 'pão|jardim|mar|café|bairro|azeite|livro|vinho|campo|artesão',
  },
  pl: {
    starts: 'Dom pod|Sklep pod|Pod starym|Mały|Dobry|Zakątek',
    ends: 'lipą|zegarem|chleb|ogród|młynem|smaków|wiatrakiem|mostem',
  },
  sv: {
    starts: 'Huset vid|Det lilla|Allt för|Vid gamla|Den goda',
    ends: 'ån|bageriet|hamnen|kaffet|trädgården|torget|boden|cykeln',
  },
  da: {
    starts: 'Huset ved|Den lille|Det gode|Alt til|Ved den gamle',
    ends: 'havnen|bageri|brød|haven|kro|boghandel|mølle|cykel',
  },
  cs: {
    starts: 'Dům u|Obchod u|U starého|Malý|Dobrý',
    ends: 'lípy|mostu|mlýna|chléb|krámek|zahradník|hodin|potoka',
  },
};

/** @throws RangeError for a language without such names. */
export function phraseNamesOf(language: string): PhraseNames {
  const names = phraseNames[language];
  if (!names) throw new RangeError(`no names like phrases for ${language}`);
  return names;
}
