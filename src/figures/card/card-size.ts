/** Pixels of the picture that other sites show with a link to a page; what most of them ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
