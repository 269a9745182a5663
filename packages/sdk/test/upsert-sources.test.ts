import { afterEach, describe, expect, it } from 'vitest';
import type { StatsigConsole, UpsertResult } from '../src/index.ts';
import { FakeCollection } from './support/fake-collection.ts';
import type { Entity } from './support/fake-entities.ts';
import { violations } from './support/spec.ts';
import { withUndefined } from './support/with-undefined.ts';

let fake: FakeCollection;
// Whatever is sent is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

/** The four kinds of sources, with what one of them needs. */
const idTypeMapping = [{ statsigUnitID: 'userID', column: 'user_id' }];
const rows = { sql: 'SELECT * FROM t', idTypeMapping, timestampColumn: 'at' };
const assignments = { ...rows, experimentIDColumn: 'experiment', groupIDColumn: 'group' };
interface Kind {
  readonly all: string;
  readonly list?: string;
  readonly one: string;
  readonly wanted: Entity;
  upsert(statsig: StatsigConsole, changes?: Entity): Promise<UpsertResult<object>>;
}
const KINDS: Record<string, Kind> = {
  metricSources: {
    all: '/metrics/metric_source',
    list: '/metrics/metric_source/list',
    one: '/metrics/metric_source',
    wanted: rows,
    upsert: ({ metricSources }, changes) => metricSources.upsert('The one', { ...rows, ...changes }),
  },
  qualifyingEvents: {
    all: '/experiments/qualifying_events',
    one: '/experiments/qualifying_events',
    wanted: rows,
    upsert: ({ qualifyingEvents }, changes) => qualifyingEvents.upsert('The one', { ...rows, ...changes }),
  },
  entityProperties: {
    all: '/experiments/entity_properties',
    one: '/experiments/entity_property',
    wanted: rows,
    upsert: ({ entityProperties }, changes) => entityProperties.upsert('The one', { ...rows, ...changes }),
  },
  assignmentSources: {
    all: '/experiments/assignment_sources',
    one: '/experiments/assignment_source',
    wanted: assignments,
    upsert: ({ assignmentSources }, changes) =>
      assignmentSources.upsert('The one', { ...assignments, ...changes }),
  },
};

describe.each(Object.entries(KINDS))('%s.upsert', (name, kind) => {
  const { all, one, wanted, upsert } = kind;
  // Answers of every kind can have these, and only some requests can.
  const made = { description: '', tags: [], owner: { ownerID: 'u1' }, team: null };
  const source = (...stored: Entity[]) => {
    fake = new FakeCollection(kind, (entity) => entity['name'], made);
    for (const each of stored) fake.put({ name: 'The one', ...each });
    return fake.client();
  };

  it('creates one that there is not', async () => {
    const result = await upsert(source(), { description: 'Rows' });
    expect(result).toMatchObject({ action: 'created', entity: { name: 'The one', description: 'Rows' } });
    expect(fake.changes).toEqual([
      { line: `POST ${all}`, body: { ...wanted, description: 'Rows', name: 'The one' } },
    ]);
  });

  it('sends nothing when all is as wanted', async () => {
    const result = await upsert(source(wanted), { tags: [] });
    expect(result).toMatchObject({ action: 'unchanged', requests: [] });
    expect(fake.changes).toEqual([]);
  });

  it('sends all of it when something differs, since the API replaces it', async () => {
    const statsig = source({ ...wanted, sql: 'SELECT 1', description: 'Kept', isReadOnly: true });
    const result = await upsert(statsig);
    expect(result).toMatchObject({ action: 'updated', changes: ['sql'] });
    const owner = name === 'entityProperties' ? {} : { owner: made.owner };
    expect(fake.changes).toEqual([
      {
        line: `POST ${one}/The%20one`,
        body: { tags: [], team: null, ...owner, ...wanted, description: 'Kept', isReadOnly: true },
      },
    ]);
    expect((await upsert(statsig)).action).toBe('unchanged');
  });

  it('keeps what is undefined, which is absent', async () => {
    const statsig = source({ ...wanted, sql: 'SELECT 1', description: 'Kept', tags: ['core'] });
    await upsert(statsig, withUndefined({}, 'description', 'tags'));
    expect(fake.changes[0]?.body).toMatchObject({ ...wanted, description: 'Kept', tags: ['core'] });
  });

  it('changes one that somebody else creates meanwhile', async () => {
    const statsig = source();
    fake.before = (line) => {
      if (line === `POST ${all}`) fake.put({ ...wanted, name: 'The one', sql: 'SELECT 1' });
      return undefined;
    };
    expect(await upsert(statsig)).toMatchObject({ action: 'updated', changes: ['sql'] });
  });
});
