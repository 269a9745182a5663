import { beforeEach, describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { failing } from './support/failing.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe.each(['gates', 'holdouts'] as const)('%s.overrides', (kind) => {
  beforeEach(async () => {
    fake.put(kind, { name: 'beta' });
    await statsig[kind].overrides.update('beta', {
      passingUserIDs: ['p1', 'p2'],
      failingUserIDs: ['f1', 'f2'],
    });
  });
  const after = () => fake.overrides(kind, 'beta');
  const sent = () => fake.changes.slice(1);

  it('include adds what is missing and takes it from the other side', async () => {
    const result = await statsig[kind].overrides.include('beta', ['p1', 'f1', 'new', 'new']);
    expect(result).toEqual({ action: 'updated', added: ['f1', 'new'], removed: ['f1'], applied: true });
    expect(sent()).toEqual([
      { line: `DELETE /${kind}/beta/overrides`, body: { passingUserIDs: [], failingUserIDs: ['f1'] } },
      { line: `PATCH /${kind}/beta/overrides`, body: { passingUserIDs: ['f1', 'new'], failingUserIDs: [] } },
    ]);
    expect(after()).toMatchObject({ passingUserIDs: ['p1', 'p2', 'f1', 'new'], failingUserIDs: ['f2'] });
  });

  it('exclude does the same the other way round', async () => {
    const result = await statsig[kind].overrides.exclude('beta', ['p1', 'new']);
    expect(result).toEqual({ action: 'updated', added: ['p1', 'new'], removed: ['p1'], applied: true });
    expect(after()).toMatchObject({ passingUserIDs: ['p2'], failingUserIDs: ['f1', 'f2', 'p1', 'new'] });
  });

  it('do not know whether a change that respects reviews is applied', async () => {
    const options = { respectReviewSettings: true };
    const result = await statsig[kind].overrides.include('beta', ['f1'], options);
    expect(result).toMatchObject({ action: 'updated', applied: undefined });
    const headers = fake.fetch.requests.slice(-2).map((sent) => sent.headers['x-respect-review-settings']);
    expect(headers).toEqual(['true', 'true']);
  });

  it('clear takes ids from both sides', async () => {
    const result = await statsig[kind].overrides.clear('beta', ['p1', 'f2', 'new']);
    expect(result).toEqual({ action: 'updated', added: [], removed: ['p1', 'f2'], applied: true });
    expect(sent()).toEqual([
      { line: `DELETE /${kind}/beta/overrides`, body: { passingUserIDs: ['p1'], failingUserIDs: ['f2'] } },
    ]);
  });

  it('send nothing when nothing differs', async () => {
    const unchanged = { action: 'unchanged', added: [], removed: [], applied: true };
    expect(await statsig[kind].overrides.include('beta', ['p1'])).toEqual(unchanged);
    expect(await statsig[kind].overrides.exclude('beta', ['f1'])).toEqual(unchanged);
    expect(await statsig[kind].overrides.clear('beta', ['new'])).toEqual(unchanged);
    expect(sent()).toEqual([]);
  });

  it('take ids of another kind', async () => {
    const options = { unitID: 'companyID' };
    await statsig[kind].overrides.include('beta', ['acme'], options);
    expect(sent()[0]?.body).toEqual({
      passingUserIDs: [],
      failingUserIDs: [],
      passingCustomIDs: ['acme'],
      failingCustomIDs: [],
    });
    expect((await statsig[kind].overrides.include('beta', ['acme'], options)).action).toBe('unchanged');
    await statsig[kind].overrides.exclude('beta', ['acme'], options);
    expect(after()).toMatchObject({
      passingCustomIDs: [],
      failingCustomIDs: ['acme'],
      passingUserIDs: ['p1', 'p2'],
    });
  });

  it('take an environment', async () => {
    const options = { environment: 'staging' };
    await statsig[kind].overrides.include('beta', ['p1'], options);
    expect(sent()[0]?.body).toEqual({
      environmentOverrides: [
        { environment: 'staging', unitID: 'userID', passingIDs: ['p1'], failingIDs: [] },
      ],
    });
    expect((await statsig[kind].overrides.include('beta', ['p1'], options)).action).toBe('unchanged');
    expect((await statsig[kind].overrides.exclude('beta', ['p1'], { environment: 'dev' })).removed).toEqual(
      [],
    );
  });

  it('take what older answers leave out', async () => {
    fake.once(`GET /${kind}/beta/overrides`, () => Response.json({ passingUserIDs: [], failingUserIDs: [] }));
    const custom = await statsig[kind].overrides.include('beta', ['acme'], { unitID: 'companyID' });
    expect(custom.added).toEqual(['acme']);
    const entry = { environment: 'staging', unitID: null, passingIDs: ['p1'], failingIDs: [] };
    fake.once(`GET /${kind}/beta/overrides`, () =>
      Response.json({ passingUserIDs: [], failingUserIDs: [], environmentOverrides: [entry] }),
    );
    const known = await statsig[kind].overrides.include('beta', ['p1'], { environment: 'staging' });
    expect(known.action).toBe('unchanged');
  });

  const everywhere = { environment: null, unitID: 'userID', passingIDs: ['e1'], failingIDs: ['e2', 'p1'] };
  const elsewhere = { environment: 'staging', unitID: 'userID', passingIDs: ['e1'], failingIDs: ['e2'] };
  const bare = { environmentOverrides: [everywhere, elsewhere] };
  const remove = (entry: object) => ({
    line: `DELETE /${kind}/beta/overrides`,
    body: { environmentOverrides: [{ environment: null, unitID: 'userID', ...entry }] },
  });
  const read = (answer: object) =>
    fake.once(`GET /${kind}/beta/overrides`, () => Response.json({ message: 'ok', data: answer }));

  it('count an override without an environment among those in all of them', async () => {
    const { overrides } = statsig[kind];
    read(bare);
    expect(await overrides.include('beta', ['e1'])).toMatchObject({ action: 'unchanged' });
    read(bare);
    expect(await overrides.exclude('beta', ['e2'])).toMatchObject({ action: 'unchanged' });
    read(bare);
    const included = await overrides.include('beta', ['e1', 'e2']);
    expect(included).toEqual({ action: 'updated', added: ['e2'], removed: ['e2'], applied: true });
    read(bare);
    const cleared = await overrides.clear('beta', ['e1', 'e2', 'f1']);
    expect(cleared).toEqual({ action: 'updated', added: [], removed: ['e1', 'e2'], applied: true });
    expect(sent()).toEqual([
      remove({ passingIDs: [], failingIDs: ['e2'] }),
      { line: `PATCH /${kind}/beta/overrides`, body: { passingUserIDs: ['e2'], failingUserIDs: [] } },
      remove({ passingIDs: ['e1'], failingIDs: ['e2'] }),
    ]);
  });

  it('take an id out of lists and entries, and say how far that got', async () => {
    const both = { passingUserIDs: ['p1'], failingUserIDs: ['f1'], ...bare };
    read(both);
    const cleared = await statsig[kind].overrides.clear('beta', ['p1', 'f1']);
    expect(cleared).toEqual({ action: 'updated', added: [], removed: ['p1', 'f1'], applied: true });
    expect(sent()).toEqual([
      { line: `DELETE /${kind}/beta/overrides`, body: { passingUserIDs: ['p1'], failingUserIDs: ['f1'] } },
      remove({ passingIDs: [], failingIDs: ['p1'] }),
    ]);
    read(both);
    fake.once(`DELETE /${kind}/beta/overrides`, () => {
      fake.once(`DELETE /${kind}/beta/overrides`, failing(403));
      return undefined;
    });
    expect(await caught(statsig[kind].overrides.include('beta', ['f1', 'e2']))).toMatchObject({
      name: 'WorkflowError',
      done: ['take the overrides of `f1` away'],
      notDone: ['take the overrides of `e2` away', 'give 2 ids (`f1` …) theirs'],
      cause: { name: 'PermissionError' },
    });
  });

  it('leave other environments and kinds of ids alone', async () => {
    const { overrides } = statsig[kind];
    read({ environmentOverrides: [elsewhere, { ...everywhere, unitID: 'companyID' }] });
    expect(await overrides.clear('beta', ['e1', 'e2'])).toMatchObject({ action: 'unchanged' });
    read({ environmentOverrides: [everywhere] });
    const options = { environment: 'staging' };
    expect(await overrides.clear('beta', ['e1', 'e2'], options)).toMatchObject({ action: 'unchanged' });
    read({ environmentOverrides: [{ environment: null, unitID: null }] });
    expect(await overrides.clear('beta', ['e1'])).toMatchObject({ action: 'unchanged' });
    expect(sent()).toEqual([]);
  });

  it('say what is done when the second request fails, and go on when called again', async () => {
    fake.once(`PATCH /${kind}/beta/overrides`, failing(403));
    const error = await caught(statsig[kind].overrides.include('beta', ['f1', 'f2']));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['take the overrides of 2 ids (`f1` …) away'],
      notDone: ['give 2 ids (`f1` …) theirs'],
      cause: { name: 'PermissionError' },
    });
    expect((await statsig[kind].overrides.include('beta', ['f1', 'f2'])).added).toEqual(['f1', 'f2']);
    await statsig[kind].overrides.exclude('beta', ['f1']);
    fake.once(`PATCH /${kind}/beta/overrides`, failing(403));
    expect(await caught(statsig[kind].overrides.include('beta', ['f1']))).toMatchObject({
      notDone: ['give `f1` theirs'],
    });
    fake.once(`PATCH /${kind}/beta/overrides`, failing(403));
    const first = await caught(statsig[kind].overrides.include('beta', ['new']));
    expect(first).toMatchObject({ name: 'PermissionError' });
  });

  it.each([null, 'staging'])('refuse the options %j before anything is sent', async (options) => {
    const before = fake.lines.length;
    // What a caller without types may pass.
    const error = await caught(statsig[kind].overrides.include('beta', ['a'], options as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'options' });
    expect(fake.lines).toHaveLength(before);
  });

  it.each<[unknown, string]>([
    [[], '`ids` is an empty list. Allowed: 1 to 2000 ids.'],
    [
      Array.from({ length: 2001 }, (_, index) => `u${index}`),
      '`ids` is a list of 2001. Allowed: 1 to 2000 ids.',
    ],
    [['a', ''], '`ids.1` is "". Allowed: an id.'],
    [[7], '`ids.0` is 7. Allowed: an id.'],
    ['a', '`ids` is "a". Allowed: a list of ids.'],
  ])('refuse %o before anything is sent', async (ids, message) => {
    const before = fake.lines.length;
    const error = await caught(statsig[kind].overrides.include('beta', ids as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'ids', message });
    expect(fake.lines).toHaveLength(before);
  });
});

