// Other values that a place takes.
import type { Json } from '@statsig-console/contract/suite';
import { asJson, type Sample } from './sample.ts';
import type { Flat, Schema } from './schema.ts';

/** Candidates; each is judged before it is kept. */
export function rightValues(
  { rules, types, unions }: Flat,
  value: Json,
  sample: Sample,
  schema: Schema,
): Json[] {
  const values: Json[] = [];
  if (Array.isArray(rules['enum'])) values.push(...rules['enum'].map(asJson));
  if (types.includes('null')) values.push(null);
  if (types.includes('boolean') && typeof value === 'boolean') values.push(!value);
  if (types.length > 2 || (types.length === 2 && !types.includes('null'))) {
    for (const type of types) if (type !== 'null') values.push(sample({ ...plain(schema), type }, 'most'));
  }
  if (unions.length > 0) return values;
  const number = (key: string): number | undefined => {
    const limit = rules[key];
    return typeof limit === 'number' ? limit : undefined;
  };
  for (const key of ['minimum', 'maximum']) {
    const limit = number(key);
    if (limit !== undefined) values.push(limit);
  }
  const [shortest, longest] = [number('minLength'), number('maxLength')];
  if (shortest !== undefined && shortest > 0) values.push(text(shortest));
  if (longest !== undefined) values.push(text(longest));
  if (Array.isArray(value)) {
    const [fewest, most] = [number('minItems') ?? 0, number('maxItems')];
    const [item] = value;
    if (value.length > fewest) values.push(value.slice(0, fewest));
    if (item !== undefined && most !== undefined) values.push(many(item, most));
  }
  return values;
}

/** A text of a length. */
export function text(length: number): Json {
  return length <= 20 ? 'x'.repeat(length) : { $repeat: 'x', times: length };
}

/** A list of a length, of texts that differ. */
export function many(item: Json, times: number): Json {
  return typeof item === 'string' ? { $repeat: [`${item} `], times } : { $repeat: [item], times };
}

function plain(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== 'examples' && key !== 'example'),
  );
}
