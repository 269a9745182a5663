import { createChecker, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExperimentLifecycle,
  type ExperimentTransition,
  isTransitionError,
  isWorkflowError,
  ServerError,
  StatsigConsole,
} from '../src/index.ts';
import { FakeExperiment } from './support/fake-experiment.ts';

/** Each transition, with the request that it is. */
const CALLS: Record<
  ExperimentTransition,
  [line: string, call: (life: ExperimentLifecycle) => Promise<unknown>]
> = {
  start: ['PUT start', (life) => life.start()],
  scheduleStart: ['POST schedule_start', (life) => life.scheduleStart({ scheduledTime: 1_772_434_800_000 })],
  ship: ['PUT make_decision', (life) => life.ship('One page', { decisionReason: 'It won.' })],
  deferDecision: ['PUT defer_decision', (life) => life.deferDecision({ stopReason: 'No time.' })],
  abandon: ['PUT abandon', (life) => life.abandon({ decisionReason: 'It lost.' })],
  reset: ['PUT reset', (life) => life.reset()],
  restartAsNew: ['POST restart_as_new', (life) => life.restartAsNew({ name: 'Checkout again' })],
  archive: ['PUT archive', (life) => life.archive()],
  unarchive: ['PUT unarchive', (life) => life.unarchive()],
};

const checker = createChecker();

// What the documentation says, and nothing else.
const ALLOWED: Record<string, ExperimentTransition[]> = {
  setup: ['start', 'scheduleStart', 'archive'],
  active: ['ship', 'deferDecision', 'abandon', 'reset', 'restartAsNew'],
  assignment_stopped: ['ship', 'deferDecision', 'abandon', 'reset', 'restartAsNew', 'archive'],
  experiment_stopped: ['ship', 'deferDecision', 'abandon', 'reset', 'restartAsNew', 'archive'],
  decision_made: ['abandon', 'reset', 'restartAsNew', 'archive'],
  abandoned: ['reset', 'restartAsNew', 'archive'],
  archived: ['restartAsNew', 'unarchive'],
};

describe.each(Object.entries(ALLOWED))('an experiment that is %s', (status, allowed) => {
  it('says what can be done', async () => {
    const life = await new FakeExperiment(status).client().experiments.lifecycle('checkout');
    expect(life.status).toBe(status);
    expect(life.allowed).toEqual(allowed);
  });

  it.each(Object.entries(CALLS))('%s', async (name, [line, call]) => {
    const fake = new FakeExperiment(status);
    const life = await fake.client().experiments.lifecycle('checkout');
    // Object.entries gives the keys of CALLS.
    const transition = name as ExperimentTransition;
    if (allowed.includes(transition)) {
      await call(life);
      expect(fake.lines.filter((sent) => !sent.startsWith('GET'))).toEqual([line]);
    } else {
      const error = await call(life).catch((thrown: unknown) => thrown);
      expect(isTransitionError(error)).toBe(true);
      expect(error).toMatchObject({ transition, status, allowed });
      expect(fake.lines).toEqual(['GET checkout', 'GET checkout']);
      expect(String(error)).toContain(life.refusal(transition));
    }
    expect(fake.fetch.requests.flatMap((request) => checker.checkRequest(request))).toEqual([]);
  });
});

