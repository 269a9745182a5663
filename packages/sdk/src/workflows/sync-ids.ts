import type { CallOptions } from '@statsig-console/client';
import type { Segments } from '../resources/segments.ts';
import { recordingOf } from './callers.ts';
import { counted } from './counted.ts';
import { because, InvalidArgumentError, WorkflowError } from './errors.ts';
import { IdSet } from './id-set.ts';
import { assertIdSource, batches, type IdCheck, type IdSource } from './id-source.ts';
import { assertJournal, type Journal, unwritten } from './journal.ts';
import { mostIn } from './limits.ts';
import { readIds } from './read-ids.ts';
import { reading } from './reading.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';
import { SentIds } from './sent-ids.ts';
import { tell } from './tell.ts';

/** Options of `segments.syncIds`. */
export interface SyncIdsOptions extends CallOptions {
  /**
   * `sync` makes the ids the whole list and takes out what is not among them; it reads the list first. `add` and `remove` send
   * the ids as they come, without reading the list and in the memory of one request. Default `sync`.
   */
  mode?: 'sync' | 'add' | 'remove' | undefined;
  /** True to empty the list when there are no ids. Otherwise that is refused: a query that finds nothing is mostly a mistake. */
  allowEmpty?: boolean | undefined;
  /** When true, it reads and compares, and sends no change. Default false. */
  dryRun?: boolean | undefined;
  /** Ids in a request at most. Default, and the most that is allowed: 100 000, or 1 000 for a user store list. */
  chunkSize?: number | undefined;
  /**
   * For `add` and `remove`: notes how far it got, so that after a failure the same call with the same ids in the same order skips
   * what was sent. It keeps no ids. `sync` needs none: it sends only what still differs.
   */
  journal?: Journal | undefined;
  /** Hears of every request and every batch of ids. What it throws is ignored. */
  onProgress?: ((progress: SyncIdsProgress) => void) | undefined;
}

/** How far `segments.syncIds` is. */
export interface SyncIdsProgress {
  /** Ids of the list that have been read from the API. */
  readonly listed: number;
  /** Ids that have been taken from the caller, repetitions and skipped ones included. */
  readonly taken: number;
  /** Ids that have been sent to be added. */
  readonly added: number;
  /** Ids that have been sent to be removed. */
  readonly removed: number;
  /** Changes that have been sent. */
  readonly requests: number;
}

/** What `segments.syncIds` came to; with `dryRun`, what it would have. */
export interface SyncIdsResult extends SyncIdsProgress {
  /** The kind of list. */
  readonly type: 'id_list' | 'user_store_id_list';
  /** Ids that were in the list and stay. Undefined in the modes that do not read the list. */
  readonly unchanged: number | undefined;
  /** True when the list was replaced in one step. */
  readonly reset: boolean;
}

/** The most ids that a request may have, by the kind of list. */
const CHUNKS = {
  id_list: mostIn('addSegmentIds', 'ids'),
  user_store_id_list: mostIn('addSegmentUserStoreIds', 'ids'),
};
/** Up to so many ids, the API replaces a list in one step. */
const ONE_STEP = 1_000;
/** How many ids are taken from the caller at a time. */
const BATCH = 10_000;

type ListType = keyof typeof CHUNKS;

interface Counters {
  listed: number;
  taken: number;
  added: number;
  removed: number;
  requests: number;
}

/** Everything that the modes share. */
interface Run {
  readonly check: IdCheck;
  readonly counters: Counters;
  readonly chunkSize: number;
  readonly signal: AbortSignal | undefined;
  /** What `sync` has come to. */
  readonly stage: { allAdded: boolean };
  /** Sends a change and counts it. */
  readonly send: (what: 'added' | 'removed' | 'reset', ids: string[]) => Promise<void>;
  readonly report: () => void;
}

/** See `Segments.syncIds`. */
export async function syncIds(
  segments: Segments,
  id: string,
  ids: IdSource,
  options?: SyncIdsOptions,
): Promise<SyncIdsResult> {
  return reading(ids, (begun) => syncFrom(segments, id, begun, options));
}

/** The same for ids that are stored elsewhere: they are right, whatever they look like. */
export async function syncStoredIds(
  segments: Segments,
  id: string,
  ids: IdSource,
  options: SyncIdsOptions,
): Promise<SyncIdsResult> {
  return reading(ids, (begun) => syncFrom(segments, id, begun, options, true));
}

