// How the contract suite calls this package: by operation, and by path.
import {
  type CallArguments,
  ReturnedError,
  type Subject,
  type SubjectTransport,
} from '@statsig-console/contract/suite';
import {
  type ClientOptions,
  type ConsoleClient,
  createConsoleClient,
  type Operation,
} from '../../src/index.ts';
import { operations } from '../../src/operations.ts';

/** `client.call(operationId, …)`. */
export const byOperation: Subject = {
  name: 'client.call',
  operations: each(({ id }) => async (args, transport) => {
    const { path, query, body, respectReviewSettings } = args;
    // A case may hold what no typed caller can pass.
    const given = { path, query, body } as never;
    const { data } = await clientFor(args, transport).call(id, given, { respectReviewSettings });
    return data;
  }),
};

/** openapi-fetch's methods as the client has them. */
type Send = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** `client.GET(path, …)` and so on, which answer an error instead of throwing it. */
export const byPath: Subject = {
  name: 'client by path',
  errors: 'returned',
  operations: each(({ method, path: template, text }) => async (args, transport) => {
    const { path, query, body, respectReviewSettings } = args;
    const client = clientFor(args, transport, { respectReviewSettings });
    // A case may hold what no typed caller can pass; the method is typed by its path.
    const send = client[method] as unknown as Send;
    const init = { params: { path, query }, body, ...(text ? { parseAs: 'text' } : {}) };
    const { data, error, response } = await send(template, init);
    if (!response.ok) throw new ReturnedError(response.status, error);
    return data;
  }),
};

/** A client whose requests are judged alone: no repetitions, no rate gate. */
function clientFor(
  { apiVersion }: CallArguments,
  transport: SubjectTransport,
  options: ClientOptions = {},
): ConsoleClient {
  return createConsoleClient({ ...transport, ...options, apiVersion, retry: false, rateLimit: false });
}

function each(make: (operation: Operation) => Subject['operations'][string]): Subject['operations'] {
  return Object.fromEntries(operations.map((operation) => [operation.id, make(operation)]));
}
