// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/attachments.yaml
/** What replies of `instant_messaging.attachments` should be. */

import { DATE_TIME } from "../../runtime/formats.js";
import { ANY, NUMBER, STRING, map, object } from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Attachment: Shape = object({
  id: STRING,
  channel_id: STRING,
  content_type: STRING,
  created_at: DATE_TIME,
  file_name: STRING,
  file_url: STRING,
  remote_data: map(ANY),
  size: NUMBER,
  updated_at: DATE_TIME,
  uploaded_by: STRING,
  uploaded_by_type: STRING,
});
