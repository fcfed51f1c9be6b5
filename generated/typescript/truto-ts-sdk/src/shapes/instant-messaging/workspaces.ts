// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/workspaces.yaml
/** What replies of `instant_messaging.workspaces` should be. */

import { DATE_TIME } from "../../runtime/formats.js";
import {
  ANY,
  STRING,
  map,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Workspace: Shape = object({
  id: required(STRING),
  created_at: DATE_TIME,
  description: STRING,
  name: STRING,
  organization: ref(() => WorkspaceOrganization),
  remote_data: map(ANY),
  status: STRING,
  updated_at: DATE_TIME,
});

export const WorkspaceOrganization: Shape = object({
  id: STRING,
  name: STRING,
});
