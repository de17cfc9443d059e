import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../../../scripts/seeds/load.ts';
import { ar } from './ar.ts';
import { arSummits } from './ar-summits.ts';
import { beforeTheDay } from './before-the-day.ts';
import type { ArticleCase } from './case.ts';
import { countedPeople } from './counted-people.ts';
import { countriesOfNames } from './countries-of-names.ts';
import { de } from './de.ts';
import { deIdioms } from './de-idioms.ts';
import { easternDays } from './eastern-days.ts';
import { easternDeeds } from './eastern-deeds.ts';
import { easternOrder } from './eastern-order.ts';
import { easternReports } from './eastern-reports.ts';
import { easternTurns } from './eastern-turns.ts';
import { announced } from './en-announced.ts';
import { constructions } from './en-constructions.ts';
import { departures } from './en-departures.ts';
import { desks } from './en-desks.ts';
import { drift } from './en-drift.ts';
import { elsewhere } from './en-elsewhere.ts';
import { gatherings } from './en-gatherings.ts';
import { happened } from './en-happened.ts';
import { hosts } from './en-hosts.ts';
import { idioms } from './en-idioms.ts';
import { meetings } from './en-meetings.ts';
import { participles } from './en-participles.ts';
import { phrases } from './en-phrases.ts';
import { press as enPress } from './en-press.ts';
import { scenes } from './en-scenes.ts';
import { summits } from './en-summits.ts';
import { enWires } from './en-wires.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { frIdioms } from './fr-idioms.ts';
import { germanDeeds } from './german-deeds.ts';
import { germanReports } from './german-reports.ts';
import { inStead } from './in-stead.ts';
import { ja } from './ja.ts';
import { jaPress } from './ja-press.ts';
import { jaSummits } from './ja-summits.ts';
import { listsAhead } from './lists-ahead.ts';
import { manyTongues } from './many-tongues.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { caseReader, sorted } from './read-case.ts';
import { ro } from './ro.ts';
import { romance } from './romance.ts';
import { romanceAnswers } from './romance-answers.ts';
import { romanceDeeds } from './romance-deeds.ts';
import { romanceIdioms } from './romance-idioms.ts';
import { romancePlaces } from './romance-places.ts';
import { romanceReplies } from './romance-replies.ts';
import { romanceScenes } from './romance-scenes.ts';
import { romanceSpeeches } from './romance-speeches.ts';
import { ru } from './ru.ts';
import { sameHour } from './same-hour.ts';
import { besideTheOccasion, inOtherPlaces, ofALife } from './says-nothing.ts';
import { articlesOf } from './short-case.ts';
import { slavicClasses } from './slavic-classes.ts';
import { slavicDeeds } from './slavic-deeds.ts';
import { slavicDrift } from './slavic-drift.ts';
import { slavicHalls } from './slavic-halls.ts';
import { slavicRows } from './slavic-rows.ts';
import { slavicTurns } from './slavic-turns.ts';
import { sr } from './sr.ts';
import { statesNothing } from './states-nothing.ts';
import { uk } from './uk.ts';
import { untrueReports } from './untrue-reports.ts';
import { westernDrift } from './western-drift.ts';
import { westernNames } from './western-names.ts';
import { whatIsMeant } from './what-is-meant.ts';
import { whenceAndWhen } from './whence-and-when.ts';
import { whichEdition } from './which-edition.ts';
import { zh } from './zh.ts';
import { zhPress } from './zh-press.ts';

const readCase = caseReader(loadBundledPacks());

describe('readClaims', () => {
  it.each([
    ...announced,
    ...whichEdition,
    ...happened,
    ...summits,
    ...gatherings,
    ...hosts,
    ...meetings,
    ...scenes,
    ...idioms,
    ...enPress,
    ...countriesOfNames,
    ...articlesOf('en', [
      ...constructions,
      ...enWires,
      ...desks,
      ...phrases,
      ...drift,
      ...departures,
      ...elsewhere,
      ...participles,
    ]),
    ...articlesOf('ar', [...ar, ...arSummits]),
    ...articlesOf('de', [...de, ...deIdioms]),
    ...articlesOf('es', es),
    ...articlesOf('fr', [...fr, ...frIdioms]),
    ...articlesOf('pt', pt),
    ...articlesOf('ro', ro),
    ...[
      romance,
      romancePlaces,
      romanceReplies,
      romanceScenes,
      romanceSpeeches,
      romanceDeeds,
      romanceIdioms,
      romanceAnswers,
      slavicClasses,
      slavicDeeds,
      germanDeeds,
      slavicDrift,
      slavicRows,
      slavicHalls,
      slavicTurns,
      countedPeople,
      inStead,
      listsAhead,
      manyTongues,
      untrueReports,
      statesNothing,
      whatIsMeant,
      whenceAndWhen,
      easternDays,
      easternDeeds,
      easternOrder,
      easternReports,
      easternTurns,
      ofALife,
      besideTheOccasion,
      inOtherPlaces,
      sameHour,
      westernDrift,
      westernNames,
      germanReports,
      beforeTheDay,
    ].flatMap((table) => Object.entries(table).flatMap(([lang, cases]) => articlesOf(lang, cases))),
    ...articlesOf('ja', [...ja, ...jaPress, ...jaSummits]),
    ...articlesOf('pl', pl),
    ...articlesOf('ru', ru),
    ...articlesOf('sr', sr),
    ...articlesOf('uk', uk),
    ...articlesOf('zh', [...zh, ...zhPress]),
  ])('$lang: $name', (article: ArticleCase) => {
    expect(sorted(readCase(article))).toEqual(sorted(article.claims));
  });
});
