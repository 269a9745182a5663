import type { CallOptions, Issue } from '@statsig-console/client';
import type { StatsigConsole } from '../console.ts';
import type { HoldoutMembers } from '../resources/holdouts.ts';
import type { Json } from './compare.ts';
import { dependenciesOf, holdoutsOf, obstaclesOf, wantedOf } from './copy-entity.ts';
import { type CopiedKind, type CopyKind, HANDLING, NOUNS, named, type Ref } from './copy-kinds.ts';
import { InvalidArgumentError, isNotFoundError, WorkflowError } from './errors.ts';
import { bodyIssues } from './limits.ts';
import { ABSENT } from './upsert.ts';

/** Where a copy comes from and goes to. */
export interface Route {
  readonly from: StatsigConsole;
  readonly to: StatsigConsole;
  readonly existing: 'keep' | 'update';
  readonly call: CallOptions;
}

/** What is to become of one entity. */
export interface CopyNode extends Ref {
  readonly action: 'created' | 'kept' | 'updated';
  /** What has to be there before it. */
  readonly needs: readonly Ref[];
  /** The state that it is to have. Undefined for what is left alone. */
  readonly wanted: Json | undefined;
  /** What there is: in the other project, else in this one. */
  readonly entity: Json;
}

/** Entities that are to be in a holdout. */
interface Membership {
  readonly holdout: Ref<'holdout'>;
  readonly members: HoldoutMembers;
  /** The same, for people. */
  readonly names: readonly string[];
}

export interface CopyPlan {
  /** In the order in which they have to be made. */
  readonly nodes: readonly CopyNode[];
  readonly memberships: readonly Membership[];
}

const MEMBERS: Partial<Record<CopyKind, keyof HoldoutMembers>> = {
  gate: 'gateIDs',
  experiment: 'experimentIDs',
  layer: 'layerIDs',
};

/** Reads all that a copy needs from both projects, and throws when it cannot be done. Sends no change. */
export async function planCopy(route: Route, root: Ref<CopiedKind>): Promise<CopyPlan> {
  const walk = new Walk(route);
  await walk.visit(root, []);
  const memberships = await walk.visitHoldouts();
  const nodes = inOrder([...walk.nodes.values()]);
  if (walk.problems.length > 0) {
    throw new WorkflowError(`The ${named(root)} cannot be copied: ${walk.problems.join('; ')}.`, {
      done: [],
      notDone: nodes.filter(({ action }) => action !== 'kept').map(named),
      advice: "Mend this and call it again. With `existing: 'keep'`, what is made there by hand is kept.",
    });
  }
  return { nodes, memberships };
}

/** Goes from an entity to all that it depends on. */
class Walk {
  readonly nodes: Map<string, CopyNode> = new Map();
  readonly problems: string[] = [];
  readonly #route: Route;
  readonly #holdouts: { holdout: Ref<'holdout'>; member: Ref }[] = [];
  readonly #lists = new Map<string, NameList>();

  constructor(route: Route) {
    this.#route = route;
  }

  async visit(ref: Ref, path: readonly Ref[]): Promise<void> {
    if (this.nodes.has(named(ref))) return;
    const again = path.findIndex((each) => named(each) === named(ref));
    if (again >= 0) throw cycle(path.slice(again), ref);
    const node = isCopied(ref) ? await this.#entity(ref, path.at(-1)) : await this.#name(ref);
    for (const need of node.needs) await this.visit(need, [...path, ref]);
    this.nodes.set(named(ref), node);
  }

  /** Holdouts are not needed to create what is in them, which they then name. So they come last. */
  async visitHoldouts(): Promise<Membership[]> {
    const memberships = new Map<string, Membership>();
    for (const { holdout, member } of this.#holdouts) {
      await this.visit(holdout, [member]);
      const { entity = {}, action } = this.nodes.get(named(holdout)) ?? {};
      if (entity['isGlobal'] === true) continue;
      const list = MEMBERS[member.kind];
      if (!list) {
        this.problems.push(
          `the ${named(member)} is in the ${named(holdout)}, which the API lets no ${NOUNS[member.kind]} into: take it out`,
        );
      } else if (action === 'created' || ![entity[list]].flat().includes(member.id)) {
        const { members = {}, names = [] } = memberships.get(holdout.id) ?? {};
        memberships.set(holdout.id, {
          holdout,
          members: { ...members, [list]: [...(members[list] ?? []), member.id] },
          names: [...names, named(member)],
        });
      }
    }
    return [...memberships.values()];
  }

