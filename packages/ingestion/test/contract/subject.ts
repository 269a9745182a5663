// How the contract suite calls this package: each operation that it sends, by a public function that sends it.
import { type Gives, givenBy, type Subject } from '@statsig-console/contract/suite';
import gives from './cases/gives.json' with { type: 'json' };
import { operations, unitIdTypes } from './operations.ts';

/** What tells one source from others, as a query has it. */
const OF_SOURCE = {
  '/query/type': 'source.type',
  '/query/dataset': 'source.dataset',
  '/query/source_name': 'source.source_name',
};
/** Datasets that have a schedule or days, and no sources. */
const NOT_OF_SOURCES = ['entity_properties', 'export_events'];

export const ingestion: Subject = {
  name: 'ingestion',
  answers: 'data',
  bodyArgument: 'source',
  // `pnpm contract:update` writes the file.
  gives: givenBy(gives as Gives),
  ways: {
    pagesOf: { listUnitIdTypes: { limit: '100', page: '1' }, listIngestionRuns: { page: '1' } },
    checks: ['/body', '/query'].map((at) => ({ at })),
    refuses: [
      ...NOT_OF_SOURCES.flatMap((is) => [
        { at: '/query/dataset', is, but: ['getIngestionSchedule'] },
        { at: '/body/dataset', is, but: ['updateIngestionSchedule'] },
      ]),
      { at: '/body/source', is: null },
    ],
    lacks: {
      updateIngestionSchedule: ['/body/notDeclared'],
      backfillIngestion: ['/body/notDeclared'],
      listIngestionRuns: ['/query/page'],
      listIngestionStatuses: ['/query/status', '/query/statuses'],
      getIngestionEventCount: ['/query/event_name'],
      getIngestionEventDelta: ['/query/event_name'],
      listUnitIdTypes: ['/query/limit', '/query/page'],
    },
    makesBody: ['updateIngestionSchedule', 'backfillIngestion'],
    names: {
      getIngestion: OF_SOURCE,
      deleteIngestion: OF_SOURCE,
      getIngestionSchedule: { '/query/dataset': 'dataset' },
      updateIngestionSchedule: { '/body/dataset': 'dataset', '/body/scheduled_hour_pst': 'hour' },
      backfillIngestion: {
        '/body/datestamp_start': 'from',
        '/body/datestamp_end': 'to',
        '/body/source': 'source.source_name',
        '/body/source/0': 'source.source_name',
      },
      listIngestionStatuses: {
        '/query/startDate': 'from',
        '/query/endDate': 'to',
        '/query/source': 'source.source_name',
        '/query/dataset': 'source.dataset',
      },
      getIngestionEventCount: { '/query/start_date': 'from', '/query/end_date': 'to' },
      getIngestionEventDelta: { '/query/start_date': 'from', '/query/end_date': 'to' },
    },
    // The rules of sources that stand in no schema: what belongs to which dataset, what delta sharing excludes, and that a
    // source is told from others by its name.
    takes: {
      createIngestion: ['example metrics', 'example events', 'example exposures'],
      getIngestion: ['with source_name', 'everything', 'encoding'],
      patchIngestion: ['example metrics', 'example events', 'example exposures'],
      deleteIngestion: ['with source_name', 'everything', 'encoding'],
      updateIngestionSchedule: ['example six', 'everything'],
      backfillIngestion: ['example oneSource', 'everything'],
      listIngestionStatuses: ['everything'],
    },
  },
  operations,
  list: (operation, args, transport) =>
    operation === 'listUnitIdTypes' ? { all: () => unitIdTypes(args, transport) } : undefined,
};
