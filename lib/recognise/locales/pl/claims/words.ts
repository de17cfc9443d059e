/** What is watched or missed, wherever in the clause it stands: "paradę oglądał też Vučić". */
export const SHOWS =
  'defilada defiladę defilady defiladzie parada paradę parady paradzie ceremonię ceremonii uroczystość uroczystości uroczystościach obchody obchodów szczyt szczytu szczycie pogrzeb pogrzebu wydarzenie wydarzenia inaugurację inauguracji koronację koronacji forum święto święta przemarsz przemarszu mszę mszy spotkanie spotkania czołgów czołgi'.split(
    ' ',
  );
