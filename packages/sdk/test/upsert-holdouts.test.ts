import { describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('holdouts.upsert', () => {
  it('creates a holdout, and then sets what it covers', async () => {
    const wanted = {
      idType: 'userID',
      description: 'Q3',
      teamID: 't1',
      passPercentage: 2,
      gateIDs: ['a', 'a', 'b'],
      targetingGateID: null,
    };
    const result = await statsig.holdouts.upsert('q3_holdout', wanted);
    expect(result).toMatchObject({ action: 'created', entity: { passPercentage: 2, gateIDs: ['a', 'b'] } });
    expect(fake.changes).toEqual([
      {
        line: 'POST /holdouts',
        body: { name: 'q3_holdout', description: 'Q3', idType: 'userID', teamID: 't1' },
      },
      { line: 'PATCH /holdouts/q3_holdout', body: { passPercentage: 2, gateIDs: ['a', 'b'] } },
    ]);
    expect((await statsig.holdouts.upsert('q3_holdout', wanted)).action).toBe('unchanged');
  });

  it('takes a stored name for the wanted one where an answer has none', async () => {
    fake.put('holdouts', { name: 'q3_holdout' }, { name: undefined });
    const result = await statsig.holdouts.upsert('q3_holdout', { name: 'Q3 holdout', layerIDs: ['a', 'a'] });
    expect(result.changes).toEqual(['layerIDs']);
    expect(result.entity.layerIDs).toEqual(['a']);
  });

  it('creates a bare holdout in one request', async () => {
    await statsig.holdouts.upsert('q3_holdout', { name: 'Q3 holdout' });
    expect(fake.changes).toEqual([{ line: 'POST /holdouts', body: { name: 'Q3 holdout' } }]);
  });

  it('changes settings with a partial update and lists with a full one', async () => {
    fake.put(
      'holdouts',
      { name: 'q3_holdout' },
      {
        gateIDs: ['a', 'a'],
        experimentIDs: ['x', 'x'],
        targetingGateID: '',
        monitoringMetrics: [{ name: 'm', type: 'event_count' }],
      },
    );
    await statsig.holdouts.upsert('q3_holdout', { passPercentage: 3, gateIDs: ['a'] });
    await statsig.holdouts.upsert('q3_holdout', { experimentIDs: ['y', 'x', 'y'], layerIDs: [] });
    expect(fake.changes).toEqual([
      { line: 'PATCH /holdouts/q3_holdout', body: { passPercentage: 3 } },
      {
        line: 'POST /holdouts/q3_holdout',
        body: {
          isEnabled: true,
          description: '',
          passPercentage: 3,
          gateIDs: ['a'],
          experimentIDs: ['y', 'x'],
          layerIDs: [],
          isGlobal: false,
          targetingGateID: null,
          monitoringMetrics: [{ name: 'm', type: 'event_count' }],
        },
      },
    ]);
  });

  it('refuses what the API cannot change', async () => {
    fake.put('holdouts', { name: 'q3_holdout', idType: 'userID' });
    const error = await caught(
      statsig.holdouts.upsert('q3_holdout', { idType: 'stableID', name: 'Other', teamID: 't' }),
    );
    expect(error).toMatchObject({ notDone: ['change `idType`, `teamID`, `name`'] });
  });
});
