// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** The body of an error response. */

export interface ErrorBody {
  /** HTTP status. */
  statusCode: number;
  /** Name of the status. */
  error: string;
  /** What went wrong. Errors of an integration may leave it empty. */
  message: string;
  /** Whether the integration answered with an error, not Truto itself. */
  truto_is_remote_error?: boolean;
  /** What the integration answered, JSON or text. */
  raw_response?: unknown;
  /** What Truto can tell of an error of the unified API. */
  truto_error_insight?: ErrorInsight;
}

export interface ErrorInsight {
  /** Required query parameters that the request lacks. */
  missing_required_query_parameters?: MissingQueryParameters;
  /** Required body fields that the request lacks. */
  missing_required_body_fields?: MissingBodyFields;
  /** When further query parameters are required, for information. */
  conditionally_required_query_parameters?: ConditionalQueryParameters;
  /** When further body fields are required, for information. */
  conditionally_required_body_fields?: ConditionalBodyFields;
  /** A rate limit was exceeded. */
  rate_limit_error?: RateLimitInsight;
  /** Access was refused. */
  forbidden_error?: ForbiddenInsight;
  /** The integration answered with an error. */
  remote_error?: RemoteErrorInsight;
}

export interface MissingQueryParameters {
  description?: string;
  /** Names. (Inferred.) */
  value?: string[];
}

export interface MissingBodyFields {
  description?: string;
  /** Names. (Inferred.) */
  value?: string[];
}

export interface ConditionalQueryParameters {
  description?: string;
  /** Rules. */
  value?: unknown;
}

export interface ConditionalBodyFields {
  description?: string;
  /** Rules. */
  value?: unknown;
}

export interface RateLimitInsight {
  description?: string;
  value?: unknown;
}

export interface ForbiddenInsight {
  description?: string;
  value?: ForbiddenDetails;
}

export interface ForbiddenDetails {
  /** (Inferred.) */
  missing_scopes?: string[];
}

export interface RemoteErrorInsight {
  description?: string;
  value?: unknown;
}
