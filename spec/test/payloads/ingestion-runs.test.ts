import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const time = '2026-02-16T18:00:21.007Z';
const definition = { type: 'databricks', dataset: 'Metrics', source_name: 'daily', enabled: false };

describe('the request of backfillIngestion', () => {
  const request = schemaOf('backfillIngestion', 'request');
  const backfill = {
    datestamp_start: '2026-02-14',
    datestamp_end: '2026-02-15',
    type: 's3',
    dataset: 'Events',
  };

  accepts(request, [
    ['no source', backfill],
    ['null for a source', { ...backfill, source: null }],
    ['one source', { ...backfill, source: 'checkout_events' }],
    ['several sources', { ...backfill, source: ['a', 'b'] }],
    ...['Events', 'Metrics', 'entity_properties', 'export_exposures', 'export_events'].map(
      (dataset) => [`the dataset ${dataset}`, { ...backfill, dataset }] as const,
    ),
  ]);
  refuses(request, [
    ['a number for a source', { ...backfill, source: 3 }, '/source oneOf'],
    ['a number among the sources', { ...backfill, source: [3] }, '/source oneOf'],
    ['a time in place of a day', { ...backfill, datestamp_start: time }, '/datestamp_start format'],
    ['a day that does not exist', { ...backfill, datestamp_end: '2026-02-30' }, '/datestamp_end format'],
    ['the name that only sources have', { ...backfill, dataset: 'Exposures' }, '/dataset enum'],
    ['an unknown warehouse', { ...backfill, type: 'mysql' }, '/type enum'],
    ['a misspelled property', { ...backfill, source_name: 's' }, '/ additionalProperties'],
  ]);
  refuses(
    request,
    ['datestamp_start', 'datestamp_end', 'type', 'dataset'].map((name) => [
      `it without ${name}`,
      without(backfill, name),
      '/ required',
    ]),
  );
});

describe('the response of backfillIngestion', () => {
  const response = schemaOf('backfillIngestion', '200');

  accepts(response, [['the run', { message: 'Done.', data: { runID: 'r1' } }]]);
  refuses(response, [
    ['no run', { message: 'Done.', data: {} }, '/data required'],
    ['no message', { data: { runID: 'r1' } }, '/ required'],
  ]);
});

describe('schedules', () => {
  const request = schemaOf('updateIngestionSchedule', 'request');

  accepts(request, [
    ['no hour', { dataset: 'Events' }],
    ['the first hour', { dataset: 'Events', scheduled_hour_pst: 0 }],
    ['the last hour', { dataset: 'Events', scheduled_hour_pst: 23 }],
  ]);
  refuses(request, [
    [
      'an hour before the first',
      { dataset: 'Events', scheduled_hour_pst: -1 },
      '/scheduled_hour_pst minimum',
    ],
    ['an hour after the last', { dataset: 'Events', scheduled_hour_pst: 24 }, '/scheduled_hour_pst maximum'],
    ['an hour as text', { dataset: 'Events', scheduled_hour_pst: '6' }, '/scheduled_hour_pst type'],
    ['no dataset', { scheduled_hour_pst: 6 }, '/ required'],
    ['an unknown dataset', { dataset: 'Sales' }, '/dataset enum'],
    ['a misspelled property', { dataset: 'Events', hour: 6 }, '/ additionalProperties'],
  ]);
});

describe.each(['getIngestionSchedule', 'updateIngestionSchedule'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    ['a schedule', { message: 'Done.', data: { dataset: 'Metrics', scheduled_hour_pst: 6 } }],
    ['a dataset that is not known yet', { message: 'Done.', data: { dataset: 'x', scheduled_hour_pst: 6 } }],
  ]);
  refuses(response, [
    ['a schedule without an hour', { message: 'Done.', data: { dataset: 'Metrics' } }, '/data required'],
    ['a bare schedule', { dataset: 'Metrics', scheduled_hour_pst: 6 }, '/ required'],
  ]);
});

const run = {
  runID: 'r1',
  latestStatus: 'download_error',
  lastUpdatedAt: time,
  createdAt: time,
  trigger: 'scheduled',
  sources: ['checkout_events'],
  dateStamps: ['2026-02-15'],
  runHistory: [{ statusTimestamp: time, status: 'enqueued' }],
  granularHistory: [
    {
      source: 'checkout_events',
      latestSourceStatus: 'started',
      statusByDate: [{ dateStamp: '2026-02-15', statuses: [{ statusTimestamp: time, status: 'started' }] }],
    },
  ],
};

