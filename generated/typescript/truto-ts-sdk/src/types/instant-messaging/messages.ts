// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/messages.yaml
/** Types of `instant_messaging.messages`. */

/** A message in a channel or a thread. */
export interface Message {
  /** Unique identifier for the message. */
  id: string;
  /** Attachments of the message. */
  attachments?: MessageAttachment[];
  /** Author of the message. Is a member object. */
  author?: MessageAuthor;
  /** Body of the message. */
  body?: MessageBody;
  /** Channel to which the message belongs. */
  channel?: MessageChannel;
  /** Date and time when the message was created. */
  created_at?: string;
  /** Whether the message has children. */
  has_children?: boolean;
  /** Parent entity of the message. */
  parent?: MessageParent;
  /** Raw data returned from the remote API call. */
  remote_data?: Record<string, unknown>;
  /** Date and time when the message was last updated. */
  updated_at?: string;
}

export interface MessageAttachment {
  /** Unique identifier for the attachment. */
  id?: string;
  /** Name of the attachment. */
  name?: string;
  /** Type of the attachment. */
  type?: string;
  /** URL of the attachment. */
  url?: string;
}

export interface MessageAuthor {
  /** Unique identifier for the author. */
  id?: string;
  /** Name of the author. */
  name?: string;
}

export interface MessageAuthorInput {
  /** Unique identifier for the author. */
  id?: string | undefined;
  /** Name of the author. */
  name?: string | undefined;
}

export interface MessageBody {
  /** Content of the message body. */
  content?: string;
  /** Format of the message body. */
  format?: string;
}

export interface MessageBodyInput {
  /** Content of the message body. */
  content?: string | undefined;
  /** Format of the message body. */
  format?: string | undefined;
}

export interface MessageChannel {
  /** Unique identifier for the channel. */
  id?: string;
  /** Name of the channel. */
  name?: string;
  /** Type of the channel. */
  type?: string;
}

export interface MessageChannelInput {
  /** Unique identifier for the channel. */
  id?: string | undefined;
  /** Name of the channel. */
  name?: string | undefined;
  /** Type of the channel. */
  type?: string | undefined;
}

export interface MessageParent {
  /** Unique identifier for the parent entity. */
  id?: string;
  /** Type of the parent entity. */
  type?: "message" | (string & {});
}

export interface MessageParentInput {
  /** Unique identifier for the parent entity. */
  id?: string | undefined;
  /** Type of the parent entity. */
  type?: "message" | (string & {}) | undefined;
}

export interface ListWorkspaceInput {
  id: string;
}

export interface ListChannelInput {
  /** Unique identifier for the channel. */
  id: string;
  /** Type of the channel. */
  type: "channel" | "dm" | "group_dm" | (string & {});
  /** Name of the channel. */
  name?: string | undefined;
}

export interface ListUserInput {
  /** Unique identifier for the user. */
  id: string;
}

export interface GetWorkspaceInput {
  /** (Inferred.) */
  id?: string | undefined;
}

export interface GetChannelInput {
  /** Unique identifier for the channel. */
  id?: string | undefined;
}

export interface GetUserInput {
  /** Unique identifier for the user. */
  id?: string | undefined;
}

export interface DeletedMessage {
  id?: string;
}
