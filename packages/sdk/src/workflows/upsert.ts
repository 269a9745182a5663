import type { CallOptions } from '@statsig-console/client';
import type { ApiResponse, Review } from '../api-promise.ts';
import { because, isBadRequestError, isHttpError, isNotFoundError, WorkflowError } from './errors.ts';
import { refuse, refuseNonObject, refuseOptions, shown } from './refuse.ts';

/** Options of the `upsert` methods. */
export interface UpsertOptions<DryRun extends boolean = boolean> extends CallOptions {
  /** When true, it reads and compares, and sends no change; `requests` says what it would send. Absent means false. */
  dryRun?: DryRun | undefined;
}

/** Symbols, so that no caller from outside can have them. */
export const KEEP: unique symbol = Symbol('keep');
export const ABSENT: unique symbol = Symbol('absent');

/** What a copy says besides. No caller of `upsert` knows of it. */
export interface InnerUpsertOptions extends UpsertOptions {
  /** When true, an entity that exists is left alone, also one that somebody else creates meanwhile. */
  [KEEP]?: boolean | undefined;
  /** When true, it has just been read that there is none, and it is not read again. */
  [ABSENT]?: boolean | undefined;
}

/** A change that was sent, or would have been. */
export interface UpsertRequest {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
}

/** What an `upsert` came to. */
export interface UpsertResult<Entity, DryRun extends boolean = false> {
  /** What it did, or with `dryRun` would do. `unchanged`: all was as wanted, and no change was sent. */
  readonly action: 'created' | 'updated' | 'unchanged';
  /** The paths of what differed, such as `rules.0.passPercentage`; of what is new, the properties that were given. */
  readonly changes: readonly string[];
  /** The entity as it is now. Undefined only for one that does not exist, with `dryRun`. */
  readonly entity: DryRun extends false ? Entity : Entity | undefined;
  /** The changes that were sent, in order; with `dryRun` those that would be. */
  readonly requests: readonly UpsertRequest[];
  /** The review that the change waits in, where the last answer has one; see `respectReviewSettings`. */
  readonly review: Review | undefined;
  /**
   * Whether all is as wanted now. False when the change waits in `review`, and with `dryRun` when there would be one; undefined
   * when `respectReviewSettings` is on and the answer does not tell.
   */
  readonly applied: boolean | undefined;
}

/** A change to send, and what it does, for people. */
export interface Step<Entity> {
  readonly does: string;
  readonly request: UpsertRequest;
  send(options: CallOptions): Answer<Entity>;
}

/** What of the answer to a change is looked at. Some changes answer no entity. */
export interface Answer<Entity> {
  withResponse(): Promise<Pick<ApiResponse<Entity | undefined>, 'data' | 'review' | 'applied'>>;
}

/** How an entity of one kind is read, created and changed. */
export interface UpsertPlan<Entity> {
  /** What it is, for people: gate, layer … */
  readonly kind: string;
  readonly id: string;
  /** True where `id` is a name by which requests address it, whatever id it has. */
  readonly byName?: true;
  read(options: CallOptions): PromiseLike<Entity | undefined>;
  /** What has to be sent to create it. */
  create(): readonly Step<Entity>[];
  /** What differs, and what is to be sent when something does. `fixed` are differences that no request can mend. */
  update(stored: Entity): Update<Entity>;
}

/** What to do about an entity that exists. */
interface Update<Entity> {
  readonly changes: readonly string[];
  readonly fixed?: readonly string[];
  readonly steps: readonly Step<Entity>[];
}

// Somebody else may create or delete it meanwhile. Who loses that race time and again is told so.
const TURNS = 4;
const KEPT = { action: 'unchanged', changes: [], steps: [] } as const;

/** Creates an entity or brings it to the wanted state. */
export async function upsert<Entity extends object, DryRun extends boolean = false>(
  plan: UpsertPlan<Entity>,
  options: UpsertOptions<DryRun> & InnerUpsertOptions = {},
): Promise<UpsertResult<Entity, DryRun>> {
  refuseNonObject('options', options);
  const { dryRun, [KEEP]: keep, [ABSENT]: absent, ...call } = options;
  refuseOptions<UpsertOptions>(call, { dryRun: true });
  if (dryRun !== undefined && typeof dryRun !== 'boolean')
    refuse('dryRun', [{ property: '', message: `is ${shown(dryRun)}. Allowed: true or false.` }]);
  let stored = absent ? undefined : await readIfAny(plan, call);
  for (let turn = 1; ; turn += 1) {
    const { action, changes, steps } = stored && keep ? KEPT : decide(plan, stored);
    const requests = steps.map(({ request }) => request);
    if (steps.length === 0 || dryRun) {
      // Undefined is among its types with `dryRun`; without, there are steps for what does not exist.
      const entity = stored as UpsertResult<Entity, DryRun>['entity'];
      return { action, changes, entity, requests, review: undefined, applied: steps.length === 0 };
    }
    try {
      const answer = await run(plan, steps, stored === undefined, call);
      return { action, changes, requests, ...answer };
    } catch (error) {
      const lost = stored ? isNotFoundError(error) : isNameInUse(error);
      if (!lost || turn === TURNS) throw error;
      const now = await readIfAny(plan, call);
      // It is there and not found: what the request refers to does not exist.
      if (stored && now) throw error;
      if (!stored && !now) throw nameTaken(plan, steps, error);
      stored = now;
    }
  }
}

