import { type CapturingFetch, captureFetch, type SentRequest } from '@statsig-console/contract';
import { StatsigConsole } from '../../src/index.ts';
import {
  changed,
  type Entity,
  isRule,
  KINDS,
  type Kind,
  list,
  made,
  NOUNS,
  Refusal,
  replaced,
  storedRules,
} from './fake-entities.ts';
import { overridesAfter } from './fake-overrides.ts';

/** What a request asks for. */
interface Ask {
  readonly method: string;
  readonly kind: Kind;
  readonly id: string | undefined;
  /** What follows the id in the path. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a PUT without a body sets. */
const SETTERS: Record<string, Entity> = {
  enable: { isEnabled: true },
  disable: { isEnabled: false },
  archive: { status: 'Archived' },
};

type Interceptor = (body: unknown) => Response | undefined;

/**
 * A small Console API in memory, with a memory: what is created can be read, changed and deleted again, the way the API is
 * documented or has been seen to do it. What it does not know it answers with 501.
 */
export class FakeConsole {
  /** Every entity, by its id. */
  readonly stores: Record<Kind, Map<string, Entity>>;
  /** To be given to a client. It keeps what left. */
  readonly fetch: CapturingFetch;
  /** The ids of segments, by the segment's id. */
  readonly ids: Map<string, Set<string>> = new Map();
  readonly #overrides = new Map<string, Entity>();
  readonly #interceptors: { line: string; run: Interceptor }[] = [];

