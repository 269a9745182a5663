import type { Caller, CallOptions } from '@statsig-console/client';
import type { StatsigConsole } from '../console.ts';
import type { DynamicConfig } from '../resources/dynamic-configs.ts';
import type { Experiment } from '../resources/experiments.ts';
import type { Gate } from '../resources/gates.ts';
import type { Segment } from '../resources/segments.ts';
import { recordingOf, senderOf } from './callers.ts';
import { type CopyKind, HANDLING, NOUNS, named } from './copy-kinds.ts';
import { type CopyNode, planCopy, type Route } from './copy-plan.ts';
import { because, WorkflowError } from './errors.ts';
import { readIds } from './read-ids.ts';
import { refuse, refuseNonObject, refuseOptions, shown } from './refuse.ts';
import { syncStoredIds } from './sync-ids.ts';
import { ABSENT, KEEP } from './upsert.ts';

/** Options of the `copy` methods: those of a call, but for `apiKey` and `baseUrl`, since they are for one project only. */
export interface CopyOptions<DryRun extends boolean = boolean>
  extends Omit<CallOptions, 'apiKey' | 'baseUrl'> {
  /** The console of the other project. */
  readonly to: StatsigConsole;
  /** What becomes of that which exists there: `keep` leaves it alone, `update` brings it to the state of here. Default `keep`. */
  readonly existing?: 'keep' | 'update' | undefined;
  /** When true, it reads and compares, and sends no change; `steps` says what it would do. Absent means false. */
  readonly dryRun?: DryRun | undefined;
}

/** What a copy did, or with `dryRun` would do, to one entity of the other project. */
export interface CopyStep {
  readonly kind: CopyKind;
  /** Its id; of tags, id types and target apps the name. */
  readonly id: string;
  /** `kept`: it was there and was left alone, or was as wanted. `updated` stands for new members of a holdout, too. */
  readonly action: 'created' | 'kept' | 'updated';
  /** What could not be copied of it, that what was kept is archived there, or that somebody else created it meanwhile. */
  readonly note?: string;
}

/** What a `copy` came to. */
export interface CopyResult<Entity, DryRun extends boolean = false> {
  /** In order: what something depends on comes before it, holdouts with new members at the end. */
  readonly steps: readonly CopyStep[];
  /** The entity in the other project. Undefined only for one that does not exist there, with `dryRun`. */
  readonly entity: DryRun extends false ? Entity : Entity | undefined;
}

/** What each kind is. */
interface Entities {
  readonly gate: Gate;
  readonly dynamicConfig: DynamicConfig;
  readonly segment: Segment;
  readonly experiment: Experiment;
}

/**
 * A change to send, after others to the same entity that came to `before`. It answers whether something changed, and the entity as
 * it is then, where that is known.
 */
interface Task {
  readonly does: string;
  run(before: readonly string[]): Promise<{ readonly action: string; readonly entity?: object | undefined }>;
}

/** See the `copy` methods. */
export async function copy<Kind extends keyof Entities, DryRun extends boolean>(
  here: Caller,
  kind: Kind,
  id: string,
  options: CopyOptions<DryRun>,
): Promise<CopyResult<Entities[Kind], DryRun>> {
  assertOptions(here, options);
  const { to: other, existing = 'keep', dryRun = false, ...call } = options;
  const recording = recordingOf(here);
  // A dry run of `bulk` that reads here changes nothing there, either.
  const to = recording && !recordingOf(other.call) ? recording.console(other) : other;
  // The class is at hand in `to`. Importing it would put every resource into an app that has one.
  const from: StatsigConsole = Reflect.construct(to.constructor, [here]);
  const route: Route = { from, to, existing, call };
  const { nodes, memberships } = await planCopy(route, { kind, id });
  const planned: [CopyStep, Task[]][] = [];
  for (const node of nodes) planned.push(await stepOf(node, route, dryRun));
  for (const { holdout, members, names } of memberships) {
    const does = `put the ${names.join(' and the ')} into the ${named(holdout)}`;
    const run: Task['run'] = () => to.holdouts.attach(holdout.id, members, call);
    planned.push([{ ...holdout, action: 'updated' }, [{ does, run }]]);
  }
  const root = nodes.find((node) => node.kind === kind && node.id === id);
  const stored = root?.action === 'created' ? undefined : root?.entity;
  // Undefined is among its types with `dryRun`.
  if (dryRun) return { steps: planned.map(([step]) => step), entity: stored as never };
  const { steps, entities } = await runAll(planned);
  // What is created or changed answers the entity of its kind, and what is kept has been read.
  return { steps, entity: (entities.get(named({ kind, id })) ?? stored) as Entities[Kind] };
}