async function syncFrom(
  segments: Segments,
  id: string,
  ids: IdSource,
  options: SyncIdsOptions = {},
  areStored = false,
): Promise<SyncIdsResult> {
  assertOptions(options);
  const {
    mode = 'sync',
    allowEmpty = false,
    dryRun = false,
    chunkSize,
    journal,
    onProgress,
    ...call
  } = options;
  // What is wrong in the list has to come out of it.
  const check = areStored || mode === 'remove' ? 'text' : 'line';
  assertIdSource(ids, check);
  const type = await listType(segments, id, mode, call);
  const most = CHUNKS[type];
  if (chunkSize !== undefined && chunkSize > most) {
    refuse('chunkSize', [
      { property: '', message: `is ${chunkSize}. Allowed: ${most} at most for ${a(type)}.` },
    ]);
  }
  const counters: Counters = { listed: 0, taken: 0, added: 0, removed: 0, requests: 0 };
  const report = (): void => tell(onProgress, { ...counters });
  const change = changes(segments, id, type, { ...call, safeToRepeat: call.safeToRepeat ?? true });
  const run: Run = {
    check,
    counters,
    chunkSize: chunkSize ?? most,
    signal: call.signal,
    stage: { allAdded: false },
    report,
    async send(what, chunk) {
      if (!dryRun) await change[what](chunk);
      if (what !== 'reset') counters[what] += chunk.length;
      counters.requests += 1;
      report();
    },
  };
  try {
    if (mode !== 'sync') {
      // Of a resource, the caller is protected; workflows belong to it.
      const isDry = dryRun || recordingOf(segments['caller']) !== undefined;
      const sent = new SentIds(isDry ? unwritten(journal) : journal, `segments.syncIds ${mode} ${id}`);
      await sendAll(ids, mode === 'add' ? 'added' : 'removed', sent, run);
      return { type, ...counters, unchanged: undefined, reset: false };
    }
    const set = new IdSet();
    for await (const page of readIds(segments, id, call)) {
      for (const listed of page) set.add(listed);
      counters.listed = set.size;
      report();
    }
    return { type, ...(await sync(ids, set, allowEmpty, type, run)) };
  } catch (error) {
    throw dryRun || counters.requests === 0
      ? error
      : halfDone(id, mode, journal !== undefined, counters, run.stage.allAdded, error);
  }
}

/** Sends every id as it comes. */
async function sendAll(
  ids: IdSource,
  what: 'added' | 'removed',
  sent: SentIds,
  { check, counters, chunkSize, signal, send, report }: Run,
): Promise<void> {
  await sent.start();
  for await (const batch of batches(ids, chunkSize, signal, check)) {
    const unsent = sent.unsent(batch);
    counters.taken += batch.length;
    if (unsent.length === 0) {
      report();
      continue;
    }
    await send(what, [...new Set(unsent)]);
    await sent.add(unsent);
  }
  await sent.finish();
}

/** Makes the ids the whole list. `set` has what is in it now. */
async function sync(
  ids: IdSource,
  set: IdSet,
  allowEmpty: boolean,
  type: ListType,
  { check, counters, chunkSize, signal, stage, send, report }: Run,
): Promise<Omit<SyncIdsResult, 'type'>> {
  const listed = set.size;
  let missing: string[] = [];
  for await (const batch of batches(ids, BATCH, signal, check)) {
    for (const wanted of batch) if (set.mark(wanted)) missing.push(wanted);
    counters.taken += batch.length;
    report();
    for (; missing.length >= chunkSize; missing = missing.slice(chunkSize)) {
      await send('added', missing.slice(0, chunkSize));
    }
  }
  if (set.marked === 0 && listed > 0 && !allowEmpty) {
    const message = `has no ids, and the list has ${listed}. Allowed: at least one, or \`allowEmpty: true\` to empty the list.`;
    refuse('ids', [{ property: '', message }]);
  }
  const unwanted = set.size - set.marked;
  const unchanged = listed - unwanted;
  const reset =
    missing.length > 0 &&
    unwanted > 0 &&
    counters.requests === 0 &&
    type === 'id_list' &&
    Math.max(listed, set.marked) <= Math.min(ONE_STEP, chunkSize);
  if (reset) {
    counters.added = missing.length;
    counters.removed = unwanted;
    await send('reset', [...set.ids(true)]);
    return { ...counters, unchanged, reset };
  }
  if (missing.length > 0) await send('added', missing);
  stage.allAdded = true;
  for await (const chunk of batches(set.ids(false), chunkSize, signal, 'text')) await send('removed', chunk);
  return { ...counters, unchanged, reset };
}

