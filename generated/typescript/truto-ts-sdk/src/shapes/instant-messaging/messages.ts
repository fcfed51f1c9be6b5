// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/messages.yaml
/** What replies of `instant_messaging.messages` should be. */

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

export const Message: Shape = object({
  id: required(STRING),
  attachments: list(ref(() => MessageAttachment)),
  author: ref(() => MessageAuthor),
  body: ref(() => MessageBody),
  channel: ref(() => MessageChannel),
  created_at: DATE_TIME,
  has_children: BOOLEAN,
  parent: ref(() => MessageParent),
  remote_data: map(ANY),
  updated_at: DATE_TIME,
});

export const MessageAttachment: Shape = object({
  id: STRING,
  name: STRING,
  type: STRING,
  url: STRING,
});

export const MessageAuthor: Shape = object({ id: STRING, name: STRING });

export const MessageBody: Shape = object({ content: STRING, format: STRING });

export const MessageChannel: Shape = object({
  id: STRING,
  name: STRING,
  type: STRING,
});

export const MessageParent: Shape = object({ id: STRING, type: STRING });

export const DeletedMessage: Shape = object({ id: STRING });
