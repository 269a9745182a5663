// How the contract suite calls this package: by operation, and by path.
import {
  type CallArguments,
  type List,
  ReturnedError,
  type Subject,
  type SubjectTransport,
} from '@statsig-console/contract/suite';
import {
  type ClientOptions,
  type ConsoleClient,
  createCaller,
  createConsoleClient,
  type Operation,
  paginate,
} from '../../src/index.ts';
import { operations } from '../../src/operations.ts';

/** `client.call(operationId, …)`. */
export const byId: Subject = {
  name: 'client.call',
  operations: each(({ id }) => async (args, transport) => {
    const { respectReviewSettings } = args;
    const { data } = await clientFor(args, transport).call(id, given(args), { respectReviewSettings });
    return data;
  }),
  // A case may hold what no typed caller can pass.
  list: (id, args, transport) => paginate(clientFor(args, transport), id as never, given(args)) as List,
};

/** `createCaller()(operation, …)`, which brings no table of operations along. */
export const byOperation: Subject = {
  name: 'client caller',
  operations: each((operation) => async (args, transport) => {
    const { respectReviewSettings } = args;
    const caller = createCaller(optionsFor(args, transport));
    const { data } = await caller(operation, given(args), { respectReviewSettings });
    return data;
  }),
  list(id, args, transport) {
    const operation = operations.find((each) => each.id === id);
    // A case may hold what no typed caller can pass.
    return paginate(createCaller(optionsFor(args, transport)), operation as never, given(args)) as List;
  },
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

/** A client whose requests are judged alone: no rate gate, and no repetitions unless they are what is judged. */
function clientFor(
  args: CallArguments,
  transport: SubjectTransport,
  options: ClientOptions = {},
): ConsoleClient {
  return createConsoleClient({ ...optionsFor(args, transport), ...options });
}

function optionsFor({ apiVersion }: CallArguments, transport: SubjectTransport): ClientOptions {
  return { ...transport, apiVersion, retry: transport.retry ?? false, rateLimit: false };
}

/** A case may hold what no typed caller can pass. */
function given({ path, query, body }: CallArguments): never {
  return { path, query, body } as never;
}

function each(make: (operation: Operation) => Subject['operations'][string]): Subject['operations'] {
  return Object.fromEntries(operations.map((operation) => [operation.id, make(operation)]));
}
