import type { CallInput, Transport } from '../../src/index.ts';

/** Where a wrapper can go wrong. What is not given is done right. */
export interface Defects {
  /** Before anything else. */
  refuse?: (input: CallInput) => void;
  change?: (request: Request) => Request;
  times?: number;
  fail?: (response: Response, body: unknown) => unknown;
  succeed?: (body: { data: unknown }) => unknown;
}

const CLASSES: Record<number, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionError',
  404: 'NotFoundError',
  429: 'RateLimitError',
};

/** A wrapper of `updateDynamicConfig`, written by hand so that it can be written wrongly. */
export function wrapper(defects: Defects = {}) {
  const { refuse = refuseWrong, change = (request) => request, times = 1 } = defects;
  const { fail = throwError, succeed = (body) => body.data } = defects;
  return async (input: CallInput, transport: Transport): Promise<unknown> => {
    refuse(input);
    let response: Response | undefined;
    for (let i = 0; i < times; i++) {
      response = await transport.fetch(change(requestFor(input, transport)));
    }
    if (!response) return undefined;
    const body: unknown = await response.json();
    if (!response.ok) return fail(response, body);
    // The mock answers the envelope that the document asks for.
    return succeed(body as { data: unknown });
  };
}

function requestFor(input: CallInput, { baseUrl, apiKey }: Transport): Request {
  const query = input.dryRun === undefined ? '' : `?dryRun=${input.dryRun}`;
  const id = encodeURIComponent(String(input.id));
  return new Request(`${baseUrl}/console/v1/dynamic_configs/${id}${query}`, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'STATSIG-API-KEY': apiKey,
      'STATSIG-API-VERSION': input.apiVersion ?? '20240601',
      ...(input.respectReviewSettings ? { 'x-respect-review-settings': 'true' } : {}),
    },
    body: JSON.stringify(input.body),
  });
}

/** Refuses what must not leave. */
export function refuseWrong({ id, body }: CallInput): void {
  const goodId = typeof id === 'string' && id !== '' && !/^\.{1,2}$|[/\\]/.test(id);
  if (!goodId) throw invalidArgument('id');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidArgument('body');
}

export function invalidArgument(argument: string, allowed = 'Allowed: another.'): Error {
  return Object.assign(new Error(`\`${argument}\` is wrong. ${allowed}`), {
    name: 'InvalidArgumentError',
    argument,
  });
}

export function throwError(response: Response, body: unknown): never {
  throw errorFor(response, body);
}

/** The error for an answer, with everything that the contract asks for. */
export function errorFor(response: Response, body: unknown): Error {
  const seconds = response.headers.get('retry-after');
  return Object.assign(new Error(`answered ${response.status}`), {
    name: CLASSES[response.status] ?? 'ServerError',
    status: response.status,
    body,
    ...(seconds === null ? {} : { retryAfterMs: Number(seconds) * 1000 }),
    request: { operationId: 'updateDynamicConfig' },
  });
}

/** A copy of a request with another URL. */
export function withUrl(request: Request, change: (url: URL) => void): Request {
  const url = new URL(request.url);
  change(url);
  return new Request(url, request);
}

/** A copy of a request with another body. */
export function withBody(request: Request, body: unknown): Request {
  const { method, headers, url } = request;
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}