describe('the response of getIngestionRun', () => {
  const response = schemaOf('getIngestionRun', '200');
  const answer = (data: JsonObject) => ({ message: 'Ingestion Run Read Successfully', data });

  accepts(response, [
    ['a run', answer(run)],
    ['a run without a history', answer({ ...run, sources: [], runHistory: [], granularHistory: [] })],
    ['a status that is not known yet', answer({ ...run, latestStatus: 'exported' })],
    ['a property that is not described yet', answer({ ...run, colour: 'red' })],
  ]);
  refuses(
    response,
    Object.keys(run).map((name) => [`a run without ${name}`, answer(without(run, name)), '/data required']),
  );
  refuses(response, [
    ['a time that is none', answer({ ...run, createdAt: 'yesterday' }), '/data/createdAt format'],
    [
      'a step without a time',
      answer({ ...run, runHistory: [{ status: 'started' }] }),
      '/data/runHistory/0 required',
    ],
    ['a bare run', run, '/ required'],
  ]);
});

describe('the response of listIngestionRuns', () => {
  const response = schemaOf('listIngestionRuns', '200');
  const pagination = { itemsPerPage: 10, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['a page', { message: 'Done.', data: [run, run], pagination }],
    ['no runs, and no pages', { message: 'Done.', data: [] }],
  ]);
  refuses(response, [
    ['half a run', { message: 'Done.', data: [without(run, 'runID')] }, '/data/0 required'],
    ['a bare list', [run], '/ type'],
  ]);
});

describe('the response of listIngestionStatuses', () => {
  const response = schemaOf('listIngestionStatuses', '200');
  const line = {
    ingestion_dataset: 'events',
    ingestion_source: null,
    message: 'Loaded',
    status: 'IMPORT_SUCCESSFUL',
    timestamp: time,
  };

  accepts(response, [
    ['a bare list', [line]],
    ['an empty list', []],
    ['an envelope', { message: 'Done.', data: [line] }],
    ['a status that cannot be asked for', [{ ...line, status: 'BACKFILL_STARTED' }]],
    ['everything', [{ ...line, ds: time, source_name: 's', error_message: '', rowCount: 3, metricCount: 0 }]],
    [
      'null where nothing is known',
      [{ ...line, ingestion_dataset: null, source_name: null, message: null, status: null, timestamp: null }],
    ],
  ]);
  refuses(response, [
    ['a line without a status', [without(line, 'status')], '/0 required'],
    ['a line without a message', { message: 'Done.', data: [without(line, 'message')] }, '/data/0 required'],
    ['a time that is none', [{ ...line, timestamp: 'yesterday' }], '/0/timestamp format'],
    ['a number for a status', [{ ...line, status: 3 }], '/0/status anyOf'],
    ['an envelope with nothing in it', { message: 'Done.' }, '/ required'],
  ]);
});

describe('a status to ask for', () => {
  const status = '/components/schemas/IngestionStatus';

  accepts(status, [
    ['one of the first', 'IMPORT_SUCCESSFUL'],
    ['one that is new', 'INTERNAL_SERVER_ERROR'],
    ['all others', '%Other'],
  ]);
  refuses(status, [
    ['one that only answers have', 'BACKFILL_STARTED', '/ enum'],
    ['one in lower case', 'error', '/ enum'],
  ]);
});

describe.each([
  ['getIngestionEventCount', { event: 'purchase', count: 3, last_updated_time: time }],
  [
    'getIngestionEventDelta',
    {
      source: 'checkout_events',
      event: 'purchase',
      internal_count: 3,
      external_count: 4,
      has_diff: true,
      threshold: 0.05,
      last_updated_time: time,
    },
  ],
])('the response of %s', (operationId, event: JsonObject) => {
  const response = schemaOf(operationId, '200');
  const answer = (...data: JsonObject[]) => ({ message: 'Done.', data });
  const date = 'Tue Feb 17 2026 00:00:00 GMT+0000 (Coordinated Universal Time)';

  accepts(response, [
    ['a flat list', answer({ date, ...event }, { date, ...event })],
    ['a list of days', answer({ date, events: [event, event] })],
    ['a day on which nothing happened', answer({ date, events: [] })],
    ['nothing', answer()],
    ['the definition of the source, as documented', definition],
  ]);
  refuses(response, [
    ['an event without a day', answer(event), '/data/0 required'],
    ['a day without its events', answer({ date }), '/data/0 required'],
    ['an event without a name', answer({ date, ...without(event, 'event') }), '/data/0 required'],
    [
      'an event of a day without a time',
      answer({ date, events: [without(event, 'last_updated_time')] }),
      '/data/0/events/0 required',
    ],
    ['a bare list', [{ date, ...event }], '/ anyOf'],
  ]);
});