function decide<Entity>(
  plan: UpsertPlan<Entity>,
  stored: Entity | undefined,
): { action: UpsertResult<Entity>['action'] } & Update<Entity> {
  if (!stored) {
    const steps = plan.create();
    const given = steps.flatMap(({ request: { body } }) => Object.keys(Object(body)));
    return { action: 'created', changes: [...new Set(given)], steps };
  }
  const update = plan.update(stored);
  const { changes, fixed = [] } = update;
  const steps = changes.length > 0 ? update.steps : [];
  if (fixed.length > 0) {
    const names = fixed.map((name) => `\`${name}\``).join(', ');
    throw new WorkflowError(
      `The ${plan.kind} \`${plan.id}\` exists, and differs in what the API cannot change: ${names}.`,
      {
        done: [],
        notDone: steps.length > 0 ? steps.map(({ does }) => does) : [`change ${names}`],
        advice: 'Leave these properties out, or give them the values that are stored.',
      },
    );
  }
  return { action: steps.length > 0 ? 'updated' : 'unchanged', changes, steps };
}

async function run<Entity extends object>(
  plan: UpsertPlan<Entity>,
  steps: readonly Step<Entity>[],
  created: boolean,
  call: CallOptions,
): Promise<Pick<UpsertResult<Entity>, 'entity' | 'review' | 'applied'>> {
  let entity: Entity | undefined;
  let review: Review | undefined;
  let applied: boolean | undefined = true;
  for (const [index, step] of steps.entries()) {
    try {
      const answer = await step.send(call).withResponse();
      review = answer.review;
      // One step that is not applied, or not known to be, is enough.
      applied &&= answer.applied;
      entity = answer.data;
    } catch (error) {
      if (index === 0) throw error;
      throw halfDone(plan, steps, index, error);
    }
    if (!created || plan.byName || !entity || !('id' in entity)) continue;
    if (typeof entity.id === 'string' && entity.id !== plan.id) throw otherId(plan, steps, index, entity.id);
  }
  // It was there for the steps, and one that is gone is an error of the API.
  return { entity: entity ?? ((await plan.read(call)) as Entity), review, applied };
}

function halfDone<Entity>(
  { kind, id }: UpsertPlan<Entity>,
  steps: readonly Step<Entity>[],
  failed: number,
  cause: unknown,
): WorkflowError {
  const state = {
    done: steps.slice(0, failed).map(({ does }) => does),
    notDone: steps.slice(failed).map(({ does }) => does),
    advice: 'Mend the cause and call the same again; it sends what is left.',
  };
  return new WorkflowError(`The ${kind} \`${id}\` is half done: ${because(cause)}`, state, cause);
}

/** The API makes the ids of layers and holdouts from their names. */
function otherId<Entity>(
  { kind, id: wanted }: UpsertPlan<Entity>,
  steps: readonly Step<Entity>[],
  last: number,
  id: string,
): WorkflowError {
  const state = {
    done: steps.slice(0, last + 1).map(({ does }) => `${does}, as \`${id}\``),
    notDone: steps.slice(last + 1).map(({ does }) => does),
    advice: `Call it with the id \`${id}\` from now on; it sends what is left.`,
  };
  return new WorkflowError(`The new ${kind} got the id \`${id}\` and not \`${wanted}\`.`, state);
}

function nameTaken<Entity>(
  { kind, id }: UpsertPlan<Entity>,
  steps: readonly Step<Entity>[],
  cause: unknown,
): WorkflowError {
  const state = {
    done: [],
    notDone: steps.map(({ does }) => does),
    advice: `Give it another name, or the id of the ${kind} that has this one.`,
  };
  return new WorkflowError(
    `There is no ${kind} \`${id}\`, and another ${kind} has its name: ${because(cause)}`,
    state,
    cause,
  );
}

async function readIfAny<Entity>(plan: UpsertPlan<Entity>, call: CallOptions): Promise<Entity | undefined> {
  try {
    return await plan.read(call);
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

/** The first item of a list that has a name. */
export async function findNamed<Item extends { name: string }>(
  items: AsyncIterable<Item>,
  name: string,
): Promise<Item | undefined> {
  for await (const item of items) if (item.name === name) return item;
  return undefined;
}

/** Documented are 400 and this text; 409 would be the usual answer. */
function isNameInUse(error: unknown): boolean {
  if (isHttpError(error) && error.status === 409) return true;
  if (!isBadRequestError(error)) return false;
  return [error.message, ...error.issues.map(({ message }) => message)].some((text) =>
    /already (?:in use|exists)/i.test(text),
  );
}