describe('experiments.lifecycle', () => {
  it('goes through a whole life', async () => {
    const fake = new FakeExperiment('setup');
    const life = await fake.client().experiments.lifecycle('checkout');
    await life.scheduleStart({ scheduledTime: 1_772_434_800_000 });
    expect(await life.start()).toMatchObject({
      applied: true,
      review: undefined,
      experiment: { status: 'active' },
    });
    await life.deferDecision();
    await life.ship('g1', { decisionReason: 'Simpler.', removeTargeting: true });
    expect(life.experiment.status).toBe('decision_made');
    await life.archive({ archiveReason: 'Done.' });
    await life.unarchive();
    await life.reset();
    expect((await life.refresh()).status).toBe('setup');
    expect(fake.fetch.requests.find(({ path }) => path.endsWith('make_decision'))?.body).toEqual({
      id: 'g1',
      decisionReason: 'Simpler.',
      removeTargeting: true,
    });
  });

  it('sees what others have done in the meantime', async () => {
    const fake = new FakeExperiment('setup');
    const life = await fake.client().experiments.lifecycle('checkout');
    fake.status = 'active';
    await expect(life.start()).rejects.toThrow(
      '`start` was not sent: the experiment `checkout` (active) has been started already. Allowed: ship, deferDecision, abandon, reset, restartAsNew.',
    );
  });

  it('leaves a state that it does not know to the API', async () => {
    const fake = new FakeExperiment('paused');
    const life = await fake.client().experiments.lifecycle('checkout');
    await life.start();
    expect(fake.status).toBe('active');
  });

  it('answers the life of the new experiment', async () => {
    const life = await new FakeExperiment('active').client().experiments.lifecycle('checkout');
    const other = await life.restartAsNew({ name: 'Checkout again' });
    expect(other.experiment.id).toBe('again');
    expect(other.status).toBe('setup');
    expect(life.status).toBe('active');
  });

  it('says when a change waits in a review', async () => {
    const fake = new FakeExperiment('active', true);
    const life = await fake.client().experiments.lifecycle('checkout');
    const options = { respectReviewSettings: true };
    const result = await life.abandon({ decisionReason: 'It lost.' }, options);
    expect(result).toMatchObject({ applied: false, review: { reviewID: 'r1' } });
    const sent = fake.fetch.requests.filter(({ method }) => method === 'PUT');
    expect(sent.map(({ headers }) => headers['x-respect-review-settings'])).toEqual(['true']);
  });

  it('says when it cannot tell what came of it', async () => {
    const fake = new FakeExperiment('active');
    const life = await fake.client().experiments.lifecycle('checkout');
    fake.before = (line) =>
      line.startsWith('GET') && fake.status !== 'active' ? new Response('', { status: 502 }) : undefined;
    const error = await life.reset().catch((thrown: unknown) => thrown);
    expect(isWorkflowError(error)).toBe(true);
    expect(error).toMatchObject({ done: ['send `reset`'], cause: expect.any(ServerError) });
    expect(String(error)).toContain('Do not send it again: look at `status` first.');
  });
});

describe('experiments.ship', () => {
  const decision = { decisionReason: 'It won.' };

  it('ships a group by its name', async () => {
    const fake = new FakeExperiment('active');
    const { applied } = await fake.client().experiments.ship('checkout', 'One page', decision);
    expect(applied).toBe(true);
    expect(fake.lines).toEqual(['GET checkout', 'PUT make_decision', 'GET checkout']);
    expect(fake.fetch.requests[1]?.body).toEqual({ id: 'g2', decisionReason: 'It won.' });
  });

  it.each([
    ['that it does not have', 'Two pages', '"Two pages"'],
    ['without an id', 'Unborn', '"Unborn", a group without an id, by which it would be shipped'],
  ])('refuses a group %s', async (_, group, problem) => {
    const fake = new FakeExperiment('active');
    await expect(fake.client().experiments.ship('checkout', group, decision)).rejects.toThrow(
      `\`group\` is ${problem}. Allowed: the name or id of a group: Control, One page.`,
    );
    expect(fake.lines).toEqual(['GET checkout']);
  });

  it('refuses every group of an answer without groups', async () => {
    const fake = new FakeExperiment('active');
    fake.before = () => Response.json({ message: 'ok', data: { id: 'checkout', status: 'active' } });
    await expect(fake.client().experiments.ship('checkout', 'Control', decision)).rejects.toThrow(
      '`group` is "Control". Allowed: the name or id of a group: there is none with an id.',
    );
  });

  it.each([
    ['', '""'],
    [5, '5'],
  ])('refuses %j for a group before it asks anything', async (group, shown) => {
    const fake = new FakeExperiment('active');
    // What a caller without types may pass.
    const call = fake.client().experiments.ship('checkout', group as string, decision);
    await expect(call).rejects.toThrow(`\`group\` is ${shown}. Allowed: the name or id of a group.`);
    expect(fake.lines).toEqual([]);
  });

  it('wants a reason before it asks anything', async () => {
    const fake = new FakeExperiment('active');
    // What a caller without types may pass.
    const call = fake.client().experiments.ship('checkout', 'Control', {} as typeof decision);
    await expect(call).rejects.toThrow('`decision.decisionReason` is missing. Allowed: a text.');
    expect(fake.lines).toEqual([]);
  });
});

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock?.stop());

  it('sends what the spec allows', async () => {
    const statsig = new StatsigConsole({ apiKey: 'console-mock', baseUrl: mock.url, rateLimit: false });
    const life = await statsig.experiments.lifecycle('short_checkout');
    expect(life.status).toBe('active');
    expect(await life.reset()).toMatchObject({ applied: false });
  });
});
