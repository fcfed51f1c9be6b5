// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The member of a union that stands for kinds that came into the API after this package was made. */

/** A unit type, so that comparing the field with a known kind rules the unknown one out. */
declare enum UnknownKind {
  Value = "a kind that is not described",
}

/** An object whose `Field` names a kind that is not described. It has all that came. */
export type UnknownVariant<Field extends string> = Readonly<
  Record<Field, UnknownKind.Value>
> &
  Readonly<Record<string, unknown>>;
