import { describe, expect, it } from 'vitest';
import { bulk, isInvalidArgumentError, type StatsigConsole, waitFor } from '../src/index.ts';
import { caught } from './support/caught.ts';
import { recorded } from './support/recorded.ts';

const CALL =
  'signal, safeToRepeat, apiKey, baseUrl, apiVersion, timeout, totalTimeout, retry, rateLimit, respectReviewSettings, headers, hooks, logger, logLevel, maxResponseBytes, fetch';
const SYNC = 'mode, allowEmpty, dryRun, chunkSize, journal, onProgress';
const WAIT = 'deadline, minDelay, maxDelay, signal, onProgress';
const BULK = 'statsig, concurrency, signal, maxFailures, journal, key, onProgress, dryRun';

/** What is called with which options, as a caller without types may; the name that is refused, and the rest of the message. */
type Case = [name: string, call: (statsig: StatsigConsole) => Promise<unknown>, message: string];

const wrong = (options: object): never => options as never;
const dryrun = wrong({ dryrun: true });
const timeOut = wrong({ timeOut: 5 });
const MEANT_DRY_RUN = `\`dryrun\` is no option. Did you mean \`dryRun\`? Allowed: one of dryRun, ${CALL}.`;
const MEANT_TIMEOUT = `\`timeOut\` is no option. Did you mean \`timeout\`? Allowed: one of ${CALL}.`;
const scope = wrong({ enviroment: 'staging' });
const MEANT_SCOPE = `\`enviroment\` is no option. Did you mean \`environment\`? Allowed: one of environment, unitID, ${CALL}.`;
const source = { description: 'x' } as never;

