import { checkOptions } from './kit/options.ts';

/** A request as it left, with the key taken out. */
export interface SentRequest {
  readonly method: string;
  /** Path as it stands in the URL, percent-encoded. */
  readonly path: string;
  /** Query in order, decoded. A key that is repeated appears once a value. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Headers by lower-case name. The API key's value is `<key>`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body, parsed where it is JSON; undefined when there is none. */
  readonly body: unknown;
}

/** An answer as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Body, parsed where it is JSON; undefined when there is none. */
  readonly body: unknown;
}

/** A request and its answer. */
export interface Exchange {
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
}

/** One way in which a request or an answer breaks the spec. */
export interface Violation {
  /** Where, such as `['body', 'groups', '0', 'size']`, `['query', 'dryRun']` or `['header', 'content-type']`. */
  readonly location: readonly string[];
  /** The rule: a JSON Schema keyword such as `required`, or `undeclared`, `contentType`, `unknownOperation`, `status`. */
  readonly keyword: string;
  /** For people. */
  readonly message: string;
}

/** A `fetch` that keeps what went over it. */
export interface CapturingFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Every request that left so far, oldest first, answered or not. */
  readonly requests: readonly SentRequest[];
  /** Every request that was answered, with its answer, in the order of the answers. */
  readonly exchanges: readonly Exchange[];
}

/** Options of {@link captureFetch}. */
export interface CaptureOptions {
  /** Sends the requests. Default: the platform's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Changes a request after it has been recorded, for what only the mock shall see, such as `Prefer`. */
  alter?: ((request: Request) => Request) | undefined;
}

/** Makes a `fetch` that keeps what goes over it, without the key. Hand it to the code under test in place of `fetch`. */
export function captureFetch(options: CaptureOptions = {}): CapturingFetch {
  checkOptions('captureFetch', options, ['fetch', 'alter']);
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const requests: SentRequest[] = [];
  const exchanges: Exchange[] = [];
  const capture = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const sent = await readRequest(request.clone());
    requests.push(sent);
    const response = await send(options.alter ? options.alter(request) : request);
    exchanges.push({ request: sent, response: await readResponse(response.clone()) });
    return response;
  };
  return Object.assign(capture, { requests, exchanges });
}

/** Reads a request, and takes the key out. Its body is used up. */
export async function readRequest(request: Request): Promise<SentRequest> {
  const url = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  // An empty key is none.
  if (headers['statsig-api-key']) headers['statsig-api-key'] = '<key>';
  return {
    method: request.method,
    path: url.pathname,
    query: [...url.searchParams],
    headers,
    body: parse(await request.text()),
  };
}

/** Reads an answer. Its body is used up. */
export async function readResponse(response: Response): Promise<ReceivedResponse> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: parse(await response.text()),
  };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads the violations that Prism reports in the `sl-violations` header of its answers. */
export function prismViolations(response: Pick<ReceivedResponse, 'headers'>): readonly Violation[] {
  const header = response.headers['sl-violations'];
  if (!header) return [];
  // The form that Prism 5 documents for this header.
  const list = JSON.parse(header) as { location: string[]; code: string | number; message: string }[];
  return list.map(({ location, code, message }) => ({
    // Prism starts every location with "request" or "response"; which one it is stays in the message.
    location: location.slice(1),
    keyword: String(code),
    message,
  }));
}
