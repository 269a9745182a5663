// The errors of a request that was sent. They are told apart from the others because they come with the slow path.
import {
  type AttemptInfo,
  brand,
  type ErrorBody,
  type Issue,
  type RequestInfo,
  StatsigError,
} from './errors.ts';

/** No answer came: the connection failed, or broke while the answer was read. See `mayHaveApplied`. */
export class ConnectionError extends StatsigError {
  declare readonly name: string;
  static {
    brand(ConnectionError, 'ConnectionError');
  }
  readonly request: RequestInfo;
  /** How many attempts there were. */
  readonly attempts: number;
  /** True when a change may have been applied although no answer came. Look before you repeat it. */
  readonly mayHaveApplied: boolean;

  constructor(
    message: string,
    details: { request: RequestInfo; cause?: Error | undefined } & Partial<AttemptInfo>,
  ) {
    super(message, details.cause ? { cause: details.cause } : {});
    this.request = details.request;
    this.attempts = details.attempts ?? 1;
    this.mayHaveApplied = details.mayHaveApplied ?? false;
  }

  override toJSON(): Record<string, unknown> {
    const { request, attempts, mayHaveApplied } = this;
    return { ...super.toJSON(), ...request, attempts, mayHaveApplied };
  }
}

/** No complete answer came within the time allowed. See `mayHaveApplied`. */
export class TimeoutError extends ConnectionError {
  declare readonly name: 'TimeoutError';
  static {
    brand(TimeoutError, 'TimeoutError');
  }
}

/** The caller's signal was aborted. See `mayHaveApplied`. */
export class AbortError extends ConnectionError {
  declare readonly name: 'AbortError';
  static {
    brand(AbortError, 'AbortError');
  }
}

/** What an error knows of the answer that it was made from. */
export interface ResponseInfo extends Partial<AttemptInfo> {
  readonly request: RequestInfo;
  /** 0 for a redirect where the platform hides its status: in browsers, and on Node that of a PATCH. */
  readonly status: number;
  /** `x-request-id` of the answer, when it has one. */
  readonly requestId: string | undefined;
  /** The parsed body, when it has the API's error form. */
  readonly body: ErrorBody | undefined;
  /** The first 500 characters of a body that has not. */
  readonly excerpt: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** The API answered, and the answer is not a success. Subclasses exist for the usual statuses. */
export class HttpError extends StatsigError {
  declare readonly name: string;
  static {
    brand(HttpError, 'HttpError');
  }
  declare readonly request: RequestInfo;
  /** 0 for a redirect where the platform hides its status: in browsers, and on Node that of a PATCH. */
  declare readonly status: number;
  /** `x-request-id` of the answer; undefined when it has none. */
  declare readonly requestId: string | undefined;
  /**
   * The parsed body; undefined when it does not have the API's error form. A guard that is told the operation knows its type:
   * `isBadRequestError(error, 'createGate')`.
   */
  declare readonly body: ErrorBody | undefined;
  /** The first 500 characters of a body that is not in the API's error form; undefined otherwise. */
  declare readonly excerpt: string | undefined;
  /** What is wrong with which property; empty when the API names none. */
  declare readonly issues: readonly Issue[];
  /** How long the API asks to wait, in milliseconds, from `Retry-After`; undefined when it does not say. */
  declare readonly retryAfterMs: number | undefined;
  /** How many attempts there were. */
  declare readonly attempts: number;
  /**
   * True when a change may have been applied although this is the answer: the API failed over it, or an earlier attempt was not
   * answered, and a repetition was told that there is nothing to do.
   */
  declare readonly mayHaveApplied: boolean;

  constructor(message: string, info: ResponseInfo) {
    super(message);
    const errors = info.body?.errors ?? [];
    const issues = (Array.isArray(errors) ? errors : [errors]).map(({ property, errorMessage }) => ({
      property,
      message: errorMessage,
    }));
    // What is declared above.
    Object.assign(this, { attempts: 1, mayHaveApplied: false }, info, { issues });
  }

  override toJSON(): Record<string, unknown> {
    // The body has the issues.
    const { request, issues, ...answer } = this;
    return { ...super.toJSON(), ...request, ...answer };
  }
}

/** 400: the body, a parameter or the state of the entity does not allow it. See `issues`. */
export class BadRequestError extends HttpError {
  declare readonly name: 'BadRequestError';
  static {
    brand(BadRequestError, 'BadRequestError');
  }
}

/** 401: the key is missing, unknown, deactivated, or not a Console API key. */
export class AuthenticationError extends HttpError {
  declare readonly name: 'AuthenticationError';
  static {
    brand(AuthenticationError, 'AuthenticationError');
  }
}

/** 403: the key lacks the scope or role that the operation needs. */
export class PermissionError extends HttpError {
  declare readonly name: 'PermissionError';
  static {
    brand(PermissionError, 'PermissionError');
  }
}

/** 404: no such entity, or one that the request refers to does not exist. */
export class NotFoundError extends HttpError {
  declare readonly name: 'NotFoundError';
  static {
    brand(NotFoundError, 'NotFoundError');
  }
}

/** 429: the project has used up its mutations. This attempt was not applied; see `retryAfterMs`. */
export class RateLimitError extends HttpError {
  declare readonly name: 'RateLimitError';
  static {
    brand(RateLimitError, 'RateLimitError');
  }
}

/** 5xx: the API failed. See `mayHaveApplied`. */
export class ServerError extends HttpError {
  declare readonly name: 'ServerError';
  static {
    brand(ServerError, 'ServerError');
  }
}

/** The status says success, but the body is not what the API documents. The operation was most likely applied. */
export class ResponseFormatError extends HttpError {
  declare readonly name: 'ResponseFormatError';
  static {
    brand(ResponseFormatError, 'ResponseFormatError');
  }
}
