/** The same type where JSON says all that a value holds. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends
        | ((...args: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | Promise<unknown>
        | Date
    ? never
    : { readonly [Name in keyof Value]: Plain<Value[Name]> };
