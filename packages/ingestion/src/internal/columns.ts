import type { Source, SourceIdentity } from '../types.ts';

/** A column that a source maps, and which property maps it. */
export interface MappedColumn {
  /** For instance `column_mapping.ids.userID`. */
  property: string;
  /** Name of the column as the source spells it. */
  column: string;
}

/** The columns that a source maps, in the order of its mapping. What stands for "no column" is left out. */
export function mappedColumns({ column_mapping: mapping }: Pick<Source, 'column_mapping'>): MappedColumn[] {
  return Object.entries(mapping).flatMap(([key, value]: [string, string | Record<string, string>]) => {
    const at = `column_mapping.${key}`;
    if (typeof value !== 'string') {
      return Object.entries(value).map(([name, column]) => ({ property: `${at}.${name}`, column }));
    }
    return isNoColumn(value) ? [] : [{ property: at, column: value }];
  });
}

/** An empty text and the text `null` are documented defaults: the API reads both as no column. */
export function isNoColumn(column: string): boolean {
  return /^\s*(null)?\s*$/i.test(column);
}

/** What tells the source from others, and nothing else of it. */
export function identityOf({ type, dataset, source_name }: SourceIdentity): SourceIdentity {
  return { type, dataset, source_name };
}

/** The source as a person names it: `Events of snowflake-v2, "checkout"`. */
export function describeSource({ type, dataset, source_name }: SourceIdentity): string {
  return `${dataset} of ${type}, ${JSON.stringify(source_name)}`;
}