/** Reads which kind of list it is, and refuses what cannot be done with it. */
async function listType(segments: Segments, id: string, mode: string, call: CallOptions): Promise<ListType> {
  const { type } = await segments.get(id, call);
  if (type === 'id_list' || (type === 'user_store_id_list' && mode !== 'sync')) return type;
  const problem =
    type === 'user_store_id_list'
      ? "is a `user_store_id_list`, whose ids the API does not list, so they cannot be compared. Allowed: `mode: 'add'` or `mode: 'remove'`."
      : `is ${a(type)}, whose ids the API does not change. Allowed: an \`id_list\` or a \`user_store_id_list\`.`;
  throw new InvalidArgumentError(`The segment \`${id}\` ${problem}`, {
    argument: 'id',
    issues: [{ property: 'id', message: problem }],
  });
}

/** A type with its article, for people. */
function a(type: string): string {
  // The u of `user` is spoken as in `you`.
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} \`${type}\``;
}

/** How each change is sent to a list of this kind. Doing one twice does no harm. */
function changes(segments: Segments, id: string, type: ListType, call: CallOptions) {
  const list = type === 'id_list' ? segments.ids : segments.userStoreIds;
  return {
    added: (ids: string[]) => list.add(id, { ids }, call),
    removed: (ids: string[]) => list.remove(id, { ids }, call),
    reset: (ids: string[]) => segments.ids.reset(id, { ids }, call),
  };
}

function assertOptions(options: SyncIdsOptions): void {
  refuseOptions<SyncIdsOptions>(options, {
    mode: true,
    allowEmpty: true,
    dryRun: true,
    chunkSize: true,
    journal: true,
    onProgress: true,
  });
  const { mode = 'sync', chunkSize = 1, journal } = options;
  if (mode !== 'sync' && mode !== 'add' && mode !== 'remove') {
    refuse('mode', [{ property: '', message: `is ${shown(mode)}. Allowed: sync, add or remove.` }]);
  }
  if (!Number.isSafeInteger(chunkSize) || chunkSize < 1) {
    refuse('chunkSize', [{ property: '', message: `is ${shown(chunkSize)}. Allowed: an integer from 1.` }]);
  }
  assertJournal(journal);
  if (journal && mode === 'sync') {
    const message =
      'is not for `sync`, which reads what is there and sends the rest. Allowed: with `add` and `remove`.';
    refuse('journal', [{ property: '', message }]);
  }
  for (const name of ['allowEmpty', 'dryRun'] as const) {
    const value: unknown = options[name] ?? false;
    if (typeof value !== 'boolean') {
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: \`true\` or \`false\`.` }]);
    }
  }
}

function halfDone(
  id: string,
  mode: NonNullable<SyncIdsOptions['mode']>,
  hasJournal: boolean,
  { added, removed, requests }: Counters,
  allAdded: boolean,
  cause: unknown,
): WorkflowError {
  const done = [
    ...(added > 0 ? [`add ${counted(added, 'id')}`] : []),
    ...(removed > 0 ? [`remove ${counted(removed, 'id')}`] : []),
  ];
  const notDone = {
    sync: [...(allAdded ? [] : ['add the others']), 'remove the others that are not wanted'],
    add: ['add the others'],
    remove: ['remove the others'],
  };
  const advice = {
    sync: 'Call it again with the same ids: it reads the list and sends only what still differs.',
    add: 'Call it again with the same ids: those that are in the list stay.',
    remove: 'Call it again with the same ids: those that are out of the list make no difference.',
  };
  const skips = hasJournal ? ' With the journal, it skips what was sent.' : '';
  return new WorkflowError(
    `The ids of \`${id}\` were changed in part, by ${counted(requests, 'request')}: ${because(cause)}`,
    { done, notDone: notDone[mode], advice: advice[mode] + skips },
    cause,
  );
}
