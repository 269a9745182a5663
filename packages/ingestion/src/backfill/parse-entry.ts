import { isDay } from '../internal/days.ts';
import { isObject, type Json } from '../internal/json.ts';
import type { JournalEntry } from './journal.ts';

/** Reads a line of a journal. Answers what is wrong with it when it is none. */
export function parseEntry(line: string): JournalEntry | string {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  return isEntry(entry) ? entry : 'is no entry of a journal';
}

function isEntry(entry: unknown): entry is JournalEntry {
  if (!isObject(entry)) return false;
  const { kind, request, at, runID, state, loaded } = entry;
  if (kind === 'plan') return entry['version'] === 1 && isRange(entry) && isSource(entry['source']);
  if (typeof request !== 'number' || !Number.isSafeInteger(request)) return false;
  if (kind === 'request') return typeof at === 'number' && isRange(entry);
  if (kind === 'run') return typeof runID === 'string' && runID !== '';
  if (kind !== 'end' || !Array.isArray(loaded)) return false;
  return loaded.every(isDayText) && (state === 'succeeded' || state === 'failed' || state === 'unmade');
}

function isRange({ from, to }: Json): boolean {
  return isDayText(from) && isDayText(to) && from <= to;
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}

function isSource(value: unknown): boolean {
  if (!isObject(value)) return false;
  return ['type', 'dataset', 'source_name'].every((name) => typeof value[name] === 'string');
}
