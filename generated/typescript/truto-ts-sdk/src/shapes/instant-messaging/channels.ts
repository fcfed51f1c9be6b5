// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/channels.yaml
/** What replies of `instant_messaging.channels` should be. */

import { DATE_TIME } from "../../runtime/formats.js";
import {
  ANY,
  BOOLEAN,
  STRING,
  map,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Channel: Shape = object({
  id: required(STRING),
  created_at: DATE_TIME,
  created_by: ref(() => ChannelCreatedBy),
  description: STRING,
  group: ref(() => ChannelGroup),
  is_member: BOOLEAN,
  name: STRING,
  organization: ref(() => ChannelOrganization),
  remote_data: map(ANY),
  status: STRING,
  type: STRING,
  updated_at: DATE_TIME,
  workspace: ref(() => ChannelWorkspace),
});

export const ChannelCreatedBy: Shape = object({ id: STRING });

export const ChannelGroup: Shape = object({ id: STRING, name: STRING });

export const ChannelOrganization: Shape = object({ id: STRING, name: STRING });

export const ChannelWorkspace: Shape = object({ id: STRING, name: STRING });

export const JoinedChannel: Shape = object({ result: ANY });
