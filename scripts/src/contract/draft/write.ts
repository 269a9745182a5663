// How expectations are written: one case a line where it fits, so that a change is a line.
import type { Gives, Json, OperationCases } from '@statsig-console/contract/suite';
import { isJsonObject } from './sample.ts';

const WIDTH = 140;

export function writeCases(cases: OperationCases | Gives): string {
  // It holds nothing but JSON.
  return `${write(cases as unknown as Json, '')}\n`;
}

function write(value: Json, indent: string): string {
  const line = inline(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((each) => inner + write(each, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${inner}${JSON.stringify(key)}: ${write(each, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
