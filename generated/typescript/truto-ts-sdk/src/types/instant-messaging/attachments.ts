// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/attachments.yaml
/** Types of `instant_messaging.attachments`. */

/** A file or link attached to a message. */
export interface Attachment {
  /** Unique identifier for the attachment. */
  id?: string;
  /** ID of the attachment's channel. */
  channel_id?: string;
  /** Content type of the attachment. */
  content_type?: string;
  /** When the attachment was created. (Inferred.) */
  created_at?: string;
  /** Name of the file. */
  file_name?: string;
  /** URL of the file. */
  file_url?: string;
  /** Raw data returned from the remote API call. */
  remote_data?: Record<string, unknown>;
  /** Size of the file. */
  size?: number;
  /** When the attachment was last updated. (Inferred.) */
  updated_at?: string;
  /** Who uploaded the attachment. */
  uploaded_by?: string;
  /** Type of the one who uploaded it. */
  uploaded_by_type?: string;
}
