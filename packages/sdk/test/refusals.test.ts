import { createGate } from '@statsig-console/client/operations';
import { describe, expect, it } from 'vitest';
import { Gates } from '../src/index.ts';
import { recorded } from './support/recorded.ts';

const long = 'x'.repeat(1001);
const percent = (passPercentage: number) => ({ name: 'Staff', passPercentage, conditions: [] });

describe('a refusal', () => {
  it('says all that is wrong, the first in its message', async () => {
    const { statsig, sent } = recorded();
    const rules = [percent(50), percent(101)];
    const error = await statsig.gates
      .create({ name: 'a!', description: long, rules })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      argument: 'body',
      message: '`name` has 2 characters. Allowed: 3 to 100. (and 3 more, see `issues`)',
      issues: [
        { property: 'name' },
        {
          property: 'name',
          message: 'has "!" in it. Allowed: letters (A to Z), digits, spaces, `_`, `-` and `.`.',
        },
        { property: 'description' },
        { property: 'rules.1.passPercentage' },
      ],
    });
    expect(JSON.stringify(error)).not.toContain(long);
    expect(sent).toEqual([]);
  });

  it('names the query when that is wrong', async () => {
    const call = recorded().statsig.segments.ids.get('beta', { limit: 0 });
    await expect(call).rejects.toMatchObject({
      argument: 'query',
      message: '`limit` is 0. Allowed: 1 or more.',
    });
  });

  it('ends the reading of a list', async () => {
    const { statsig, sent } = recorded();
    const read = async () => {
      for await (const dashboard of statsig.dashboards.list({ search: '' })) expect(dashboard).toBeNull();
    };
    await expect(read()).rejects.toThrow('`search` has 0 characters. Allowed: 1 or more.');
    expect(sent).toEqual([]);
  });

  it('comes from a resource alone, also one over the caller of others', async () => {
    const { statsig, sent } = recorded();
    await expect(new Gates(statsig.call).create({ name: 'ab' })).rejects.toThrow('`name` has 2 characters.');
    expect(sent).toEqual([]);
  });
});

describe('nothing is refused', () => {
  it('of what is left to the API: types, what is missing, and null', async () => {
    const { statsig, sent } = recorded();
    await statsig.gates.create({ name: 7, rules: 'all', description: null } as never);
    await statsig.gates.create({ name: undefined } as never);
    await statsig.experiments.patch('exp', { scheduledReloadHour: null });
    expect(sent).toHaveLength(3);
  });

  it('of what goes by `call`, the way round for a rule that is no longer true', async () => {
    const { statsig, sent } = recorded();
    await statsig.call(createGate, { body: { name: 'ab' } });
    expect(sent).toEqual(['POST /console/v1/gates']);
  });
});
