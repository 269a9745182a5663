import { type ByPath, byPath } from './by-path.ts';
import { type Call, callById } from './call.ts';
import { callerWith } from './caller.ts';
import { resolveOptions } from './internal/resolve-options.ts';
import type { ClientOptions } from './options.ts';

/**
 * A typed client of the Console API.
 *
 * `call` is the short way: by operation; it throws the typed error of the status when the API refuses. `GET`, `POST` and so
 * on are openapi-fetch's, by path: they answer `{ data, error, response }`, and `httpErrorOf(response)` is that typed error.
 * Both refuse what cannot be right before anything is sent, keep to the client's timeout, and throw the same errors when no
 * answer comes.
 */
export interface ConsoleClient extends ByPath {
  readonly call: Call;
}

/**
 * Makes a client. Nothing is sent until it is used.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * const client = createConsoleClient({ apiKey: 'console-…' });
 * const { data } = await client.call('getSegment', { path: { id: 'beta_testers' } });
 */
export function createConsoleClient(options: ClientOptions = {}): ConsoleClient {
  const resolved = resolveOptions(options);
  return { ...byPath(resolved), call: callById(callerWith(resolved)) };
}