async function stepOf(node: CopyNode, route: Route, dryRun: boolean): Promise<[CopyStep, Task[]]> {
  const { kind, id, action, wanted, entity } = node;
  const { to, existing, call } = route;
  const keep = existing === 'keep';
  const isArchived = action === 'kept' && String(entity['status']).toLowerCase() === 'archived';
  const step: CopyStep = { kind, id, action, ...(isArchived && { note: 'It is archived there.' }) };
  if (!wanted) return [step, []];
  const does = named(node);
  if (kind === 'tag' || kind === 'unitIdType' || kind === 'targetApp') {
    // One that somebody else creates meanwhile is as good.
    const options = { ...call, [KEEP]: true, [ABSENT]: true };
    const run = () =>
      kind === 'tag' ? to.tags.upsert(id, wanted, options) : to.unitIdTypes.upsert(id, wanted, options);
    return [step, [{ does, run }]];
  }
  const tasks: Task[] =
    action === 'kept'
      ? []
      : [{ does, run: () => HANDLING[kind].upsert(to, id, wanted, { ...call, [KEEP]: keep }) }];
  if (wanted['type'] === 'user_store_id_list' && action === 'created')
    return [
      { ...step, note: 'Its ids were not copied: the API does not list those of the user store.' },
      tasks,
    ];
  if ('name' in entity && !('name' in wanted) && action === 'created')
    return [
      { ...step, note: `It is named after its id there: the API makes ids of ${NOUNS[kind]}s from names.` },
      tasks,
    ];
  if (wanted['type'] !== 'id_list') return [step, tasks];
  if (action !== 'created' && dryRun && (await syncIds(id, route, true)) === 'updated')
    return [{ ...step, action: 'updated' }, []];
  return [
    step,
    [
      ...tasks,
      {
        does: `the ids of the ${does}`,
        // With `keep` a list is there only when somebody else has created it meanwhile, and its ids are left alone as well.
        run: async (before) => ({
          action: keep && !before.includes('created') ? 'kept' : await syncIds(id, route, false),
        }),
      },
    ],
  ];
}

/** Brings the ids of a list to those of here. */
async function syncIds(id: string, { from, to, call }: Route, dryRun: boolean): Promise<'updated' | 'kept'> {
  const ids = async function* (): AsyncGenerator<string, void, undefined> {
    for await (const page of readIds(from.segments, id, call)) yield* page;
  };
  const options = { ...call, allowEmpty: true, dryRun };
  const { requests } = await syncStoredIds(to.segments, id, ids(), options);
  return requests > 0 ? 'updated' : 'kept';
}

/** Runs every task once, in order. */
async function runAll(
  planned: readonly [CopyStep, Task[]][],
): Promise<{ steps: CopyStep[]; entities: Map<string, object> }> {
  const all = planned.flatMap(([, tasks]) => tasks);
  let count = 0;
  const steps: CopyStep[] = [];
  const entities = new Map<string, object>();
  for (const [step, tasks] of planned) {
    const actions: string[] = [];
    for (const task of tasks) {
      try {
        const done = await task.run(actions);
        actions.push(done.action);
        if (done.entity) entities.set(named(step), done.entity);
      } catch (error) {
        throw count === 0 ? error : halfDone(all, count, error);
      }
      count += 1;
    }
    const action = ['created', 'updated'].find((each) => actions.includes(each)) ?? 'kept';
    const isLate = step.action === 'created' && action === 'kept';
    steps.push({
      ...step,
      // One of the three by now.
      action: action as CopyStep['action'],
      ...(isLate && { note: 'Somebody else created it meanwhile, and it was left alone.' }),
    });
  }
  return { steps, entities };
}

function halfDone(tasks: readonly Task[], failed: number, cause: unknown): WorkflowError {
  const state = {
    done: tasks.slice(0, failed).map(({ does }) => does),
    notDone: tasks.slice(failed).map(({ does }) => does),
    advice:
      "Mend the cause and call the same again with `existing: 'update'`, which also completes what was only begun.",
  };
  return new WorkflowError(`The copy is half done: ${because(cause)}`, state, cause);
}

function assertOptions(here: Caller, options: CopyOptions): void {
  refuseNonObject('options', options);
  refuseOptions<CopyOptions>(options, { to: true, existing: true, dryRun: true });
  for (const name of ['apiKey', 'baseUrl'])
    if (Reflect.get(options, name) !== undefined)
      refuse(name, [
        { property: '', message: 'is for one project, and a copy is about two. Allowed: none.' },
      ]);
  const { to, existing, dryRun }: Partial<CopyOptions> = options;
  const isConsole = typeof to === 'object' && to !== null && 'unitIdTypes' in to && 'holdouts' in to;
  refuse('to', [
    ...(isConsole
      ? []
      : [
          { property: '', message: `is ${shown(to)}. Allowed: the \`StatsigConsole\` of the other project.` },
        ]),
    ...(isConsole && senderOf(to.call) === senderOf(here)
      ? [
          {
            property: '',
            message: 'is the console that it is copied from. Allowed: that of another project.',
          },
        ]
      : []),
  ]);
  if (existing !== undefined && existing !== 'keep' && existing !== 'update')
    refuse('existing', [
      { property: '', message: `is ${shown(existing)}. Allowed: \`keep\` and \`update\`.` },
    ]);
  if (dryRun !== undefined && typeof dryRun !== 'boolean')
    refuse('dryRun', [{ property: '', message: `is ${shown(dryRun)}. Allowed: true or false.` }]);
}
