import type { IngestionStatusEntry } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import {
  DeadlineError,
  type SourceIdentity,
  type StatusUpdate,
  sortLogStatus,
  type WatchOptions,
  watchStatus,
} from '../src/index.ts';
import { consoleThat } from './support/console.ts';
import { FakeClock } from './support/fake-clock.ts';

const SOURCE: SourceIdentity = { type: 's3', dataset: 'Exposures', source_name: 'assignments' };

function line(
  day: string | undefined,
  status: string | null,
  minute: number,
  more: object = {},
): IngestionStatusEntry {
  return {
    ...(day === undefined ? {} : { ds: `${day}T00:00:00.000Z` }),
    ingestion_dataset: 'exposures',
    ingestion_source: 's3',
    message: null,
    status,
    timestamp: new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000).toISOString(),
    ...more,
  };
}

async function watch(logs: IngestionStatusEntry[][], to = '2026-02-02', options: WatchOptions = {}) {
  const urls: URL[] = [];
  const statsig = consoleThat((url) => {
    urls.push(url);
    return logs[Math.min(urls.length, logs.length) - 1];
  });
  const updates: StatusUpdate[] = [];
  let error: unknown;
  try {
    const range = { from: '2026-02-01', to };
    for await (const update of watchStatus(statsig, SOURCE, range, { clock: new FakeClock(), ...options })) {
      updates.push(update);
    }
  } catch (thrown) {
    error = thrown;
  }
  return { updates, urls, error };
}

describe('watchStatus', () => {
  it('asks for the days and the source, and ends when every day is loaded', async () => {
    const first = line('2026-02-01', 'IMPORT_SUCCESSFUL', 5, { rowCount: 81935 });
    const { updates, urls, error } = await watch([
      [line('2026-02-01', 'IMPORT_STARTED', 1)],
      [first, line('2026-02-01', 'IMPORT_STARTED', 1)],
      [first, line('2026-02-02', 'ROWS_INSERTED', 9)],
    ]);
    expect(error).toBeUndefined();
    expect(Object.fromEntries(urls[0]?.searchParams ?? [])).toEqual({
      startDate: '2026-02-01',
      endDate: '2026-02-02',
      source: 'assignments',
      dataset: 'export_exposures',
    });
    expect(updates.map(({ state }) => state)).toEqual(['pending', 'pending', 'succeeded']);
    expect(updates[1]?.days).toMatchObject([
      { day: '2026-02-01', state: 'succeeded', rowCount: 81935 },
      { day: '2026-02-02', state: 'pending', status: null },
    ]);
    expect(updates.at(-1)?.isFinal).toBe(true);
  });

  it('says what has gone wrong, in the words of the API, and what to do', async () => {
    const { updates } = await watch(
      [
        [
          line('2026-02-01', 'QUERY_ERROR', -60, {
            message: 'The query failed',
            error_message: 'No such table',
          }),
        ],
      ],
      '2026-02-01',
    );
    expect(updates).toMatchObject([{ state: 'failed', isFinal: true }]);
    expect(updates[0]?.days[0]).toMatchObject({
      message: 'The query failed: No such table',
      status: 'QUERY_ERROR',
    });
    expect(updates[0]?.days[0]?.advice).toContain('Run it there as the user of the connection');
  });

  it('watches on after a failure, because the import may be tried again', async () => {
    const failed = line('2026-02-01', 'CONNECTION_ERROR', 0);
    const { updates } = await watch(
      [
        [failed],
        [failed, line('2026-02-01', 'IMPORT_RESCHEDULED', 1)],
        [line('2026-02-01', 'IMPORT_SUCCESSFUL', 2)],
      ],
      '2026-02-01',
    );
    expect(updates.map(({ state }) => state)).toEqual(['failed', 'pending', 'succeeded']);
  });

  it('takes a line without a day for the only day, and for none of several', async () => {
    const one = await watch([[line(undefined, 'IMPORT_SUCCESSFUL', 1)]], '2026-02-01');
    expect(one.updates.at(-1)).toMatchObject({ state: 'succeeded', days: [{ day: '2026-02-01' }] });
    const two = await watch([[line(undefined, 'IMPORT_SUCCESSFUL', 1)]], '2026-02-02', { deadline: 60_000 });
    expect(two.error).toBeInstanceOf(DeadlineError);
    expect(String(two.error)).toContain('no end for 2 of 2 days');
    expect(two.updates[0]?.days.at(-1)).toMatchObject({ day: undefined, status: 'IMPORT_SUCCESSFUL' });
  });

  it.each([['WHATEVER_DONE'], ['%Other'], [null]])('never ends on %s', async (status) => {
    const { updates, error } = await watch([[line('2026-02-01', status, 0)]], '2026-02-01', {
      deadline: 60_000,
    });
    expect(error).toBeInstanceOf(DeadlineError);
    expect(updates).toMatchObject([{ state: 'unknown', isFinal: false }]);
  });
});

const STATUSES = [
  ['IMPORT_SCHEDULED', 'pending'],
  ['IMPORT_RESCHEDULED', 'pending'],
  ['IMPORT_STARTED', 'pending'],
  ['FILE_CREATED', 'pending'],
  ['DOWNLOAD_COMPLETED', 'pending'],
  ['BACKFILL_REQUESTED', 'pending'],
  ['BACKFILL_STARTED', 'pending'],
  ['IMPORT_SUCCESSFUL', 'succeeded'],
  ['ROWS_INSERTED', 'succeeded'],
  ['LOADED_EMPTY_DATA', 'succeeded'],
  ['BULK_LOAD_SUCCESSFUL', 'succeeded'],
  ['ERROR', 'failed'],
  ['CONNECTION_CONFIG_ERROR', 'failed'],
  ['SSH_ERROR', 'failed'],
  ['QUERY_CONSTRUCTION_ERROR', 'failed'],
  ['INTERNAL_WRITE_ERROR_METRICS', 'failed'],
  ['INTERNAL_WRITE_ERROR_EVENTS', 'failed'],
  ['INTERNAL_WRITE_ERROR_EXPOSURES', 'failed'],
  ['QUERY_ERROR', 'failed'],
  ['SETUP_ERROR', 'failed'],
  ['AUTHENTICATION_ERROR', 'failed'],
  ['CONNECTION_ERROR', 'failed'],
  ['INTERNAL_SERVER_ERROR', 'failed'],
  ['BULK_LOAD_ERROR', 'failed'],
  ['%Other', 'unknown'],
  ['import_successful', 'unknown'],
  ['toString', 'unknown'],
] as const;

describe('statuses of the import log', () => {
  it.each(STATUSES)('sorts %s as %s', (status, state) => {
    expect(sortLogStatus(status).state).toBe(state);
  });

  it('has advice for every failure, and for a day without rows', () => {
    const failures = STATUSES.filter(([, state]) => state === 'failed').map(([status]) => status);
    for (const status of [...failures, 'LOADED_EMPTY_DATA', null]) {
      expect(`${status}: ${sortLogStatus(status).advice}`).toMatch(/: [A-Z].{20,}\.$/);
    }
  });
});