describe('an option that is misspelled', () => {
  it.each<Case>([
    ['gates.upsert', (s) => s.gates.upsert('beta', {}, dryrun), MEANT_DRY_RUN],
    ['dynamicConfigs.upsert', (s) => s.dynamicConfigs.upsert('beta', {}, dryrun), MEANT_DRY_RUN],
    ['layers.upsert', (s) => s.layers.upsert('beta', { idType: 'userID' }, dryrun), MEANT_DRY_RUN],
    ['segments.upsert', (s) => s.segments.upsert('beta', { type: 'id_list' }, dryrun), MEANT_DRY_RUN],
    ['experiments.upsert', (s) => s.experiments.upsert('beta', {}, dryrun), MEANT_DRY_RUN],
    ['holdouts.upsert', (s) => s.holdouts.upsert('beta', {}, dryrun), MEANT_DRY_RUN],
    ['autotunes.upsert', (s) => s.autotunes.upsert('beta', source, dryrun), MEANT_DRY_RUN],
    ['metrics.upsert', (s) => s.metrics.upsert('m::sum', source, dryrun), MEANT_DRY_RUN],
    ['metricSources.upsert', (s) => s.metricSources.upsert('orders', source, dryrun), MEANT_DRY_RUN],
    ['assignmentSources.upsert', (s) => s.assignmentSources.upsert('a', source, dryrun), MEANT_DRY_RUN],
    ['entityProperties.upsert', (s) => s.entityProperties.upsert('a', source, dryrun), MEANT_DRY_RUN],
    ['qualifyingEvents.upsert', (s) => s.qualifyingEvents.upsert('a', source, dryrun), MEANT_DRY_RUN],
    ['paramStores.upsert', (s) => s.paramStores.upsert('a', source, dryrun), MEANT_DRY_RUN],
    ['tags.upsert', (s) => s.tags.upsert('core', {}, dryrun), MEANT_DRY_RUN],
    ['unitIdTypes.upsert', (s) => s.unitIdTypes.upsert('companyID', {}, dryrun), MEANT_DRY_RUN],
    [
      'copy',
      (s) => s.gates.copy('beta', wrong({ to: recorded().statsig, dry_run: true })),
      `\`dry_run\` is no option. Did you mean \`dryRun\`? Allowed: one of to, existing, dryRun, ${CALL}.`,
    ],
    [
      'segments.syncIds',
      (s) => s.segments.syncIds('beta', ['u1'], dryrun),
      `\`dryrun\` is no option. Did you mean \`dryRun\`? Allowed: one of ${SYNC}, ${CALL}.`,
    ],
    ['gates.overrides.include', (s) => s.gates.overrides.include('beta', ['u1'], scope), MEANT_SCOPE],
    ['gates.overrides.exclude', (s) => s.gates.overrides.exclude('beta', ['u1'], scope), MEANT_SCOPE],
    ['holdouts.overrides.clear', (s) => s.holdouts.overrides.clear('beta', ['u1'], scope), MEANT_SCOPE],
    [
      'experiments.overrides.include',
      (s) => s.experiments.overrides.include('exp', 'g1', ['u1'], scope),
      MEANT_SCOPE,
    ],
    ['layers.overrides.clear', (s) => s.layers.overrides.clear('feed', ['u1'], scope), MEANT_SCOPE],
    ['gates.setRollout', (s) => s.gates.setRollout('beta', 'Staff', 5, dryrun), MEANT_DRY_RUN],
    ['layers.setParameters', (s) => s.layers.setParameters('feed', [], timeOut), MEANT_TIMEOUT],
    [
      'experiments.setGroups',
      (s) => s.experiments.setGroups('exp', [{ name: 'a', size: 100 }], timeOut),
      MEANT_TIMEOUT,
    ],
    ['holdouts.attach', (s) => s.holdouts.attach('q3', { gateIDs: ['beta'] }, timeOut), MEANT_TIMEOUT],
    ['holdouts.detach', (s) => s.holdouts.detach('q3', { gateIDs: ['beta'] }, timeOut), MEANT_TIMEOUT],
    ['gates.listStale', (s) => s.gates.listStale({}, timeOut), MEANT_TIMEOUT],
    ['experiments.lifecycle', (s) => s.experiments.lifecycle('exp', timeOut), MEANT_TIMEOUT],
    [
      'experiments.ship',
      (s) => s.experiments.ship('exp', 'Control', { decisionReason: 'It won.' }, timeOut),
      MEANT_TIMEOUT,
    ],
    [
      'experiments.waitForPulse',
      (s) => s.experiments.waitForPulse('exp', wrong({ timeout: 50 })),
      `\`timeout\` is no option. Did you mean \`deadline\`? Allowed: one of load, ${WAIT}.`,
    ],
    [
      'waitFor',
      () =>
        waitFor(
          async () => 1,
          () => false,
          wrong({ timeout: 50 }),
        ),
      `\`timeout\` is no option. Did you mean \`deadline\`? Allowed: one of ${WAIT}.`,
    ],
    [
      'bulk',
      (statsig) => bulk(['a'], (id) => id, wrong({ statsig, concurency: 2 })),
      `\`concurency\` is no option. Did you mean \`concurrency\`? Allowed: one of ${BULK}.`,
    ],
    ['dynamicConfigs.patch', (s) => s.dynamicConfigs.patch('beta', {}, dryrun), MEANT_DRY_RUN],
    ['dynamicConfigs.update', (s) => s.dynamicConfigs.update('beta', source, dryrun), MEANT_DRY_RUN],
    [
      'dynamicConfigs.rules.patch',
      (s) => s.dynamicConfigs.rules.patch('beta', 'r1', {}, dryrun),
      MEANT_DRY_RUN,
    ],
    [
      'metrics.reload',
      (s) => s.metrics.reload('m::sum', wrong({ incrementel: true })),
      `\`incrementel\` is no option. Did you mean \`incremental\`? Allowed: one of incremental, ${CALL}.`,
    ],
    [
      'experiments.pulse.load',
      (s) => s.experiments.pulse.load('exp', {}, wrong({ ruleID: 'r1' })),
      `\`ruleID\` is no option. Did you mean \`ruleId\`? Allowed: one of refresh, metricIDs, turboMode, ruleId, ${CALL}.`,
    ],
  ])(
    'of %s is refused before anything is sent, with what is meant and all that is allowed',
    async (_, call, message) => {
      const { statsig, sent } = recorded();
      const error = await caught(call(statsig));
      const [, argument] = /`(\w+)`/.exec(message) ?? [];
      expect(error).toMatchObject({ name: 'InvalidArgumentError', argument, message });
      // The issue says it once more, for who shows issues alone.
      expect(error).toMatchObject({ issues: [{ property: argument }] });
      expect(sent).toEqual([]);
    },
  );

  it('of a lifecycle is refused, whatever it does', async () => {
    const { statsig, sent } = recorded();
    const life = await statsig.experiments.lifecycle('exp');
    const before = sent.length;
    for (const call of [life.refresh(timeOut), life.start({}, timeOut), life.reset(timeOut)])
      expect(await caught(call)).toMatchObject({ message: MEANT_TIMEOUT });
    expect(sent).toHaveLength(before);
  });

  it('is one of several: all of them are issues', async () => {
    const { statsig } = recorded();
    const error = await caught(statsig.segments.syncIds('beta', [], wrong({ dryrun: true, chunk_size: 5 })));
    if (!isInvalidArgumentError(error)) throw error;
    expect(error.message).toContain('(and 1 more, see `issues`)');
    expect(error.issues.map(({ property }) => property)).toEqual(['dryrun', 'chunk_size']);
  });

  it.each([
    ['mod', 'a letter less', 'mode'],
    ['chunks', 'too many letters', undefined],
    ['xyz', 'nothing like it', undefined],
    ['to', 'too short to tell', undefined],
    ['retrys', 'a letter more', 'retry'],
  ])('as `%s` (%s) is taken for %s', async (name, _, meant) => {
    const { statsig } = recorded();
    const { message } = Object(await caught(statsig.segments.syncIds('beta', [], wrong({ [name]: 1 }))));
    expect(message).toContain(
      meant === undefined
        ? `\`${name}\` is no option. Allowed`
        : `\`${name}\` is no option. Did you mean \`${meant}\`? Allowed`,
    );
  });

  it('shows no key', async () => {
    const { statsig } = recorded();
    const error = await caught(statsig.gates.upsert('beta', {}, wrong({ 'console-secret': 1 })));
    expect(JSON.stringify(error)).toContain('`[redacted]` is no option.');
    expect(JSON.stringify(error)).not.toContain('console-secret');
  });
});

