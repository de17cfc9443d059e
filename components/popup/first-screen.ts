/** So many claims or entries fill the popup at its greatest height, whatever stands in them. */
export const FIRST_SCREEN = 8;
