/** Names of the months, folded: English, German, French, Dutch, Spanish, Italian, Portuguese, Polish, Swedish, Danish, Norwegian, Czech, Finnish, Hungarian, Romanian; full, as a date inflects them, and short. */
const monthNames: readonly string[] = [
  'jan january januar janner janvier januari janv enero ene gennaio gen janeiro stycznia styczen sty ledna leden tammikuuta tammikuu ianuarie ian',
  'feb february februar fevrier februari fevr fev febrero febbraio fevereiro lutego luty lut unora unor helmikuuta helmikuu februarie',
  'mar march marz mrz maerz mars maart mrt marzo marco marca marzec marts brezna brezen maaliskuuta maaliskuu marcius marc martie',
  'apr april avril avr abril abr aprile kwietnia kwiecien kwi dubna duben huhtikuuta huhtikuu aprilis aprilie',
  'may mai mei mayo maggio mag maio maja maj kvetna kveten toukokuuta toukokuu majus',
  'jun june juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven kesakuuta kesakuu junius iunie iun',
  'jul july juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec heinakuuta heinakuu julius iulie iul',
  'aug august aout augustus agosto ago augusti sierpnia sierpien sie srpna srpen elokuuta elokuu augusztus',
  'sep sept september septembre septiembre settembre set setembro wrzesnia wrzesien wrz zari syyskuuta syyskuu szeptember septembrie',
  'oct october okt oktober octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen lokakuuta lokakuu octombrie',
  'nov november novembre noviembre novembro listopada listopad lis listopadu marraskuuta marraskuu noiembrie',
  'dec december dez dezember decembre diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec joulukuuta joulukuu decembrie',
];
const monthByName = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of the month, 1 to 12, that a folded word names; null for any other word. */
export const monthOf = (word: string): number | null => monthByName.get(word) ?? null;
