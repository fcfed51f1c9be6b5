// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/ways.yaml
/** What replies of `zoo.ways` should be. */

import * as modelShapes from "../../model-shapes.js";
import { firstOf } from "../../runtime/choices.js";
import { DATE } from "../../runtime/formats.js";
import { STRING, list, nullable, ref } from "../../runtime/shapes.js";

export const BETWEEN_ANSWER = list(ref(() => modelShapes.Place));

export const ALONG_ANSWER = nullable(STRING);

export const SIGHTS_ANSWER = firstOf(DATE, STRING);
