// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/workspaces.yaml
/** Types of `instant_messaging.workspaces`. */

/** A workspace, team or project. */
export interface Workspace {
  /** Unique identifier for the workspace. */
  id: string;
  /** When the workspace was created. (Inferred.) */
  created_at?: string;
  /** Description of the workspace. */
  description?: string;
  /** Name of the workspace. */
  name?: string;
  /** Organization of the workspace. */
  organization?: WorkspaceOrganization;
  /** Raw data returned from the remote API call. */
  remote_data?: Record<string, unknown>;
  /** Status of the workspace. */
  status?: "active" | "inactive" | (string & {});
  /** When the workspace was last updated. (Inferred.) */
  updated_at?: string;
}

export interface WorkspaceOrganization {
  id?: string;
  name?: string;
}
