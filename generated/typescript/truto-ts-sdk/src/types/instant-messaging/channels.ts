// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/channels.yaml
/** Types of `instant_messaging.channels`. */

/** A place that messages are sent to. */
export interface Channel {
  /** Unique identifier for the channel. */
  id: string;
  /** When the channel was created. (Inferred.) */
  created_at?: string;
  /** Who created the channel. */
  created_by?: ChannelCreatedBy;
  /** Description of the channel. */
  description?: string;
  /** Group of the channel. */
  group?: ChannelGroup;
  /** Whether the connected account is a member of the channel. */
  is_member?: boolean;
  /** Name of the channel. */
  name?: string;
  /** Organization of the channel. */
  organization?: ChannelOrganization;
  /** Raw data returned from the remote API call. */
  remote_data?: Record<string, unknown>;
  /** Status of the channel. */
  status?: "active" | "archived" | (string & {});
  /** Type of the channel. */
  type?: "channel" | "private_channel" | "dm" | "group_dm" | (string & {});
  /** When the channel was last updated. (Inferred.) */
  updated_at?: string;
  /** Workspace of the channel. */
  workspace?: ChannelWorkspace;
}

export interface ChannelCreatedBy {
  id?: string;
}

export interface ChannelGroup {
  id?: string;
  name?: string;
}

export interface ChannelOrganization {
  id?: string;
  name?: string;
}

export interface ChannelWorkspace {
  id?: string;
  name?: string;
}

export interface ListWorkspaceInput {
  id: string;
  name?: string | undefined;
}

export interface ListUserInput {
  id?: string | undefined;
}

export interface GetWorkspaceInput {
  /** (Inferred.) */
  id?: string | undefined;
  /** (Inferred.) */
  name?: string | undefined;
}

export interface JoinChannelInput {
  /** Unique identifier for the channel. */
  id?: string | undefined;
}

export interface JoinedChannel {
  result?: unknown;
}