describe.each(['gates', 'holdouts', 'experiments', 'layers'] as const)('%s.overrides', (kind) => {
  const methods = (options: object): (() => Promise<unknown>)[] => {
    const { gates, holdouts, experiments, layers } = statsig;
    if (kind === 'experiments')
      return [
        () => experiments.overrides.include('own', 'g1', ['a'], options),
        () => experiments.overrides.clear('own', ['a'], options),
      ];
    if (kind === 'layers')
      return [
        () => layers.overrides.include('own', { experimentName: 'e', groupName: 'g1' }, ['a'], options),
        () => layers.overrides.clear('own', ['a'], options),
      ];
    const { overrides } = kind === 'gates' ? gates : holdouts;
    return [
      () => overrides.include('own', ['a'], options),
      () => overrides.exclude('own', ['a'], options),
      () => overrides.clear('own', ['a'], options),
    ];
  };

  it.each<['environment' | 'unitID', unknown, string]>([
    [
      'environment',
      5,
      '`environment` is 5. Allowed: the name of an environment; leave it out for all of them.',
    ],
    ['environment', '', '`environment` is "". Allowed: the name of an environment'],
    ['unitID', '', '`unitID` is "". Allowed: a kind of ids, such as `companyID`; leave it out for `userID`.'],
    ['unitID', ['userID'], '`unitID` is a list of 1. Allowed: a kind of ids'],
  ])('refuse the %s %j before anything is sent', async (argument, value, message) => {
    for (const call of methods({ [argument]: value }))
      expect(await caught(call())).toMatchObject({
        name: 'InvalidArgumentError',
        argument,
        message: expect.stringContaining(message),
      });
    expect(fake.lines).toEqual([]);
  });

  it('take null for absent', async () => {
    fake.put(kind, { name: 'own', idType: 'userID' });
    const [include, ...others] = methods({ environment: null, unitID: null });
    expect(await include?.()).toMatchObject({ added: ['a'] });
    expect(await include?.()).toMatchObject({ action: 'unchanged' });
    expect(JSON.stringify(fake.changes)).not.toContain('null');
    expect(await others.at(-1)?.()).toMatchObject({ removed: ['a'] });
  });
});
