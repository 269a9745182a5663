import { type CapturingFetch, captureFetch } from '@statsig-console/contract';
import { StatsigConsole } from '../../src/index.ts';
import type { Entity } from './fake-entities.ts';

interface Paths {
  /** Where one is created, and where all are listed unless `list` says otherwise. */
  readonly all: string;
  readonly list?: string;
  /** Where one is; what identifies it follows. */
  readonly one: string;
}

/** One collection that is addressed by what `keyOf` says, with a memory. A POST to an entity replaces it, unless told otherwise. */
export class FakeCollection {
  readonly stored: Map<string, Entity> = new Map();
  readonly fetch: CapturingFetch;
  /** Called before every request; an answer that it gives is sent instead. */
  before: (line: string) => Response | undefined = () => undefined;
  readonly #paths: Paths;
  readonly #keyOf: (entity: Entity) => unknown;
  readonly #made: Entity;
  readonly #merges: boolean;

  /** @param made what a new one has that the request does not say */
  constructor(paths: Paths, keyOf: (entity: Entity) => unknown, made: Entity = {}, merges = false) {
    this.#paths = paths;
    this.#keyOf = keyOf;
    this.#made = made;
    this.#merges = merges;
    this.fetch = captureFetch({ fetch: async (request) => this.#answer(request) });
  }

  client(): StatsigConsole {
    return new StatsigConsole({ apiKey: 'console-one', fetch: this.fetch, retry: false, rateLimit: false });
  }

  put(entity: Entity): void {
    const whole = { ...this.#made, ...entity };
    this.stored.set(String(this.#keyOf(whole)), whole);
  }

  /** The requests that were no reads. */
  get changes(): { line: string; body: unknown }[] {
    return this.fetch.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, body }) => ({ line: `${method} ${path.replace('/console/v1', '')}`, body }));
  }

  async #answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.replace('/console/v1', '');
    const line = `${request.method} ${path}`;
    const instead = this.before(line);
    if (instead) return instead;
    const { all, list = all, one } = this.#paths;
    if (line === `GET ${list}`) return ok([...this.stored.values()]);
    // Bodies of this API are objects.
    const body = (request.method === 'GET' ? {} : await request.json()) as Entity;
    if (line === `POST ${all}`) return this.#create(body);
    const key = decodeURIComponent(path.slice(one.length + 1));
    const stored = path.startsWith(`${one}/`) ? this.stored.get(key) : undefined;
    if (!stored) return Response.json({ status: 404, message: 'Not found.' }, { status: 404 });
    if (request.method === 'GET') return ok(stored);
    const merges = this.#merges || request.method === 'PATCH';
    const { id, name, displayName } = stored;
    const next = merges ? { ...stored, ...body } : { ...this.#made, id, name, displayName, ...body };
    this.stored.set(key, next);
    return ok(next);
  }

  #create(body: Entity): Response {
    const entity = { ...this.#made, ...body };
    const key = String(this.#keyOf(entity));
    if (this.stored.has(key))
      return Response.json({ status: 400, message: 'Name is already in use' }, { status: 400 });
    this.stored.set(key, entity);
    return ok(entity);
  }
}

function ok(data: unknown): Response {
  return Response.json({ message: 'ok', data });
}
