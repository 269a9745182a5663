import { InvalidArgumentError } from '@statsig-console/sdk';
import { isNoColumn } from '../internal/columns.ts';
import { type Json, member, sameJson } from '../internal/json.ts';
import type { Source } from '../types.ts';

/** A setting that differs from what is stored. */
export interface SourceChange {
  /** The setting, such as `query` or `column_mapping`. */
  readonly property: string;
  /** What is stored. Absent when the API did not say, or when there was no source. */
  readonly before?: unknown;
  readonly after: unknown;
}

const SETTINGS = ['query', 'column_mapping', 'share', 'schema', 'table', 'enabled'] as const;

/** The settings of a new source. */
export function allChanges(source: Source): SourceChange[] {
  return SETTINGS.flatMap((property) => {
    const after = member(source, property);
    return after === undefined ? [] : [{ property, after }];
  });
}

/**
 * The settings that the source names and the stored definition has otherwise. What the source leaves out is left alone; what the
 * API does not tell counts as different, because it cannot be known to be equal.
 */
export function differences(source: Source, stored: Json): SourceChange[] {
  return allChanges(source)
    .filter(({ property, after }) => !same(property, stored[property], after))
    .map(({ property, after }) => {
      const before = stored[property];
      return before === undefined ? { property, after } : { property, before, after };
    });
}

function same(property: string, before: unknown, after: unknown): boolean {
  if (property === 'column_mapping') return sameJson(withoutDefaults(before), withoutDefaults(after));
  if (typeof before === 'string' && typeof after === 'string') return plain(before) === plain(after);
  return before === after;
}

/** White space around a query and the form of its line breaks mean nothing; a server may have changed them. */
function plain(text: string): string {
  return text.trim().replaceAll('\r\n', '\n');
}

/** A mapping without the columns that stand for none, which the API fills in. */
function withoutDefaults(mapping: unknown): unknown {
  if (typeof mapping !== 'object' || mapping === null) return mapping;
  return Object.fromEntries(
    Object.entries(mapping).filter(([, value]: [string, unknown]) => {
      if (typeof value === 'string') return !isNoColumn(value);
      return value !== null && !(typeof value === 'object' && Object.keys(value).length === 0);
    }),
  );
}

/** @throws InvalidArgumentError when one reads a shared table and the other does not: the API cannot change that */
export function refuseOtherKind(source: Source, stored: Json): void {
  const wanted = source.use_delta_sharing ?? false;
  const is = stored['use_delta_sharing'];
  if (typeof is !== 'boolean' || is === wanted) return;
  const [has, wants] = is ? ['a shared table', 'a query'] : ['a query', 'a shared table'];
  throw new InvalidArgumentError(
    `The stored source reads ${has} and the definition ${wants}, which the API cannot change. ` +
      'Delete the source and apply it again, or give the new one another source_name. Days that were loaded stay.',
    { argument: 'source', issues: [{ property: 'use_delta_sharing', message: `is ${is} in the console` }] },
  );
}
