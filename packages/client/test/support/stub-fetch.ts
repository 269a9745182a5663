// Here before a test stops the clock: a call by path loads it, and loading takes time.
import 'openapi-fetch';
import { type ClientOptions, type ConsoleClient, createConsoleClient } from '../../src/index.ts';

/** A `fetch` that answers from the test and keeps what it was given. */
export interface StubFetch {
  (request: Request): Promise<Response>;
  readonly requests: readonly Request[];
}

export function stubFetch(answer: (request: Request) => Response | Promise<Response> = succeed): StubFetch {
  const requests: Request[] = [];
  const send = async (request: Request): Promise<Response> => {
    requests.push(request);
    return answer(request);
  };
  return Object.assign(send, { requests });
}

/** A success that every operation of the client takes. */
export function succeed(): Response {
  return Response.json({ message: 'ok', data: { id: 'beta' } });
}

/** A client over a stub, which sends once and at once unless the options say otherwise. */
export function clientOver(fetch: ClientOptions['fetch'], options: ClientOptions = {}): ConsoleClient {
  return createConsoleClient({ apiKey: 'console-test', fetch, retry: false, rateLimit: false, ...options });
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
