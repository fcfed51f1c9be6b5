// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: parameter-styles/spec/things.yaml
/** Types of `things`. */

/** How large a thing is. */
export interface SizeInput {
  width: number | bigint;
  height?: number | bigint | undefined;
  note?: string | null | undefined;
}

export interface FilterInput {
  status: string;
  since?: string | undefined;
  owner?: FilterOwnerInput | undefined;
  tags?: readonly string[] | undefined;
}

export interface FilterOwnerInput {
  id?: string | undefined;
}

export interface PageInput {
  page?: number | bigint | undefined;
  limit?: number | bigint | undefined;
}

export type IdsInput = readonly string[];
