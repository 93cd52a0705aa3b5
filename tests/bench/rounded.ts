/** A figure with the digits that a measurement tells. */
export const rounded = (figure: number): number => Number(figure.toPrecision(figure < 100 ? 3 : 4));
