/** The event with the preposition that leads to it. */
export const TO_GOAL =
  'a <the>? <goal>, ao <goal>, à <goal>, às <goal>, aos <goal>, para <the>? <goal>, na <goal>, no <goal>, nas <goal>, ao <event>, à <event>, para o <event>';
