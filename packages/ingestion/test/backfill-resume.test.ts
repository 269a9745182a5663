import { describe, expect, it } from 'vitest';
import {
  type BackfillJournal,
  type JournalEntry,
  JournalError,
  planBackfill,
  runBackfill,
  type SourceIdentity,
} from '../src/index.ts';
import { consoleOf } from './support/console.ts';
import { FakeClock } from './support/fake-clock.ts';
import { FakeRuns, WORKS } from './support/fake-runs.ts';

const SOURCE: SourceIdentity = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };
const PLAN: JournalEntry = { kind: 'plan', version: 1, source: SOURCE, from: '2026-01-01', to: '2026-01-04' };
const plan = planBackfill({ from: '2026-01-01', to: '2026-01-04', chunkDays: 2 });

function memory(entries: JournalEntry[] = []): BackfillJournal & { entries: JournalEntry[] } {
  return {
    entries,
    read: async () => [...entries],
    append: async (entry) => {
      entries.push(entry);
    },
  };
}

/** Goes on from a journal. `made` are runs that there are already. */
async function resume(entries: JournalEntry[], made: (fake: FakeRuns) => void = () => {}) {
  const clock = new FakeClock();
  const fake = new FakeRuns({ now: () => clock.now() });
  made(fake);
  const journal = memory(entries);
  const result = await runBackfill(consoleOf(fake), SOURCE, plan, { clock, journal });
  return { result, fake, journal };
}

const request = (number: number, from: string, to: string): JournalEntry => ({
  kind: 'request',
  request: number,
  from,
  to,
  at: Date.parse('2026-03-01T00:00:00Z'),
});

describe('a backfill that goes on from its journal', () => {
  it('writes what it is going to do before it does it', async () => {
    const { journal } = await resume([]);
    expect(journal.entries.map(({ kind }) => kind)).toEqual([
      'plan',
      'request',
      'request',
      'run',
      'run',
      'end',
      'end',
    ]);
    expect(journal.entries[0]).toEqual(PLAN);
  });

  it('asks for nothing when every day is loaded', async () => {
    const { journal } = await resume([]);
    const { result, fake } = await resume(journal.entries);
    expect(result).toMatchObject({ state: 'complete', days: { loaded: 4 } });
    expect(fake.asked).toEqual([]);
  });

  it('asks for what was not asked for', async () => {
    const { result, fake } = await resume([
      PLAN,
      request(1, '2026-01-01', '2026-01-02'),
      { kind: 'run', request: 1, runID: 'run-9' },
      { kind: 'end', request: 1, state: 'succeeded', loaded: [] },
    ]);
    expect(result.state).toBe('complete');
    expect(fake.ranges).toEqual(['2026-01-03..2026-01-04']);
  });

  it('waits for a run that was under way', async () => {
    const { result, fake } = await resume(
      [PLAN, request(1, '2026-01-01', '2026-01-02'), { kind: 'run', request: 1, runID: 'run-1' }],
      (api) => api.add(['2026-01-01', '2026-01-02'], WORKS),
    );
    expect(result.state).toBe('complete');
    expect(fake.ranges).toEqual(['2026-01-03..2026-01-04']);
  });

  it('takes the run of a request that was cut off', async () => {
    const { result, fake, journal } = await resume([PLAN, request(1, '2026-01-01', '2026-01-02')], (api) =>
      api.add(['2026-01-01', '2026-01-02'], WORKS),
    );
    expect(result.state).toBe('complete');
    expect(fake.ranges).toEqual(['2026-01-03..2026-01-04']);
    expect(journal.entries).toContainEqual({ kind: 'run', request: 1, runID: 'run-1' });
  });

  it('finds it behind many newer runs, too', async () => {
    const { fake } = await resume([PLAN, request(1, '2026-01-01', '2026-01-02')], (api) => {
      api.add(['2026-01-01', '2026-01-02'], WORKS);
      for (let n = 0; n < 35; n += 1) api.add(['2025-12-01'], WORKS);
    });
    expect(fake.ranges).toEqual(['2026-01-03..2026-01-04']);
  });

  it('finds it when so many runs are made between two pages of the list that both are the same', async () => {
    const clock = new FakeClock();
    let pages = 0;
    const fake: FakeRuns = new FakeRuns({
      now: () => clock.now(),
      fault({ path }) {
        if (path.endsWith('/runs')) pages += 1;
        if (pages === 2) for (let n = 0; n < 10; n += 1) fake.add(['2025-12-01'], WORKS);
        return 'none';
      },
    });
    fake.add(['2026-01-01', '2026-01-02'], WORKS);
    for (let n = 0; n < 10; n += 1) fake.add(['2025-12-01'], WORKS);
    const journal = memory([PLAN, request(1, '2026-01-01', '2026-01-02')]);
    const result = await runBackfill(consoleOf(fake), SOURCE, plan, { clock, journal, concurrency: 1 });
    expect(result.state).toBe('complete');
    expect(fake.ranges).toEqual(['2026-01-03..2026-01-04']);
  });

  it('asks again for a request that was cut off before it left', async () => {
    const { result, fake } = await resume([PLAN, request(1, '2026-01-01', '2026-01-02')]);
    expect(result.state).toBe('complete');
    expect(fake.ranges.sort()).toEqual(['2026-01-01..2026-01-02', '2026-01-03..2026-01-04']);
  });

  it('asks for the days of a failed run that were not loaded', async () => {
    const { fake } = await resume([
      PLAN,
      request(1, '2026-01-01', '2026-01-02'),
      { kind: 'run', request: 1, runID: 'run-9' },
      { kind: 'end', request: 1, state: 'failed', loaded: ['2026-01-01'] },
    ]);
    expect(fake.ranges).toEqual(['2026-01-02..2026-01-02', '2026-01-03..2026-01-04']);
  });

  it.each<[string, JournalEntry[], string]>([
    [
      'another source',
      [{ ...PLAN, source: { ...SOURCE, source_name: 'signups' } }],
      'Events of snowflake-v2, "signups"',
    ],
    ['other days', [{ ...PLAN, to: '2026-01-05' }], '2026-01-01 to 2026-01-05'],
    ['nothing', [request(1, '2026-01-01', '2026-01-02')], 'does not begin with a plan'],
    ['two backfills', [PLAN, PLAN], 'two plans'],
    ['gaps', [PLAN, { kind: 'run', request: 7, runID: 'run-1' }], 'no request 7'],
  ])('refuses a journal of %s, and sends nothing', async (_, entries, message) => {
    const fake = new FakeRuns();
    const journal = memory(entries);
    const error = await runBackfill(consoleOf(fake), SOURCE, plan, { journal }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(JournalError);
    expect(String(error)).toContain(message);
    expect(fake.asked).toEqual([]);
  });

  it('stops and throws when the journal cannot be written', async () => {
    const fake = new FakeRuns();
    const journal: BackfillJournal = {
      read: async () => [],
      append: async ({ kind }) => {
        if (kind === 'run') throw new JournalError('No space left on the device.');
      },
    };
    await expect(runBackfill(consoleOf(fake), SOURCE, plan, { journal, concurrency: 1 })).rejects.toThrow(
      'No space',
    );
    expect(fake.ranges).toHaveLength(1);
  });
});
