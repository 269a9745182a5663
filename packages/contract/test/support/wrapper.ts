import type { CallArguments, Subject, SubjectTransport } from '../../src/suite.ts';

/** Where a wrapper can go wrong. What is not given is done right. */
export interface Defects {
  /** Before anything else. */
  refuse?: (args: CallArguments) => void;
  change?: (request: Request) => Request | Promise<Request>;
  times?: number;
  /** Whether an answer is asked for once more, where the suite allows it. */
  again?: (response: Response) => boolean;
  fail?: (response: Response, body: unknown) => unknown;
  succeed?: (body: unknown) => unknown;
}

const CLASSES: Record<number, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionError',
  404: 'NotFoundError',
  429: 'RateLimitError',
};

export const OPERATION = 'updateDynamicConfig';

/** A package with one operation, written by hand so that it can be written wrongly. */
export function subjectWith(defects: Defects = {}): Subject {
  return { name: 'by hand', operations: { [OPERATION]: wrapper(defects) } };
}

function wrapper(defects: Defects) {
  const { refuse = refuseWrong, change = (request) => request, times = 1 } = defects;
  const { again = ({ status }) => status === 429 } = defects;
  const { fail = throwError, succeed = (body) => body } = defects;
  return async (args: CallArguments, transport: SubjectTransport): Promise<unknown> => {
    refuse(args);
    let response: Response | undefined;
    for (let i = 0; i < times; i++)
      response = await transport.fetch(await change(requestFor(args, transport)));
    if (response && transport.retry && again(response))
      response = await transport.fetch(await change(requestFor(args, transport)));
    if (!response) return undefined;
    const text = await response.text().catch((cause: unknown) => {
      throw named('ConnectionError', { cause });
    });
    const body = parse(text);
    if (!response.ok) return fail(response, body ?? text);
    if (body === undefined) throw named('ResponseFormatError', excerptOf(text));
    return succeed(body);
  };
}

function requestFor(args: CallArguments, { baseUrl, apiKey }: SubjectTransport): Request {
  const query = new URLSearchParams(
    Object.entries(args.query ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const id = encodeURIComponent(String(args.path?.['id']));
  return new Request(`${baseUrl}/console/v1/dynamic_configs/${id}?${query}`, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'STATSIG-API-KEY': apiKey,
      'STATSIG-API-VERSION': args.apiVersion ?? '20240601',
      ...(args.respectReviewSettings ? { 'x-respect-review-settings': 'true' } : {}),
    },
    body: JSON.stringify(args.body),
  });
}

/** Refuses what must not leave. */
export function refuseWrong({ path, body }: CallArguments): void {
  const id = path?.['id'];
  const goodId = typeof id === 'string' && id !== '' && !/^\.{1,2}$|[/\\]|\p{Surrogate}/u.test(id);
  if (!goodId) throw invalidArgument('id');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidArgument('body');
}

function invalidArgument(argument: string, allowed = 'Allowed: another.'): Error {
  return Object.assign(named('InvalidArgumentError', { argument }), {
    message: `\`${argument}\` is wrong. ${allowed}`,
  });
}

function throwError(response: Response, body: unknown): never {
  throw errorFor(response, body);
}

/** The error for an answer, with everything that the contract asks for. */
export function errorFor(response: Response, body: unknown): Error {
  const after = response.headers.get('retry-after');
  const wait =
    after === null || !/^\d+$|GMT$/.test(after) ? undefined : /^\d+$/.test(after) ? Number(after) * 1000 : 0;
  const isOwn = typeof body === 'object' && body !== null && 'message' in body;
  return named(CLASSES[response.status] ?? (response.status < 500 ? 'HttpError' : 'ServerError'), {
    message: `answered ${response.status}`,
    status: response.status,
    body: isOwn ? body : undefined,
    ...(isOwn ? {} : excerptOf(typeof body === 'string' ? body : JSON.stringify(body))),
    retryAfterMs: wait,
    request: { operationId: OPERATION },
  });
}

function excerptOf(text: string): object {
  return text === '' ? {} : { excerpt: text };
}

function named(name: string, details: object): Error {
  return Object.assign(new Error(name), { name, ...details });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A copy of a request with another URL. */
export function withUrl(request: Request, change: (url: URL) => void): Request {
  const url = new URL(request.url);
  change(url);
  return new Request(url, request);
}

/** A copy of a request with its body changed. */
export async function withBody(request: Request, change: (body: object) => object): Promise<Request> {
  const { method, headers, url } = request;
  return new Request(url, { method, headers, body: JSON.stringify(change(await request.clone().json())) });
}
