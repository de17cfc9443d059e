/**
 * Words inside names that stay small: "Lula da Silva", "Ursula von der Leyen", "el-Sisi".
 * Folded. A surname may be written with or without the ones it begins with.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'da de di do du dos das del della dello degli der den des dei dal dalla den von fon van vom zu zum zur ter ten te la le lo los las el al ' +
    'wa arap ag ibni ad an ar as ash at az ul ur ud us bin ben ibn bint bte abu ould mint af av i y e og und och och ve ' +
    'бен бін бинт ібн ді душ ульд улд ва фон дер ден де да ди дю дос дас дель ван тер аль эль ас аш ар бин ибн уль уд ул ла ле заде оглы оглу кызы ' +
    'ел ал він фон да дель'
  ).split(/\s+/),
);
