// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/ways.yaml
/** Types of `zoo.ways`. */

export interface AlongSignsInput {
  colour?: string | undefined;
  height?: number | bigint | undefined;
}

export interface AlongLimitsInput {
  slope?: number | undefined;
  steps?: number | bigint | undefined;
}
