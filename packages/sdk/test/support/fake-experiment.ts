import { type CapturingFetch, captureFetch } from '@statsig-console/contract';
import { StatsigConsole } from '../../src/index.ts';

/** The status that each request leads to. */
const LEADS_TO: Record<string, string> = {
  start: 'active',
  schedule_start: 'setup',
  make_decision: 'decision_made',
  defer_decision: 'experiment_stopped',
  abandon: 'abandoned',
  reset: 'setup',
  archive: 'archived',
  unarchive: 'decision_made',
};

/** One experiment that changes its status when it is asked to. Its id is `checkout`. */
export class FakeExperiment {
  status: string;
  review: object | null = null;
  readonly fetch: CapturingFetch;
  /** Called before every request; an answer that it gives is sent instead. */
  before: (line: string) => Response | undefined = () => undefined;
  readonly #holdsBack: boolean;

  /** @param holdsBack whether every change waits in a review */
  constructor(status: string, holdsBack = false) {
    this.status = status;
    this.#holdsBack = holdsBack;
    this.fetch = captureFetch({ fetch: async (request) => this.#answer(request) });
  }

  client(): StatsigConsole {
    return new StatsigConsole({ apiKey: 'console-exp', fetch: this.fetch, retry: false, rateLimit: false });
  }

  /** What was sent, such as `PUT start`, in order. */
  get lines(): string[] {
    return this.fetch.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  }

  #answer(request: Request): Response {
    const last = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const instead = this.before(`${request.method} ${last}`);
    if (instead) return instead;
    if (last === 'restart_as_new') {
      return Response.json({ message: 'ok', data: { ...this.#data(), id: 'again', status: 'setup' } });
    }
    if (request.method === 'GET') return Response.json({ message: 'ok', data: this.#data() });
    if (this.#holdsBack) this.review = { reviewID: 'r1', reviewStatus: 'open', description: '' };
    else this.status = LEADS_TO[last] ?? this.status;
    return Response.json({ message: 'ok' });
  }

  #data(): object {
    const groups = [
      { name: 'Control', id: 'g1', size: 50, parameterValues: {} },
      { name: 'One page', id: 'g2', size: 25, parameterValues: {} },
      { name: 'Unborn', size: 25, parameterValues: {} },
    ];
    return { id: 'checkout', status: this.status, groups, activeReview: this.review };
  }
}
