// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** The resource `instant_messaging`. */

import * as attachments from "./instant-messaging/attachments.js";
import * as channels from "./instant-messaging/channels.js";
import * as members from "./instant-messaging/members.js";
import * as messages from "./instant-messaging/messages.js";
import * as workspaces from "./instant-messaging/workspaces.js";
import type { APIClient } from "../runtime/client.js";
import { APIResource } from "../runtime/resource.js";

/** The resource `instant_messaging`. */
export class InstantMessaging extends APIResource {
  /** Files and links attached to messages. */
  readonly attachments: attachments.Attachments;
  /**
   * Channels, private channels and direct messages, of two people or of a
   * group.
   */
  readonly channels: channels.Channels;
  /** People, apps, bots and integrations of an organization; `type` tells which. */
  readonly members: members.Members;
  /** Messages in channels and threads. */
  readonly messages: messages.Messages;
  /** Workspaces, teams or projects, as the integration calls them. */
  readonly workspaces: workspaces.Workspaces;

  constructor(client: APIClient) {
    super(client);
    this.attachments = new attachments.Attachments(client);
    this.channels = new channels.Channels(client);
    this.members = new members.Members(client);
    this.messages = new messages.Messages(client);
    this.workspaces = new workspaces.Workspaces(client);
  }
}
