import type { PropertyValue } from 'schema-dts';

/** Identifiers in other registers, as a property; none where there are none. */
export const identifiersOf = (
  identifiers: readonly { readonly scheme: string; readonly id: string }[],
): { readonly identifier?: readonly PropertyValue[] } =>
  identifiers.length === 0
    ? {}
    : {
        identifier: identifiers.map(({ scheme, id }) => ({
          '@type': 'PropertyValue',
          propertyID: scheme,
          value: id,
        })),
      };
