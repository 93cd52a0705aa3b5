const formats = new Map<string, Intl.NumberFormat>();

/** `1,250,000.5 USD`, as the language writes numbers. */
export function formatMoney(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  locale: string,
): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    formats.set(locale, format);
  }
  return `${format.format(amount)} ${currency}`;
}
