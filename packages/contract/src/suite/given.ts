import assert from 'node:assert/strict';
import { property, same } from './context.ts';
import type { Json } from './format.ts';
import type { Subject } from './subject.ts';

/** What a caller gets of a package: a value, or an error. */
export interface Given {
  /** As JSON has it; absent for an error, and for nothing. */
  readonly value?: Json;
  /** Name of the error. */
  readonly error?: string;
  /** Status of the error. */
  readonly status?: number;
  /** How many requests left, where it is not one. */
  readonly requests?: number;
}

/** What a package gives, as its cases have it: operation by operation, each with the checks in which it is given. */
export type Gives = Readonly<
  Record<string, readonly { readonly in: readonly string[]; readonly is: Given }[]>
>;

/** Where something is given, and over what. */
interface Place {
  readonly operation: string;
  readonly check: string;
  readonly over: { readonly requests: readonly unknown[] };
}

/**
 * That the caller of a package gets what is committed; or, where nothing is, the usual.
 *
 * @param usual what has to be so where nothing is committed
 */
export async function holds(
  { gives, differs }: Subject,
  { operation, check, over }: Place,
  sending: Promise<unknown>,
  usual: () => void | Promise<void>,
): Promise<void> {
  const [settled] = await Promise.allSettled([sending]);
  const wanted = gives?.(operation, check);
  if (wanted) {
    same(came(settled, over.requests.length), wanted, 'what came back');
    return;
  }
  try {
    await usual();
  } catch (error) {
    if (!differs) throw error;
    differs(operation, check, came(settled, over.requests.length));
  }
}

function came(settled: PromiseSettledResult<unknown>, requests: number): Given {
  const times = requests === 1 ? {} : { requests };
  if (settled.status === 'fulfilled') {
    const text = JSON.stringify(settled.value);
    // What is written as JSON is read as JSON.
    return { ...(text === undefined ? {} : { value: JSON.parse(text) as Json }), ...times };
  }
  const { reason } = settled;
  assert(reason instanceof Error, `expected an Error, got ${String(reason)}`);
  const status = property(reason, 'status');
  return { error: reason.name, ...(typeof status === 'number' ? { status } : {}), ...times };
}

/** Looks up what a package gives. */
export function givenBy(gives: Gives): NonNullable<Subject['gives']> {
  const known = new Map(
    Object.entries(gives).flatMap(([operation, all]) =>
      all.flatMap((each) => each.in.map((check): [string, Given] => [`${operation} ${check}`, each.is])),
    ),
  );
  return (operation, check) => known.get(`${operation} ${check}`);
}
