import type { Caller } from '@statsig-console/client';
import type { StatsigConsole } from '../console.ts';
import { rejectOnAbort } from '../internal/abort.ts';
import { passingOn, recordingOf } from './callers.ts';
import { counted } from './counted.ts';
import { because, WorkflowError } from './errors.ts';
import { assertIterable } from './id-source.ts';
import { assertJournal, type Journal, readJournal, unwritten } from './journal.ts';
import { reading } from './reading.ts';
import { type PlannedRequest, Recording } from './record-changes.ts';
import { refuse, refuseOtherOptions, shown } from './refuse.ts';
import { tell } from './tell.ts';

/**
 * What `bulk` works through: a list, a generator, the pages of a list of the API … It is read to its end first. A text is
 * none: it would be one item a letter.
 */
export type BulkItems<Item> = (Iterable<Item> & object) | AsyncIterable<Item>;

/** Options of `bulk`. */
export interface BulkOptions<Item> {
  /** The console that the function works with. */
  statsig: StatsigConsole;
  /**
   * How many items are worked on at a time. Default 10. Changes keep to the rate limits of the API whatever this is; more is of
   * use when the function mostly reads.
   */
  concurrency?: number | undefined;
  /** Ends it early when it is aborted: calls on their way fail, and no further item is begun. */
  signal?: AbortSignal | undefined;
  /** Ends it early when so many items have failed; no further item is begun. Default: never. */
  maxFailures?: number | undefined;
  /** Notes every item that is done, so that the next run skips it. Failed ones are tried again. It is for one task only. */
  journal?: Journal | undefined;
  /** The name of an item in the journal. Default: the item itself when it is a text. */
  key?: ((item: Item, index: number) => string) | undefined;
  /** Hears of every item that is over. What it throws is ignored. */
  onProgress?: ((progress: BulkProgress<Item>) => void) | undefined;
  /**
   * When true, reads are sent and changes are not: the outcome of an item says which it would send. That holds for what the function
   * does with the console that it is given; what it does with another one is really done. Default false.
   */
  dryRun?: boolean | undefined;
}

/** What became of an item. */
export type BulkOutcome<Item, Result> =
  | { readonly status: 'done'; readonly item: Item; readonly value: Result }
  | { readonly status: 'failed'; readonly item: Item; readonly error: unknown }
  /** An earlier run has done it, as the journal says. */
  | { readonly status: 'skipped'; readonly item: Item }
  /** It ended early. */
  | { readonly status: 'not started'; readonly item: Item }
  /** A dry run. `open`: the function wanted the answer of the last change; what it would have sent afterwards is not known. */
  | {
      readonly status: 'planned';
      readonly item: Item;
      readonly requests: readonly PlannedRequest[];
      readonly open: boolean;
    };

/** How far `bulk` is. */
export interface BulkProgress<Item> {
  /** What became of the last item. */
  readonly outcome: BulkOutcome<Item, unknown>;
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

/** What `bulk` came to. */
export interface BulkResult<Item, Result> {
  /** One for each item, in the order of the items. */
  readonly outcomes: readonly BulkOutcome<Item, Result>[];
  /** Items that were done, planned, or skipped because they are done. */
  readonly done: number;
  /** Those among them that the journal has. */
  readonly skipped: number;
  readonly failed: number;
  readonly notStarted: number;
}

/** See `bulk` of the package. `consoleOf` makes a console that works with a caller. */
export async function bulk<Item, Result>(
  items: BulkItems<Item>,
  fn: (item: Item, statsig: StatsigConsole) => Result | PromiseLike<Result>,
  options: BulkOptions<Item>,
  consoleOf: (call: Caller) => StatsigConsole,
): Promise<BulkResult<Item, Result>> {
  return reading(items, (begun) => workThrough(begun, fn, options, consoleOf));
}

async function workThrough<Item, Result>(
  items: BulkItems<Item>,
  fn: (item: Item, statsig: StatsigConsole) => Result | PromiseLike<Result>,
  options: BulkOptions<Item>,
  consoleOf: (call: Caller) => StatsigConsole,
): Promise<BulkResult<Item, Result>> {
  assertIterable('items', items);
  assertOptions(fn, options);
  const { concurrency = 10, signal, maxFailures = Number.POSITIVE_INFINITY, onProgress } = options;
  // Inside of a dry run, nothing is done.
  const journal = recordingOf(options.statsig.call) ? unwritten(options.journal) : options.journal;
  const all = await listOf(items, signal);
  const keys = journal ? keysOf(all, options) : [];
  const journaled = await readJournal(journal);
  const call = withSignal(options.statsig.call, signal);
  const statsig = consoleOf(call);
  const outcomes: BulkOutcome<Item, Result>[] = all.map((item) => ({ status: 'not started', item }));
  let next = 0;
  let done = 0;
  let failed = 0;
  let broken: { readonly cause: unknown } | undefined;

  async function work(item: Item, index: number): Promise<BulkOutcome<Item, Result>> {
    if (journaled.has(keys[index] ?? '')) return { status: 'skipped', item };
    if (options.dryRun) {
      const recording = new Recording();
      return plan(item, fn, recording, recording.watch(consoleOf(recording.caller(call))));
    }
    try {
      const value = await fn(item, statsig);
      return { status: 'done', item, value };
    } catch (error) {
      return { status: 'failed', item, error };
    }
  }

  async function worker(): Promise<void> {
    while (next < all.length && !signal?.aborted && failed < maxFailures && !broken) {
      const index = next;
      next += 1;
      // `next` was below the length.
      const outcome = await work(all[index] as Item, index);
      outcomes[index] = outcome;
      if (outcome.status === 'failed') failed += 1;
      else done += 1;
      if (outcome.status === 'done' && journal) {
        try {
          await journal.write({ key: keys[index] ?? '' });
        } catch (cause) {
          broken ??= { cause };
        }
      }
      tell(onProgress, { outcome, done, failed, total: all.length });
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, all.length) }, worker));
  const notStarted = all.length - done - failed;
  const skipped = outcomes.filter(({ status }) => status === 'skipped').length;
  if (!broken) return { outcomes, done, skipped, failed, notStarted };
  throw new WorkflowError(
    `The journal could not be written: ${because(broken.cause)}`,
    {
      done: [counted(done, 'item')],
      notDone: [
        ...(failed > 0 ? [`${counted(failed, 'item')} failed`] : []),
        ...(notStarted > 0 ? [`${counted(notStarted, 'item')} not begun`] : []),
      ],
      advice: 'Call it again with a journal that works; items that it does not have are done again.',
    },
    broken.cause,
  );
}