  async #entity(ref: Ref<CopiedKind>, parent: Ref | undefined): Promise<CopyNode> {
    const { kind, id } = ref;
    const { from, to, existing, call } = this.#route;
    const { read } = HANDLING[kind];
    const there = await orUndefined(read(to, id, call));
    if (there && existing === 'keep') return this.#kept(ref, there);
    const here = parent ? await orUndefined(read(from, id, call)) : await read(from, id, call);
    if (!here)
      this.problems.push(`the ${named(parent ?? ref)} refers to the ${named(ref)}, and there is none`);
    const entity: Json = { ...here };
    for (const holdout of holdoutsOf(entity)) this.#holdouts.push({ holdout, member: ref });
    const wanted = wantedOf(kind, entity);
    const action = here && (await this.#tried(ref, wanted, there === undefined));
    if (action === 'unchanged' && there) return this.#kept(ref, there, dependenciesOf(kind, entity), wanted);
    for (const obstacle of obstaclesOf(kind, entity)) this.problems.push(`the ${named(ref)} ${obstacle}`);
    return {
      ...ref,
      action: there ? 'updated' : 'created',
      needs: dependenciesOf(kind, entity),
      wanted,
      entity: { ...(there ?? entity) },
    };
  }

  /** What bringing it to the wanted state comes to. It throws where the two differ in what cannot be changed. */
  async #tried(ref: Ref<CopiedKind>, wanted: Json, absent: boolean): Promise<string | undefined> {
    const { to, call } = this.#route;
    try {
      const options = { ...call, dryRun: true, [ABSENT]: absent };
      return (await HANDLING[ref.kind].upsert(to, ref.id, wanted, options)).action;
    } catch (error) {
      if (!(error instanceof InvalidArgumentError && error.issues.length > 0)) throw error;
      this.#refused(ref, error.issues, error.argument);
      return undefined;
    }
  }

  #refused(ref: Ref, issues: readonly Issue[], argument = ''): void {
    for (const { property, message } of issues)
      this.problems.push(
        `the ${named(ref)} would be refused: \`${property || argument}\` ${message.replace(/\.$/, '')}`,
      );
  }

  #kept(ref: Ref, there: object, needs: readonly Ref[] = [], wanted?: Json): CopyNode {
    return { ...ref, action: 'kept', needs, wanted, entity: { ...there } };
  }

  /** Tags, id types and target apps: what exists under the name is taken as it is. */
  async #name(ref: Ref): Promise<CopyNode> {
    const there = await this.#find(ref, 'to');
    if (there) return this.#kept(ref, there);
    if (ref.kind === 'targetApp') {
      this.problems.push(
        `there is no ${named(ref)} in the other project, and its keys are that project's own: create it there with \`targetApps.create\` and tie keys to it`,
      );
    }
    const entity = (await this.#find(ref, 'from')) ?? {};
    const { description, isCore } = entity;
    const wanted = { name: ref.id, description: description ?? '', ...(isCore !== undefined && { isCore }) };
    if (ref.kind === 'tag') this.#refused(ref, bodyIssues('createTag', wanted));
    return { ...ref, action: 'created', needs: [], wanted, entity };
  }

  #find({ kind, id }: Ref, side: 'from' | 'to'): Promise<Json | undefined> {
    const { call } = this.#route;
    const { tags, unitIdTypes, targetApps } = this.#route[side];
    const resource = kind === 'tag' ? tags : kind === 'unitIdType' ? unitIdTypes : targetApps;
    const key = `${side} ${kind}`;
    const list = this.#lists.get(key) ?? new NameList(resource.list(undefined, call));
    this.#lists.set(key, list);
    return list.find(id);
  }
}

function isCopied(ref: Ref): ref is Ref<CopiedKind> {
  return ref.kind in HANDLING;
}

/** What a project has of a kind, found by name. It reads no further than it has to, and nothing twice. */
class NameList {
  readonly #found = new Map<string, Json>();
  readonly #items: AsyncIterator<{ name: string }>;

  constructor(items: AsyncIterable<{ name: string }>) {
    this.#items = items[Symbol.asyncIterator]();
  }

  async find(name: string): Promise<Json | undefined> {
    while (!this.#found.has(name)) {
      const next = await this.#items.next();
      if (next.done) break;
      this.#found.set(next.value.name, { ...next.value });
    }
    return this.#found.get(name);
  }
}

async function orUndefined(answer: PromiseLike<object>): Promise<object | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}

/** Kind by kind, and inside a kind what is needed first. */
function inOrder(nodes: readonly CopyNode[]): CopyNode[] {
  const ranks = Object.keys(NOUNS);
  // They come with what is needed before what needs it, and sorting keeps that inside a kind.
  const left = nodes.toSorted((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  const ordered: CopyNode[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ needs }) =>
      needs.every((need) => !left.some((each) => named(each) === named(need))),
    );
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function cycle(path: readonly Ref[], again: Ref): WorkflowError {
  return new WorkflowError(
    `The ${named(again)} depends on itself: ${[...path, again].map(named).join(' -> ')}.`,
    {
      done: [],
      notDone: path.map(named),
      advice:
        "Take one of these references out, or create one of these in the other project by hand: with `existing: 'keep'` it is kept.",
    },
  );
}
