import { type CapturingFetch, captureFetch } from '@statsig-console/contract';
import { StatsigConsole } from '../../src/index.ts';

/** How the list behaves. */
interface Behaviour {
  readonly type?: string;
  /** The most ids on a page. */
  readonly cap?: number;
  /** What it says of its length. Default: the truth. */
  readonly count?: number;
  /** True when every page is the first one. */
  readonly ignoresPage?: boolean;
}

/** One segment with ids, the way the API is documented to keep it. Its id is `beta`. */
export class FakeIdList {
  readonly ids: Set<string>;
  readonly fetch: CapturingFetch;
  /** Called before every change with its number, from 1; an answer that it gives is sent instead. */
  beforeChange: (number: number) => Response | undefined = () => undefined;
  /** What is read of the list. */
  page: (query: URLSearchParams) => object = (query) => this.#page(query);
  readonly #behaviour: Behaviour;
  #changes = 0;

  constructor(ids: Iterable<string>, behaviour: Behaviour = {}) {
    this.ids = new Set(ids);
    this.#behaviour = behaviour;
    this.fetch = captureFetch({ fetch: (request) => this.#answer(request) });
  }

  client(): StatsigConsole {
    return new StatsigConsole({ apiKey: 'console-ids', fetch: this.fetch, retry: false, rateLimit: false });
  }

  /** What was sent but for reads, such as `PATCH id_list 2`, with the number of ids. */
  get changes(): string[] {
    return this.fetch.requests.filter(({ method }) => method !== 'GET').map(lineOf);
  }

  get reads(): string[] {
    return this.fetch.requests
      .filter(({ method }) => method === 'GET')
      .map(({ path, query }) => {
        const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
        return asked === '' ? (path.split('/').at(-1) ?? '') : asked;
      });
  }

  async #answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const [, rest = ''] = url.pathname.split('/segments/beta');
    if (request.method === 'GET')
      return rest === ''
        ? this.#segment()
        : Response.json({ message: 'read', data: this.page(url.searchParams) });
    this.#changes += 1;
    const instead = this.beforeChange(this.#changes);
    if (instead) return instead;
    // What the workflow sends; the requests are held to the spec elsewhere.
    const { ids } = (await request.json()) as { ids: string[] };
    if (rest.endsWith('/reset')) this.ids.clear();
    const removes = request.method === 'DELETE' || rest === '/remove_ids';
    for (const id of ids) removes ? this.ids.delete(id) : this.ids.add(id);
    return Response.json({ message: 'done' });
  }

  #segment(): Response {
    const { type = 'id_list' } = this.#behaviour;
    return Response.json({ message: 'read', data: { id: 'beta', type, count: this.ids.size } });
  }

  #page(query: URLSearchParams): object {
    const { cap = 100_000, ignoresPage, count = this.ids.size } = this.#behaviour;
    const limit = Math.min(cap, Number(query.get('limit') ?? cap));
    const page = ignoresPage ? 1 : Number(query.get('page') ?? 1);
    const ids = [...this.ids].slice((page - 1) * limit, page * limit);
    return { name: 'beta', count, ids };
  }
}

function lineOf({ method, path, body }: { method: string; path: string; body: unknown }): string {
  // Every change of a list has ids.
  const { ids } = body as { ids: string[] };
  return `${method} ${path.split('/beta/')[1]} ${ids.length}`;
}
