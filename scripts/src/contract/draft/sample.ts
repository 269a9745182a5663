// Makes values that keep a schema, from the examples of the document where it has some.
import type { OpenApiDocument } from '@statsig-console/contract';
import type { Json } from '@statsig-console/contract/suite';
import { asObject, type Flat, type reader, type Schema } from './schema.ts';

type Extent = 'least' | 'most';
export type IsValid = (schema: Schema, value: unknown) => boolean;

/** Makes a valid value. `choice` takes another member of a union than the first. */
export type Sample = (schema: Schema, extent: Extent, name?: string, choice?: Choice) => Json;
interface Choice {
  /** Which union of the schema. */
  readonly union: number;
  readonly member: number;
}

/** Texts that some pattern or format takes. */
const TEXTS = [
  'home_feed',
  '2025-01-15',
  '2025-01-15T09:30:00Z',
  '09:30',
  'https://example.com/hook',
  'ada@example.com',
  '0',
  '20240601',
  '#1f6feb',
  '3f2504e0-4f89-41d3-9a0c-0305e82cb231',
  '127.0.0.1',
  '1.2.3',
  'a',
];
const NUMBERS = [1, 2, 10, 50, 100, 0, 0.5, 1_720_734_756_985];

/** Makes a function that makes values. */
export function sampler(
  document: OpenApiDocument,
  { flatten, nameOf }: ReturnType<typeof reader>,
  isValid: IsValid,
): Sample {
  const seen = harvest(document);

  function sample(
    schema: Schema,
    extent: Extent,
    name = '',
    stack: readonly string[] = [],
    choice?: Choice,
  ): Json {
    const component = nameOf(schema);
    const inside = component === undefined ? stack : [...stack, component];
    const flat = flatten(schema);
    const { rules, types, unions } = flat;
    if ('const' in rules) return asJson(rules['const']);
    if (Array.isArray(rules['enum'])) return asJson(rules['enum'].find((value) => value !== null) ?? null);
    const members = unions.map(({ members: all }, index) => {
      const fresh = all.filter((member) => !stack.includes(nameOf(member) ?? ''));
      const first = fresh.find((m) => !flatten(m).types.includes('null')) ?? all[0] ?? {};
      return choice?.union === index ? (all[choice.member] ?? first) : first;
    });
    const [first] = members;
    if (first && !isObjectLike(flat) && !isRequirement(flatten(first))) {
      const made = members.map((member) => sample(member, extent, name, inside));
      return made.find((each) => isValid(schema, each)) ?? made[0] ?? null;
    }
    const type = types.find((each) => each !== 'null') ?? (isObjectLike(flat) ? 'object' : undefined);
    if (type === 'object' || members.length > 0) return objectOf(combine(flat, members), extent, inside);
    if (type === 'array') return listOf(flat, extent, name, inside);
    return primitive(schema, type, name);
  }

  function objectOf(flat: Flat, extent: Extent, stack: readonly string[]): { [key: string]: Json } {
    const value: { [key: string]: Json } = {};
    for (const [key, property] of flat.properties) {
      const needed = flat.required.includes(key);
      const target = nameOf(property) ?? nameOf(asObject(flatten(property).items));
      const again = target !== undefined && stack.includes(target);
      if (needed || (extent === 'most' && !again)) value[key] = sample(property, extent, key, stack);
    }
    if (extent === 'most' && typeof flat.additional === 'object' && flat.properties.size === 0) {
      value['any_name'] = sample(flat.additional, extent, '', stack);
    }
    return value;
  }

  function listOf(flat: Flat, extent: Extent, name: string, stack: readonly string[]): Json {
    if (flat.prefixItems) return flat.prefixItems.map((item) => sample(item, extent, name, stack));
    const least = Number(flat.rules['minItems'] ?? 0);
    const { items } = flat;
    if (!items) return [];
    const wanted = Math.max(least, extent === 'most' ? 1 : 0);
    return Array.from({ length: wanted }, () => sample(items, extent, name.replace(/s$/, ''), stack));
  }

  function primitive(schema: Schema, type: string | undefined, name: string): Json {
    if (type === 'boolean') return true;
    if (type === 'null') return null;
    const own = [schema, flatten(schema).rules].flatMap((each) => [
      each['example'],
      ...(Array.isArray(each['examples']) ? each['examples'] : []),
    ]);
    const candidates = [...own, ...(seen.get(name) ?? []), ...TEXTS, ...NUMBERS];
    const fits = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
    const found =
      candidates.find((value) => fits(value) && ofType(value, type) && isValid(schema, value)) ??
      candidates.find((value) => fits(value) && isValid(schema, value));
    return found === undefined ? null : asJson(found);
  }

  /** A schema with what the chosen members of its unions add. */
  function combine(flat: Flat, members: readonly Schema[]): Flat {
    const parts = members.map(flattenDeep);
    const properties = new Map(flat.properties);
    for (const [key, property] of parts.flatMap((part) => [...part.properties])) {
      const earlier = properties.get(key);
      properties.set(key, earlier ? { allOf: [earlier, property] } : property);
    }
    const required = [flat, ...parts].flatMap((part) => part.required);
    return { ...flat, properties, required: [...new Set(required)] };
  }

  function flattenDeep(schema: Schema): Flat {
    const flat = flatten(schema);
    return combine(
      flat,
      flat.unions.flatMap(({ members: [member] }) => (member ? [member] : [])),
    );
  }

  return (schema, extent, name, choice) => sample(schema, extent, name, [], choice);
}

function ofType(value: unknown, type: string | undefined): boolean {
  if (type === undefined) return true;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

/** A member that only says what is required of the properties beside it. */
function isRequirement(flat: Flat): boolean {
  return flat.required.length > 0 && flat.properties.size === 0 && flat.types.length === 0;
}

function isObjectLike(flat: Flat): boolean {
  return flat.properties.size > 0 || typeof flat.additional === 'object';
}

/** What the examples of the document have, by name of the property. */
function harvest(document: unknown): Map<string, unknown[]> {
  const seen = new Map<string, unknown[]>();
  const keep = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) keep(item, name.replace(/s$/, ''));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) keep(inner, key);
    else seen.set(name, [...(seen.get(name) ?? []), value]);
  };
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'example') keep(value, '');
      else if (key === 'examples' && !Array.isArray(value))
        for (const entry of Object.values(asObject(value))) keep(asObject(entry)['value'], '');
      else walk(value);
    }
  };
  walk(document);
  for (const [name, values] of seen) seen.set(name, [...new Set(values)].slice(0, 20));
  return seen;
}

export function isJsonObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What comes out of a JSON document is JSON. */
export function asJson(value: unknown): Json {
  return value as Json;
}
