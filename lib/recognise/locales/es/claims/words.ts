/** The event with the preposition that leads to it. */
export const TO_GOAL =
  'a <the>? <goal>, al <goal>, en <the>? <goal>, a <the>? ~ <goal>, a <event>, al <event>, en <the>? <event>';
