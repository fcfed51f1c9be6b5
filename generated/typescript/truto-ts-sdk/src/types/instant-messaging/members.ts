// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/members.yaml
/** Types of `instant_messaging.members`. */

/** Someone, or something, that can write messages. */
export interface Member {
  /** Unique identifier for the member. */
  id: string;
  /** When the member was activated. (Inferred.) */
  activated_at?: string;
  /** Avatar of the member. */
  avatar?: string;
  /** Bio of the member. */
  bio?: string;
  /** When the member was created. (Inferred.) */
  created_at?: string;
  /** Email addresses of the member. */
  emails?: MemberEmail[];
  /** First name of the member. */
  first_name?: string;
  /** Groups of the member. */
  groups?: MemberGroup[];
  /** Whether the member's email address is verified. */
  is_email_verified?: boolean;
  /** Languages of the member. */
  languages?: string[];
  /** When the member was last active. (Inferred.) */
  last_active_at?: string;
  /** When the member last logged in. (Inferred.) */
  last_login_at?: string;
  /** Last name of the member. */
  last_name?: string;
  /** Name of the member. */
  name?: string;
  /** Organizations of the member. */
  organizations?: MemberOrganization[];
  /** Phone numbers of the member. */
  phones?: MemberPhone[];
  /** Raw data returned from the remote API call. */
  remote_data?: Record<string, unknown>;
  /** Status of the member. */
  status?: "active" | "inactive" | "deleted" | "invited" | (string & {});
  /** When the status last changed. (Inferred.) */
  status_changed_at?: string;
  /** Time zone of the member. */
  timezone?: string;
  /** Title of the member. */
  title?: string;
  /** Type of the member. */
  type?: string;
  /** When the member was last updated. (Inferred.) */
  updated_at?: string;
  /** User name of the member. */
  username?: string;
  /** Workspaces of the member. */
  workspaces?: MemberWorkspace[];
}

export interface MemberEmail {
  email?: string;
  type?: string;
  is_primary?: boolean;
}

export interface MemberGroup {
  id?: string;
  name?: string;
  type?: string;
  organization?: MemberGroupOrganization;
  workspace?: MemberGroupWorkspace;
}

export interface MemberGroupOrganization {
  id?: string;
  name?: string;
}

export interface MemberGroupWorkspace {
  id?: string;
  name?: string;
}

export interface MemberOrganization {
  id?: string;
  name?: string;
}

export interface MemberPhone {
  number?: string;
  extension?: string;
  type?: string;
}

export interface MemberWorkspace {
  /** (Inferred.) */
  id?: string;
  /** (Inferred.) */
  name?: string;
}

export interface ListWorkspaceInput {
  /** (Inferred.) */
  id?: string | undefined;
}

export interface ListChannelInput {
  /** (Inferred.) */
  id?: string | undefined;
}
