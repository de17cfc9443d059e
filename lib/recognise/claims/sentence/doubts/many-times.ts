import type { Doubt } from './doubt.ts';

/** "in former days": told of another time, whatever was done then. */
const ONCE: Readonly<Record<string, RegExp>> = {
  de: / (?:einst|ehedem|früher (?:gern|gerne|oft|stets|immer|häufig|regelmäßig)|in früheren jahren) /,
  fr: / (?:jadis|naguère|autrefois|les années précédentes) /,
  es: / (?:antaño|otrora|en su día|en otros? tiempos?|años anteriores) /,
  pt: / (?:outrora|antigamente|em tempos|noutros tempos|em outros tempos|anos anteriores) /,
  ro: / (?:cândva|odinioară|pe vremuri|în anii trecuți) /,
};

/** "often", "several times": told of a row of occasions, and of none by itself. */
const MANY_TIMES: Readonly<Record<string, RegExp>> = {
  de: / (?:oft|öfter|öfters|des öfteren|oftmals|häufig|mehrfach|mehrmals|vielfach|regelmäßig|dreimal|viermal) /,
  fr: / (?:souvent|régulièrement|fréquemment|(?:plusieurs|maintes|deux|trois|quatre|bien des|tant de) fois|à (?:plusieurs|maintes|de nombreuses|diverses) reprises) /,
  es: / (?:frecuentemente|regularmente|asiduamente|solían?|suelen?|a menudo|con frecuencia|(?:varias|muchas|numerosas|diversas|repetidas|dos|tres|cuatro) (?:veces|ocasiones)) /,
  pt: / (?:frequentemente|regularmente|costumavam?|costumam?|com frequência|(?:várias|muitas|inúmeras|diversas|repetidas|duas|três|quatro) (?:vezes|ocasiões)) /,
  ro: / (?:adesea|adeseori|deseori|frecvent|obișnuia|obișnuiau|obișnuiește|de (?:mai )?multe ori|de (?:două|trei|patru|câteva) ori|în repetate rânduri|în mai multe rânduri) /,
};

/** With one of these behind it "früher" is earlier in the day, not once upon a time: "reiste früher ab", "früher als". */
const RATHER_THAN_ONCE = /^(?:ab|los|weg|gehen|abreisen|als|an)$/;

/**
 * Whether somebody is told to have come again and again, or once upon a time ("der früher gern nach Moskau gekommen
 * war", "que había asistido a menudo al desfile"). What is seen at the scene may be done there many times.
 */
export const isOfManyTimes: Doubt = ({
  passage: { items, language },
  clause: { first, last },
  cue: { act, needs },
}) => {
  if (act !== 'come' || MANY_TIMES[language] === undefined) return false;
  const keys = items.slice(first, last).map(({ key }) => key);
  const words = ` ${keys.join(' ')} `;
  if (ONCE[language]?.test(words)) return true;
  if (needs === 'scene' || needs === 'deed') return false;
  const before = language === 'de' ? keys.indexOf('früher') : -1;
  return (before >= 0 && !isEarlierInTheDay(keys.slice(before + 1))) || (MANY_TIMES[language]?.test(words) ?? false);
};

function isEarlierInTheDay(behind: readonly string[]): boolean {
  return behind.some((key) => RATHER_THAN_ONCE.test(key));
}
