/** What stands beside "America" where a part of the world is meant, in languages whose nouns have cases. */
const PART = /^(?:лат[иі]н|[юу]жн|п[іи]вденн|северн|п[іи]вн[іи]чн|централ|łacińs|południow|północn|latins|južn|јужн)/u;
const AMERICA = /^(?:америк|ameryk|amerik)/u;

/** "Латинскую Америку", "Amerykę Południową": a part of the world, and no country. */
export function isPartOfAmerica(key: string, before: string | undefined, next: string | undefined): boolean {
  return AMERICA.test(key) && (PART.test(before ?? '') || PART.test(next ?? ''));
}
