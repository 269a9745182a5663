import { isMissing } from './cell.ts';
import type { Column } from './findings.ts';

/** Checks a column that holds all metadata as one JSON object, one level deep. */
export function readMetadata(column: Column, value: unknown, row: number): void {
  if (isMissing(value)) {
    column.nulls += 1;
    return;
  }
  let object = value;
  if (typeof value === 'string') {
    try {
      object = JSON.parse(value);
    } catch {
      column.add('metadata-not-json', row, value);
      return;
    }
    // The word null in JSON is a null.
    if (object === null) return;
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object) || object instanceof Date) {
    column.add('metadata-not-object', row, value);
    return;
  }
  for (const part of Object.values(object)) {
    if (typeof part === 'object' && part !== null && !(part instanceof Date)) {
      column.add('metadata-depth', row, value);
      return;
    }
  }
}

/** Checks a column that becomes one key of the metadata. */
export function readMetadataValue(column: Column, value: unknown, row: number): void {
  if (isMissing(value)) column.nulls += 1;
  else if (typeof value === 'object' && !(value instanceof Date)) column.add('metadata-depth', row, value);
  else if (typeof value === 'string' && value.includes('\ufffd')) column.add('broken-encoding', row, value);
}
