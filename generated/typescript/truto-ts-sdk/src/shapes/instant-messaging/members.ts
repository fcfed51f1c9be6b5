// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/members.yaml
/** What replies of `instant_messaging.members` should be. */

import { DATE_TIME } from "../../runtime/formats.js";
import {
  ANY,
  BOOLEAN,
  STRING,
  list,
  map,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Member: Shape = object({
  id: required(STRING),
  activated_at: DATE_TIME,
  avatar: STRING,
  bio: STRING,
  created_at: DATE_TIME,
  emails: list(ref(() => MemberEmail)),
  first_name: STRING,
  groups: list(ref(() => MemberGroup)),
  is_email_verified: BOOLEAN,
  languages: list(STRING),
  last_active_at: DATE_TIME,
  last_login_at: DATE_TIME,
  last_name: STRING,
  name: STRING,
  organizations: list(ref(() => MemberOrganization)),
  phones: list(ref(() => MemberPhone)),
  remote_data: map(ANY),
  status: STRING,
  status_changed_at: DATE_TIME,
  timezone: STRING,
  title: STRING,
  type: STRING,
  updated_at: DATE_TIME,
  username: STRING,
  workspaces: list(ref(() => MemberWorkspace)),
});

export const MemberEmail: Shape = object({
  email: STRING,
  type: STRING,
  is_primary: BOOLEAN,
});

export const MemberGroup: Shape = object({
  id: STRING,
  name: STRING,
  type: STRING,
  organization: ref(() => MemberGroupOrganization),
  workspace: ref(() => MemberGroupWorkspace),
});

export const MemberGroupOrganization: Shape = object({
  id: STRING,
  name: STRING,
});

export const MemberGroupWorkspace: Shape = object({ id: STRING, name: STRING });

export const MemberOrganization: Shape = object({ id: STRING, name: STRING });

export const MemberPhone: Shape = object({
  number: STRING,
  extension: STRING,
  type: STRING,
});

export const MemberWorkspace: Shape = object({ id: STRING, name: STRING });
