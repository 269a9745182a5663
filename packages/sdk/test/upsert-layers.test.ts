import { describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { failing } from './support/failing.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('layers.upsert', () => {
  const model = { name: 'model', type: 'string', defaultValue: 'v4' } as const;
  const ads = { name: 'ads', type: 'number', defaultValue: 3 } as const;

  it('creates a layer, and then gives it its parameters', async () => {
    const wanted = { idType: 'userID', description: 'Feed', team: 'Discovery', parameters: [model] };
    const result = await statsig.layers.upsert('home_feed', wanted);
    expect(result).toMatchObject({ action: 'created', entity: { id: 'home_feed', parameters: [model] } });
    expect(fake.changes).toEqual([
      {
        line: 'POST /layers',
        body: { name: 'home_feed', idType: 'userID', description: 'Feed', team: 'Discovery' },
      },
      { line: 'PATCH /layers/home_feed', body: { parameters: [model] } },
    ]);
    expect((await statsig.layers.upsert('home_feed', wanted)).action).toBe('unchanged');
  });

  it('leaves nulls out of parameters, new and stored', async () => {
    const bare = { ...model, description: null };
    await statsig.layers.upsert('home_feed', { idType: 'userID', parameters: [bare] as never });
    fake.put('layers', { name: 'feed', idType: 'userID' }, { parameters: [bare] });
    await statsig.layers.upsert('feed', { idType: 'userID', parameters: [ads] });
    expect(fake.changes.slice(1)).toEqual([
      { line: 'PATCH /layers/home_feed', body: { parameters: [model] } },
      { line: 'PATCH /layers/feed', body: { parameters: [model, ads] } },
    ]);
  });

  it('creates a layer without parameters in one request', async () => {
    await statsig.layers.upsert('home_feed', { idType: 'userID', name: 'Home feed' });
    expect(fake.changes).toEqual([{ line: 'POST /layers', body: { name: 'Home feed', idType: 'userID' } }]);
  });

  it('sends the parameters along that it was not told of', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model, ads] });
    const result = await statsig.layers.upsert('feed', {
      idType: 'userID',
      parameters: [{ ...ads, defaultValue: 4 }],
    });
    expect(result.changes).toEqual(['parameters.0.defaultValue']);
    expect(fake.changes[0]?.body).toEqual({ parameters: [model, { ...ads, defaultValue: 4 }] });
  });

  it('says what is done and what is not when it fails half way, and goes on when it is called again', async () => {
    fake.once('PATCH /layers/feed', failing(403));
    const wanted = { idType: 'userID', parameters: [model] };
    const error = await caught(statsig.layers.upsert('feed', wanted));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['create it'],
      notDone: ['set its parameters'],
      cause: { name: 'PermissionError' },
      message: expect.stringMatching(
        /^The layer `feed` is half done: .+ Done: create it\. Not done: set its/,
      ),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'WorkflowError',
      done: ['create it'],
      advice: 'Mend the cause and call the same again; it sends what is left.',
    });
    const again = await statsig.layers.upsert('feed', wanted);
    expect(again).toMatchObject({ action: 'updated', changes: ['parameters.0'] });
  });

  it('stops when the new layer has another id than was asked for', async () => {
    // Of other names than the documented one, it is not known what the API makes.
    const made = fake.put('layers', { name: 'home_feed_1', idType: 'userID' });
    fake.once('POST /layers', () => Response.json({ message: 'ok', data: made }));
    const wanted = { idType: 'userID', parameters: [model] };
    const error = await caught(statsig.layers.upsert('feed', wanted));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['create it, as `home_feed_1`'],
      notDone: ['set its parameters'],
      advice: 'Call it with the id `home_feed_1` from now on; it sends what is left.',
    });
    expect((await statsig.layers.upsert('home_feed_1', wanted)).action).toBe('updated');
  });

  it('refuses what the API cannot change', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID' });
    const error = await caught(
      statsig.layers.upsert('feed', { name: 'Other', idType: 'stableID', team: 'x' }),
    );
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `idType`, `team`, `name`'] });
    expect(fake.changes).toEqual([]);
  });
});
