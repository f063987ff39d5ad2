import { fold } from '../../text/fold.ts';

/** Given names that are usual in many countries, general knowledge as calendars and registers of names list them. Folded. */
const givenNames: ReadonlySet<string> = new Set(
  `
adam adrian adriana agnes agnieszka ahmed alain alan albert alberto alejandra alejandro aleksandra alessandro alex alexander
alexandra alexandre alexis alfred alice alicia alina allison amanda amelia amy ana anastasia anders andre andrea andreas
andres andrew andrzej angela angelika angelo anita anja ann anna anne annette annika anthony antje antoine anton antonia
antonio arnaud arne arthur astrid audrey axel barbara bartosz beata beatrice beatriz ben benedikt benjamin bernadette bernard
bernd bettina birgit bjorn bo bob brian brigitte bruno camilla carl carla carlo carlos carmen carol carolin caroline carsten
catherine cecile cecilia celine charles charlotte chiara christian christiane christina christine christoph christophe
christopher claire clara claudia claus clemens colin constance corinna cornelia cristina dagmar damien daniel daniela danielle
david dawid deborah denis denise dennis diana diego dieter dirk dominik dominique donald dora doris dorothea douglas edith
eduardo edward elena eleonora elisa elisabeth elizabeth elke ellen elsa emil emilia emily emma emmanuel enrico eric erica erich
erik erika ernst erwin esther eugen eva evelyn ewa fabian fabienne fabio federico felipe felix ferdinand fernanda fernando
filip florence florian francesca francesco francis francisco franck francois francoise frank franz fred frederic frederik
friedrich fritz gabriel gabriela gabriele gaelle garry gary genevieve geoffrey georg george georges gerald gerard gerd gerda
gerhard gertrud gianluca gilles giorgio giovanni gisela giulia giuseppe gordon grace graham greg gregor gudrun guido guillaume
gunter gustav guy hanna hannah hannes hans harald harry hasan hassan heather hector heidi heike heiko heinrich heinz helen
helena helene helga helmut hendrik henri henrik henry herbert hermann hilde holger horst hubert hugh hugo ian ibrahim ida ilse
ines inga inge ingo ingrid irena irene irina iris isabel isabella isabelle ivan ivana jack jacek jackie jacob jacques jakob jakub
james jan jana jane janet janine jarmila jason javier jean jeff jennifer jens jeremy jerome jerzy jessica jiri joachim joan
joana joanna joao jochen joe joel johan johann johanna johannes john jonas jonathan jorg jorge jose josef joseph josephine
joyce juan judith jules julia julian juliana julie julien jurgen justin justine karel karen karin karl karla karsten
katarina katarzyna kate katharina katherine kathleen kathrin katja katrin keith kelly kenneth kerstin kevin kim kirsten klara
klaus konrad kristin kristina krzysztof kurt laetitia lars laura laurence laurent lea leo leon leonardo leonie linda lionel lisa
liselotte lorenzo lothar louis louise luc luca lucas lucia lucie lucy ludwig luigi luis luisa lukas magdalena maike malgorzata
manfred manon manuel manuela marc marcel marcin marco marek margaret margarita margit maria marian marianne marie marina mario
marion marius mark markus marlene marta martha martin martina mary matthew matthias matthieu maurice max maximilian megan mehmet
melanie melissa michael michaela michal michel michele miguel mike milan miriam mohamed mohammed monica monika monique moritz nadia
nadine nancy natalia natalie nathalie nathan neil nicholas nick nico nicola nicolas nicole niels nikolaus nils nina noah noel
nora norbert olaf ole olga oliver olivier ondrej oscar oskar otto pablo pamela paola paolo pascal patricia patrick patrik paul
paula paulo pavel pawel pedro per petr petra peter philip philipp philippe pierre pieter piotr rachel rafael rainer ralf ralph
ramona raphael raquel rebecca regina reinhard renata renate rene ricardo richard rita rob robert roberta roberto robin roger
roland rolf roman ronald rosa rose rosemarie roy rudolf russell ruth ryan sabine sabrina sally sam samantha samuel sandra sandrine
sara sarah sascha scott sean sebastian sebastien serge sergio sharon siegfried sigrid silke silvia simon simone sofia sonja sophia
sophie stefan stefanie stefano steffen stephan stephane stephanie stephen steve steven susan susana susanne suzanne sven sylvia
sylvie tanja tatiana teresa theo theodor theresa thierry thomas thorsten tim timothy tobias tom tomas tomasz tony torsten
tristan udo ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronica veronika victor victoria viktor
viktoria vincent virginie vladimir volker walter waltraud wendy werner wilhelm willem william willi winfried wojciech wolfgang
xavier yann yannick yvan yves yvette yvonne zdenek zofia zoe
aisha ali amir anil anita arjun arun ashok deepak fatimah farah hafiz haris ismail kavita lakshmi mei ming mohd muhammad nurul omar
priya rahul rajesh ravi sanjay siti sunil suresh syed vijay wei xin yusof yusuf zainal
`
    .trim()
    .split(/\s+/),
);

const rank =
  /^(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|m|mme|mlle|dhr|mevr|sr|sra|sig|pan|pani|dipl|ing)\.?-?(?:ing)?\.?$/iu;

/** The first word, behind a title, is a usual given name and more follows: `Jane Doe`, `Dr. Jean-Luc Exemple`. */
export function startsWithGivenName(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !rank.test(word));
  const [first = '', next] = words.slice(Math.max(0, at));
  if (next === undefined || !/^\p{Lu}/u.test(first)) return false;
  const [plain = ''] = fold(first).split(/[-.]/);
  return givenNames.has(plain);
}