describe('gates.listStale', () => {
  it.each([
    [
      { reason: ['STALE_ALL_TRUE'] },
      '`reason` is no parameter of the query. Did you mean `reasons`? Allowed',
    ],
    [{ typeReason: 'NONE' }, '`typeReason` is no parameter of the query. Allowed: one of reasons, idType'],
    [{ limit: 5 }, '`limit` is no parameter of the query. Allowed'],
  ])('refuses the query %j, which would list others', async (query, message) => {
    const { statsig, sent } = recorded();
    const error = await caught(statsig.gates.listStale(wrong(query)));
    expect(error).toMatchObject({ argument: 'query', message: expect.stringContaining(message) });
    expect(sent).toEqual([]);
  });
});

describe('the issues of a refusal', () => {
  it.each<[string, (statsig: StatsigConsole) => Promise<unknown>, string]>([
    ['percentage', (s) => s.gates.setRollout('beta', 'Staff', 150), 'percent'],
    ['share that is a text', (s) => s.gates.setRollout('beta', 'Staff', '5' as never), 'percent'],
    ['list of ids', (s) => s.segments.syncIds('beta', 7 as never), 'ids'],
    ['list without ids', (s) => s.gates.overrides.include('beta', []), 'ids'],
    ['rule that there is not', (s) => s.gates.setRollout('beta', 'Staff', 5), 'rule'],
    ['segment', (s) => s.segments.syncIds('beta', ['u1']), 'id'],
    ['dryRun', (s) => s.gates.upsert('beta', {}, { dryRun: 'yes' as never }), 'dryRun'],
    ['gate', (s) => s.gates.upsert('beta', null as never), 'gate'],
    ['list of members', (s) => s.holdouts.attach('q3', {}), 'members'],
    ['console', (s) => s.gates.copy('beta', { to: 7 as never }), 'to'],
  ])('of a wrong %s name it', async (_, call, property) => {
    const { statsig } = recorded();
    const error = await caught(call(statsig));
    if (!isInvalidArgumentError(error)) throw error;
    expect(error.issues).toEqual([{ property, message: expect.stringMatching(/^\w.* Allowed: .+\.$/) }]);
    expect(error.message.endsWith(error.issues[0]?.message ?? '-')).toBe(true);
  });
});