/** What the function would send for an item. */
async function plan<Item>(
  item: Item,
  fn: (item: Item, statsig: StatsigConsole) => unknown,
  recording: Recording,
  statsig: StatsigConsole,
): Promise<BulkOutcome<Item, never>> {
  const { requests } = recording;
  try {
    await fn(item, statsig);
    return { status: 'planned', item, requests, open: false };
  } catch (error) {
    // A change whose answer is needed cannot be gone beyond. All else would fail without the dry run, too.
    if (recording.isLack(error)) return { status: 'planned', item, requests, open: true };
    return { status: 'failed', item, error };
  }
}

/** A caller whose calls end with a signal, whatever signal they have of their own. */
function withSignal(call: Caller, signal: AbortSignal | undefined): Caller {
  if (!signal) return call;
  const withBoth: Caller = async (operation, args, options) => {
    const own = options?.signal;
    return call(operation, args, { ...options, signal: own ? AbortSignal.any([own, signal]) : signal });
  };
  return passingOn(withBoth, call);
}

/** The names of the items in the journal, which have to differ. */
function keysOf<Item>(items: readonly Item[], { key }: BulkOptions<Item>): string[] {
  const seen = new Set<string>();
  return items.map((item, index) => {
    const name: unknown = key ? key(item, index) : item;
    const problem =
      typeof name !== 'string'
        ? `is ${shown(name)}`
        : seen.has(name) && `has the key ${shown(name)} once more`;
    if (problem) {
      const message = `${problem}. Allowed: texts that differ, or with \`key\` a name for each item.`;
      refuse('items', [{ property: `items[${index}]`, message }]);
    }
    seen.add(String(name));
    return String(name);
  });
}

/** @throws the signal's reason when it is aborted while an async iterable is read */
async function listOf<Item>(items: BulkItems<Item>, signal: AbortSignal | undefined): Promise<Item[]> {
  // One for both would also wait for items that are promises.
  if (!(Symbol.asyncIterator in items)) return [...items];
  const list: Item[] = [];
  const iterator = items[Symbol.asyncIterator]();
  const aborted = rejectOnAbort(signal);
  let ended = false;
  try {
    while (!ended) {
      signal?.throwIfAborted();
      const step = await Promise.race([iterator.next(), aborted.promise]);
      if (step.done) ended = true;
      else list.push(step.value);
    }
    return list;
  } finally {
    aborted.release();
    // What is left early is told so, and not waited for: it may be what hangs.
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** All of them. The compiler sees to it that none is missing. */
const OPTIONS: Readonly<Record<keyof BulkOptions<never>, true>> = {
  statsig: true,
  concurrency: true,
  signal: true,
  maxFailures: true,
  journal: true,
  key: true,
  onProgress: true,
  dryRun: true,
};

function assertOptions(fn: unknown, options: BulkOptions<never>): void {
  if (typeof fn !== 'function')
    refuse('fn', [{ property: '', message: `is ${shown(fn)}. Allowed: a function.` }]);
  if (typeof options?.statsig?.call !== 'function') {
    const message = `is ${shown(options?.statsig)}. Allowed: a StatsigConsole.`;
    refuse('statsig', [{ property: '', message }]);
  }
  refuseOtherOptions(options, Object.keys(OPTIONS));
  if (options.dryRun && fn.length === 1) {
    const message =
      'takes the item only, so that what it does would really be done: a dry run holds back what goes through the console that the function is given. Allowed: `(item, statsig) => …`.';
    refuse('fn', [{ property: '', message }]);
  }
  assertJournal(options.journal);
  for (const name of ['key', 'onProgress'] as const) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'function')
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: a function.` }]);
  }
  for (const name of ['concurrency', 'maxFailures'] as const) {
    const { [name]: value = 1 } = options;
    if (!((Number.isInteger(value) || value === Number.POSITIVE_INFINITY) && value >= 1)) {
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: an integer from 1.` }]);
    }
  }
}
