import type { IngestionRun } from '@statsig-console/sdk';
import type {} from '../../src/index.ts';

/** What becomes of a run: the statuses that reading it shows one after the other, and the days that it loads in the end. */
export interface Script {
  readonly statuses: readonly string[];
  /** Days that are loaded although the run fails. Default: all if it ends as complete, none otherwise. */
  readonly loads?: (day: string) => boolean;
}

export const WORKS: Script = { statuses: ['enqueued', 'download_started', 'download_complete'] };
export const FAILS: Script = { statuses: ['enqueued', 'download_started', 'download_error'] };

/** What goes wrong with a request: before it is worked on, or after. */
export type Fault = 'none' | '429' | '500' | '500 after' | 'reset' | 'reset after';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown> | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface FakeRun {
  readonly run: IngestionRun;
  readonly script: Script;
  reads: number;
}

export interface FakeOptions {
  now?: () => number;
  script?: (days: readonly string[], nth: number) => Script;
  fault?: (asked: Asked) => Fault;
}

/** The API's runs, with a memory: enough of it to run backfills against. */
export class FakeRuns {
  readonly asked: Asked[] = [];
  /** How often each day was asked for. */
  readonly requested: Map<string, number> = new Map();
  /** Days that were asked for although they were loaded or being loaded. */
  readonly twice: string[] = [];
  /** Days of each request, in order. */
  readonly ranges: string[] = [];
  readonly #runs: FakeRun[] = [];
  readonly #now: () => number;
  readonly #script: NonNullable<FakeOptions['script']>;
  readonly #fault: NonNullable<FakeOptions['fault']>;

  constructor({ now = Date.now, script = () => WORKS, fault = () => 'none' }: FakeOptions = {}) {
    this.#now = now;
    this.#script = script;
    this.#fault = fault;
  }

  /** Answers a request; undefined when the connection breaks. */
  handle(asked: Asked): Answer | undefined {
    this.asked.push(asked);
    const fault = this.#fault(asked);
    if (fault === '429') return { status: 429, body: { status: 429, message: 'Too many requests' } };
    if (fault === '500') return { status: 500, body: { status: 500, message: 'Internal error' } };
    if (fault === 'reset') return undefined;
    const answer = this.#answer(asked);
    if (fault === '500 after') return { status: 500, body: { status: 500, message: 'Internal error' } };
    return fault === 'reset after' ? undefined : answer;
  }

  /** Days that are loaded. */
  loaded(): Set<string> {
    return new Set(this.#runs.flatMap((fake) => fake.run.dateStamps.filter((day) => loads(fake, day))));
  }

  /** Makes a run as if somebody else had asked for it. */
  add(
    days: readonly string[],
    script: Script,
    trigger = 'backfill',
    sources: string[] = ['checkout_events'],
  ): string {
    const runID = `run-${this.#runs.length + 1}`;
    const at = new Date(this.#now()).toISOString();
    const [status = 'enqueued'] = script.statuses;
    this.#runs.push({
      script,
      reads: 0,
      run: {
        runID,
        latestStatus: status,
        lastUpdatedAt: at,
        createdAt: at,
        trigger,
        sources,
        dateStamps: [...days],
        runHistory: [{ statusTimestamp: at, status }],
        granularHistory: [],
      },
    });
    return runID;
  }

  #answer({ method, path, query, body }: Asked): Answer {
    if (method === 'POST' && path === '/console/v1/ingestion/backfill' && body) return this.#backfill(body);
    if (method === 'GET' && path === '/console/v1/ingestion/runs')
      return this.#list(Number(query.get('page') ?? 1));
    const id = /^\/console\/v1\/ingestion\/runs\/([^/]+)$/.exec(path)?.[1];
    const fake = this.#runs.find(({ run }) => run.runID === id);
    if (method === 'GET' && fake) return { status: 200, body: { message: 'ok', data: this.#read(fake) } };
    return { status: 404, body: { status: 404, message: `${method} ${path} not found` } };
  }

  #backfill({ datestamp_start: start, datestamp_end: end }: Record<string, unknown>): Answer {
    const days: string[] = [];
    for (let time = Date.parse(`${start}`); time <= Date.parse(`${end}`); time += 86_400_000) {
      days.push(new Date(time).toISOString().slice(0, 10));
    }
    for (const day of days) {
      this.requested.set(day, (this.requested.get(day) ?? 0) + 1);
      const busy = this.#runs.some((fake) => fake.run.dateStamps.includes(day) && !hasFailed(fake, day));
      if (busy) this.twice.push(day);
    }
    this.ranges.push(`${start}..${end}`);
    const runID = this.add(days, this.#script(days, this.#runs.length));
    return { status: 200, body: { message: 'ok', data: { runID } } };
  }

  #list(page: number): Answer {
    const newest = [...this.#runs].reverse().map(({ run }) => run);
    const data = newest.slice((page - 1) * 10, page * 10);
    const nextPage = page * 10 < newest.length ? `/console/v1/ingestion/runs?page=${page + 1}` : null;
    const pagination = { itemsPerPage: 10, pageNumber: page, nextPage, previousPage: null };
    return { status: 200, body: { message: 'ok', data, pagination } };
  }

  /** Each reading shows the next status. */
  #read(fake: FakeRun): IngestionRun {
    const { run, script } = fake;
    const status = script.statuses[Math.min(fake.reads, script.statuses.length - 1)] ?? 'enqueued';
    fake.reads += 1;
    if (status === run.latestStatus) return run;
    const at = new Date(this.#now()).toISOString();
    run.latestStatus = status;
    run.lastUpdatedAt = at;
    run.runHistory.unshift({ statusTimestamp: at, status });
    run.granularHistory = run.sources.map((source) => ({
      source,
      latestSourceStatus: status,
      statusByDate: run.dateStamps.map((day) => ({
        dateStamp: day,
        statuses: [{ statusTimestamp: at, status: loads(fake, day) ? 'download_complete' : status }],
      })),
    }));
    return run;
  }
}

function loads(fake: FakeRun, day: string): boolean {
  const last = fake.script.statuses.at(-1);
  return fake.script.loads?.(day) ?? last === 'download_complete';
}

function hasFailed(fake: FakeRun, day: string): boolean {
  return fake.run.latestStatus === 'download_error' && !loads(fake, day);
}
