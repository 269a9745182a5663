// Each operation that this package sends, by the public function that sends it.
import type { CallArguments, Subject, SubjectTransport } from '@statsig-console/contract/suite';
import type { StatsigConsole } from '@statsig-console/sdk';
import {
  applySource,
  type BackfillJournal,
  createSource,
  deleteSource,
  disableSource,
  enableSource,
  getSchedule,
  type JournalEntry,
  planBackfill,
  reconcile,
  runBackfill,
  type SourceIdentity,
  setSchedule,
  watchRun,
  watchStatus,
} from '../../src/index.ts';
// Where it is written: the public entry brings the readers of files and databases along.
import { readIdTypes } from '../../src/preflight/id-types.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { type Beside, consoleFor } from './console.ts';
import { before, sourceOf } from './sources.ts';

type Values = Readonly<Record<string, unknown>>;
type Send = Subject['operations'][string];

/** What a function is asked with. A case may hold what no typed caller can pass, hence `never`. */
interface Asked {
  readonly statsig: StatsigConsole;
  readonly path: Values;
  readonly query: Values;
  readonly body: Values;
  /** The body as it is given, which may be no object. */
  readonly given: never;
}

const NOW = '2026-02-16T18:02:00.000Z';
/** What the warehouse has, and Statsig too: what differs is what the API says. */
const COUNTS = [
  { date: '2026-02-14', event: 'purchase', count: 18_230 },
  { date: '2026-02-15', event: 'purchase', count: 17_914 },
  { date: '2026-02-15', event: 'add_to_cart', count: 64_021 },
];
const RUN = '0b6f3c1e-8d42-4a57-9c1b-2f6e7d8a9b10';

export const operations: Subject['operations'] = {
  createIngestion: by(({ statsig, given }) => createSource(statsig, given)),

  // Read once, taken in two ways: only the second tells a source that is not there from one that cannot be told.
  getIngestion: by(async ({ statsig, query }) => {
    const identity = identityOf(query);
    const applied = await applySource(statsig, sourceOf(identity) as never, { dryRun: true });
    const { action } = await deleteSource(statsig, identity as never, { dryRun: true });
    return { applied, deleting: action };
  }),

  patchIngestion: by(({ statsig, body, given }) => {
    if (Object.keys(body).length === 0) return applySource(statsig, given);
    if (body['column_mapping'] !== undefined || body['enabled'] === undefined)
      return applySource(statsig, sourceOf(body) as never);
    return (body['enabled'] ? enableSource : disableSource)(statsig, body as never);
  }, changing),

  deleteIngestion: by(
    ({ statsig, query }) => deleteSource(statsig, identityOf(query) as never),
    () =>
      ({ method, path }) =>
        method === 'GET' && path === '/ingestion' ? envelope({ type: 'redshift', enabled: true }) : undefined,
  ),

  getIngestionSchedule: by(({ statsig, query }) =>
    getSchedule(
      statsig,
      { dataset: query['dataset'] as never, timeZone: 'Asia/Tokyo' },
      { on: new Date(NOW) },
    ),
  ),

  updateIngestionSchedule: by(
    ({ statsig, body: { dataset, scheduled_hour_pst: hour } }) =>
      setSchedule(statsig, { dataset, hour, timeZone: 'Etc/GMT+8' } as never, { on: new Date(NOW) }),
    () =>
      ({ method, path }) =>
        method === 'GET' && path === '/ingestion/schedule'
          ? envelope({ dataset: 'Events', scheduled_hour_pst: 12 })
          : undefined,
  ),

  backfillIngestion: by(
    ({ statsig, body: { datestamp_start: from, datestamp_end: to, source, ...identity } }) => {
      const plan = planBackfill({ from, to } as never, Date.parse(NOW));
      return backfill(statsig, { ...identity, source_name: source }, plan);
    },
    () => runsBeside,
  ),

  getIngestionRun: by(({ statsig, path }) =>
    first(watchRun(statsig, path['id'] as never, { deadline: 0, clock: new FakeClock(NOW) })),
  ),

  listIngestionRuns: by(
    ({ statsig }) => {
      const source = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };
      return backfill(
        statsig,
        source,
        planBackfill({ from: '2026-02-15', to: '2026-02-15' }, Date.parse(NOW)),
        [
          { kind: 'plan', version: 1, source, from: '2026-02-15', to: '2026-02-15' } as JournalEntry,
          { kind: 'request', request: 1, from: '2026-02-15', to: '2026-02-15', at: Date.parse(NOW) },
        ],
      );
    },
    () => (request) => {
      if (request.path === '/ingestion/backfill') return envelope({ runID: RUN });
      if (request.path !== '/ingestion/runs') return runsBeside(request);
      return request.url.searchParams.get('page') === '1' ? undefined : list([]);
    },
  ),

  listIngestionStatuses: by(({ statsig, query: { startDate: from, endDate: to, source, dataset } }) => {
    const identity = identityOf({ type: 'snowflake-v2', dataset, source_name: source });
    const clock = new FakeClock(NOW);
    return first(watchStatus(statsig, identity as never, { from, to } as never, { deadline: 0, clock }));
  }),

  getIngestionEventCount: by(
    compare,
    () =>
      ({ path }) =>
        path.endsWith('/delta') ? list([]) : undefined,
  ),
  getIngestionEventDelta: by(
    compare,
    () =>
      ({ path }) =>
        path.endsWith('/count') ? list(COUNTS) : undefined,
  ),

  listUnitIdTypes: by(
    ({ statsig }) => readIdTypes(statsig),
    () =>
      ({ url }) =>
        url.searchParams.get('page') === '1' ? undefined : list([]),
  ),
};