  constructor() {
    this.stores = {
      gates: new Map(),
      dynamic_configs: new Map(),
      experiments: new Map(),
      layers: new Map(),
      segments: new Map(),
      holdouts: new Map(),
      tags: new Map(),
      unit_id_types: new Map(),
      target_app: new Map(),
    };
    this.fetch = captureFetch({ fetch: (request) => this.#answer(request) });
  }

  /** A client of this API that repeats nothing and waits for nothing. */
  client(): StatsigConsole {
    return new StatsigConsole({ apiKey: 'console-test', fetch: this.fetch, retry: false, rateLimit: false });
  }

  /** Stores an entity as a creating request would, and what only the server sets on top. */
  put(kind: Kind, body: Entity, more: Entity = {}): Entity {
    const entity = { ...made(kind, body), ...more };
    this.stores[kind].set(entity.id, entity);
    return entity;
  }

  /** The entity as it is stored now. */
  stored(kind: Kind, id: string): Entity | undefined {
    return this.stores[kind].get(id);
  }

  /** The overrides of an entity as they are stored now. */
  overrides(kind: Kind, id: string): Entity {
    return overridesAfter(kind, 'GET', this.#overrides.get(`${kind}/${id}`), {});
  }

  /** What is to happen before the next request of this line, such as `PATCH /gates/beta`; an answer that it gives is sent. */
  once(line: string, run: Interceptor): void {
    this.#interceptors.push({ line, run });
  }

  /** The lines of all requests so far, such as `GET /gates/beta`. */
  get lines(): string[] {
    return this.fetch.requests.map(lineOf);
  }

  /** The requests that were no reads. */
  get changes(): { line: string; body: unknown }[] {
    return this.fetch.requests
      .filter(({ method }) => method !== 'GET')
      .map((request) => ({ line: lineOf(request), body: request.body }));
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const line = `${request.method} ${pathname.replace('/console/v1', '')}`;
    const at = this.#interceptors.findIndex((interceptor) => interceptor.line === line);
    const [found] = at < 0 ? [] : this.#interceptors.splice(at, 1);
    const intercepted = found?.run(body);
    if (intercepted) return intercepted;
    const [kindName, id, ...rest] = pathname.split('/').slice(3).map(decodeURIComponent);
    const kind = KINDS.find((known) => known === kindName);
    if (!kind) return Response.json({ status: 501, message: `No ${line} here.` }, { status: 501 });
    try {
      const data = this.#serve({ method: request.method, kind, id, rest, query: searchParams, body });
      return Response.json({ message: 'ok', ...data });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, message, errors } = error;
      return Response.json({ status, message, ...(errors !== undefined && { errors }) }, { status });
    }
  }

  #serve(ask: Ask): { data?: unknown; pagination?: unknown } {
    const { method, kind, id, rest } = ask;
    const body = entityOf(ask.body);
    if (id === undefined) return method === 'GET' ? this.#page(ask) : { data: this.#create(kind, body) };
    const stored = this.stores[kind].get(id);
    if (!stored) throw new Refusal(404, `${NOUNS[kind]} not found.`);
    const [sub, subId] = rest;
    if (sub === 'overrides') return { data: this.#changeOverrides(ask, body) };
    if (sub === 'id_list') return { data: this.#changeIds(ask, body) };
    if (sub !== undefined)
      return { data: this.#store(kind, { ...stored, ...inside(sub, subId, ask, stored) }) };
    if (method === 'GET') return { data: stored };
    if (method === 'PATCH') return { data: this.#store(kind, changed(kind, stored, body)) };
    if (method === 'POST') return { data: this.#store(kind, replaced(kind, stored, body)) };
    this.stores[kind].delete(id);
    return {};
  }

  #create(kind: Kind, body: Entity): Entity {
    const entity = made(kind, body);
    const taken = [...this.stores[kind].values()].some(
      (other) => other['id'] === entity.id || (body['name'] !== undefined && other['name'] === body['name']),
    );
    if (taken) throw new Refusal(400, `${kind === 'layers' ? 'Layer name' : 'Name'} is already in use`);
    return this.#store(kind, entity);
  }

  #store(kind: Kind, entity: Entity): Entity {
    this.stores[kind].set(String(entity['id']), entity);
    return entity;
  }

  #changeOverrides({ method, kind, id }: Ask, body: Entity): Entity {
    const place = `${kind}/${id}`;
    const next = overridesAfter(kind, method, this.#overrides.get(place), body);
    if (method !== 'GET') this.#overrides.set(place, next);
    return next;
  }

  #changeIds({ method, id = '', rest }: Ask, body: Entity): Entity {
    const ids = new Set(rest[1] === 'reset' ? [] : this.ids.get(id));
    for (const each of list(body['ids']).map(String)) method === 'DELETE' ? ids.delete(each) : ids.add(each);
    this.ids.set(id, ids);
    return { name: id, count: ids.size, ids: [...ids] };
  }

  #page({ kind, query }: Ask): { data: unknown; pagination: unknown } {
    const page = Number(query.get('page') ?? 1);
    const limit = Number(query.get('limit') ?? 100);
    const all = [...this.stores[kind].values()].filter((entity) => matches(entity, query));
    const hasNext = all.length > page * limit;
    return {
      data: all.slice((page - 1) * limit, page * limit),
      pagination: {
        itemsPerPage: limit,
        pageNumber: page,
        nextPage: hasNext ? `/console/v1/${kind}?page=${page + 1}&limit=${limit}` : null,
        previousPage: null,
        totalItems: all.length,
      },
    };
  }
}

/** Filters of lists that are properties by the same name. */
function matches(entity: Entity, query: URLSearchParams): boolean {
  return ['type', 'typeReason', 'status', 'teamID', 'layerID'].every((name) => {
    const wanted = query.get(name);
    return wanted === null || entity[name] === wanted;
  });
}

/** What a request to a part of an entity changes in it. */
function inside(sub: string, subId: string | undefined, { method, body }: Ask, stored: Entity): Entity {
  const rules = list(stored['rules']);
  const set = method === 'PUT' ? SETTERS[sub] : undefined;
  if (set) return set;
  if (sub === 'rule' && method === 'POST') {
    return { rules: storedRules(rules, [...rules, entityOf(body)]) };
  }
  if (sub === 'conditional' && method === 'POST') {
    return { rules: storedRules(rules, Array.isArray(body) ? body : list(entityOf(body)['rules'])) };
  }
  if ((sub === 'rules' || sub === 'rule') && method === 'PATCH' && subId !== undefined) {
    if (!rules.some((rule) => isRule(rule, subId))) throw new Refusal(404, 'Rule not found.');
    return { rules: rules.map((rule) => (isRule(rule, subId) ? { ...rule, ...entityOf(body) } : rule)) };
  }
  throw new Refusal(501, `No ${method} of ${sub} here.`);
}

function lineOf({ method, path }: SentRequest): string {
  return `${method} ${path.replace('/console/v1', '')}`;
}

function entityOf(body: unknown): Entity {
  // Bodies of this API are objects but for the rules of segments, which are taken before.
  return (body ?? {}) as Entity;
}
