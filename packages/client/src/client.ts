import type { Client as OpenApiClient } from 'openapi-fetch';
import { type Call, callById } from './call.ts';
import { callerWith } from './caller.ts';
import type { paths } from './generated/schema.gen.ts';
import type { SendByPath } from './internal/by-path.ts';
import { Lazy } from './internal/lazy.ts';
import { resolveOptions } from './internal/resolve-options.ts';
import type { ClientOptions } from './options.ts';

/** Most programs call by operation. */
const lazy = /* @__PURE__ */ new Lazy(() => import('./internal/by-path.ts'));

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** openapi-fetch's methods, typed by path. */
type ByPath = Pick<OpenApiClient<paths>, (typeof METHODS)[number]>;

/**
 * A typed client of the Console API.
 *
 * `call` is the short way, by operation: it throws the typed error of the status when the API refuses. `GET`, `POST` and so
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
  let send: SendByPath | undefined;
  const methods = METHODS.map((method) => {
    const byPath = async (path: string, init?: Record<string, unknown>): Promise<unknown> => {
      send ??= (lazy.loaded ?? (await lazy.get())).byPath(resolved);
      return send(method, path, init);
    };
    return [method, byPath];
  });
  // They take and answer what openapi-fetch's own methods do.
  return { ...(Object.fromEntries(methods) as ByPath), call: callById(callerWith(resolved)) };
}