/** The id types that the API has; two that it does not list stand before them. */
export async function unitIdTypes(args: CallArguments, transport: SubjectTransport): Promise<unknown[]> {
  return (await readIdTypes(consoleFor(args, transport))).slice(2);
}

/** Calls a function with a console of its own. */
function by(
  call: (asked: Asked) => unknown,
  beside: (args: CallArguments) => Beside = () => () => undefined,
): Send {
  return async (args: CallArguments, transport: SubjectTransport) => {
    const { path = {}, query = {}, body } = args;
    const statsig = consoleFor(args, transport, beside(args));
    const whole: Values = typeof body === 'object' && body !== null ? { ...body } : {};
    return call({ statsig, path, query, body: whole, given: body as never });
  };
}

/** What is stored differs from the source in what the patch has. */
function changing({ body }: CallArguments): Beside {
  const patch: Values = Object(body);
  return ({ method }) => (method === 'GET' ? envelope(before(sourceOf(patch), patch)) : undefined);
}

/** Runs that end well, and none that a lost request could have led to. */
function runsBeside({ path }: Parameters<Beside>[0]): unknown {
  if (path === '/ingestion/runs') return list([]);
  if (!path.startsWith('/ingestion/runs/')) return undefined;
  const time = { lastUpdatedAt: NOW, createdAt: NOW };
  const none = { sources: [], dateStamps: [], runHistory: [], granularHistory: [] };
  return envelope({ runID: RUN, latestStatus: 'download_complete', trigger: 'manual', ...time, ...none });
}

/** Answers how it went, and what was reported on the way. */
async function backfill(
  statsig: StatsigConsole,
  source: Values,
  plan: ReturnType<typeof planBackfill>,
  entries: readonly JournalEntry[] = [],
): Promise<unknown> {
  const journal: BackfillJournal = { read: async () => entries, append: async () => undefined };
  const events: string[] = [];
  const { error, ...result } = await runBackfill(statsig, identityOf(source) as never, plan, {
    journal,
    attempts: 1,
    settle: 0,
    clock: new FakeClock(NOW),
    watch: { deadline: 0 },
    onProgress: ({ kind, runID }) => void events.push([kind, runID].join(' ').trim()),
  });
  if (error) throw error;
  return { ...result, events };
}

function compare({ statsig, query }: Asked): Promise<unknown> {
  const { start_date: from, end_date: to, source_name: source } = query;
  const counts = COUNTS.map(({ date: day, event, count }) => ({ day, event, count }));
  return reconcile(statsig, { from, to, source, counts } as never);
}

/** Calls know exposures by another name than sources do. */
function identityOf({ type, dataset, source_name }: Values): Partial<Record<keyof SourceIdentity, unknown>> {
  const own = dataset === 'export_exposures' ? 'Exposures' : dataset;
  return { type, dataset: own, source_name };
}

async function first(updates: AsyncIterable<unknown>): Promise<unknown> {
  for await (const update of updates) return update;
  return undefined;
}

function envelope(data: unknown): unknown {
  return { message: 'Read successfully.', data };
}

function list(data: readonly unknown[]): unknown {
  return { ...Object(envelope(data)), pagination: { itemsPerPage: 100, pageNumber: 1, nextPage: null } };
}
