// Values that break one rule of a place.
import type { Json, Pointer } from '@statsig-console/contract/suite';
import { many, text } from './right-values.ts';
import { isJsonObject } from './sample.ts';
import type { Flat, reader, Schema } from './schema.ts';

/** A change that should break a rule. */
export interface Candidate {
  readonly at: Pointer;
  readonly is?: Json;
  /** Values to try where that one does not break the rule. */
  readonly orElse?: readonly Json[];
  /** What may be named for it, best first. */
  readonly keywords: readonly string[];
  readonly found?: Pointer;
  /** True where the place may take the value after all, such as a list of known values that may grow. */
  readonly perhaps?: boolean;
}

const UNION = ['discriminator', 'oneOf', 'anyOf'];
/** One value of every type, the likelier mistakes first. */
const OF_TYPE: readonly (readonly [type: string, value: Json])[] = [
  ['number', 7],
  ['string', 'seven'],
  ['boolean', true],
  ['array', []],
  ['object', {}],
];

export function breaksOf(flat: Flat, value: Json, at: Pointer, read: ReturnType<typeof reader>): Candidate[] {
  const { rules } = flat;
  const candidates: Candidate[] = [];
  const add = (is: Json, ...keywords: string[]): unknown => candidates.push({ at, is, keywords });
  const allowed = typesOf(flat, read);
  // What stands in a URL is text, and one value is a list of one.
  const inUrl = /^\/(query|path)\//.test(at);
  const [wrong] = OF_TYPE.filter(([type]) => allowed && !allowed.has(type));
  if (wrong && !(inUrl && (allowed?.has('string') || allowed?.has('array'))))
    add(wrong[1], 'type', ...UNION, 'enum', 'const');
  if (allowed && !allowed.has('null') && !inUrl) add(null, 'type', ...UNION, 'enum', 'const');
  if (allowed?.has('integer') && !allowed.has('number-fraction')) add(1.5, 'type', ...UNION);
  const isText = typeof value === 'string';
  if (Array.isArray(rules['enum']) || 'const' in rules)
    add(isText ? 'no_such_value' : 987_654, 'enum', 'const', ...UNION);
  else if (flat.unions.length > 0 && isText)
    candidates.push({ at, is: 'no_such_value', keywords: ['enum', 'const', ...UNION], perhaps: true });
  numbers(rules, add);
  // An empty id addresses the collection; wrappers refuse it.
  if (!at.startsWith('/path/')) lengths(rules, value, add);
  if ('pattern' in rules)
    candidates.push({ at, is: '!', orElse: [' ', '', 'a b', 'Ä', '-', 'X', '9'], keywords: ['pattern'] });
  if ('format' in rules) add('next tuesday', 'format');
  if (isJsonObject(value)) candidates.push(...properties(flat, value, at, read));
  return candidates;
}

function numbers(rules: Schema, add: (is: Json, ...keywords: string[]) => unknown): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  if (typeof minimum === 'number') add(minimum - 1, 'minimum');
  if (typeof maximum === 'number') add(maximum + 1, 'maximum');
  if (typeof exclusiveMinimum === 'number') add(exclusiveMinimum, 'exclusiveMinimum');
  if (typeof exclusiveMaximum === 'number') add(exclusiveMaximum, 'exclusiveMaximum');
  if (typeof multipleOf === 'number') add(multipleOf / 2, 'multipleOf');
}

function lengths(rules: Schema, value: Json, add: (is: Json, ...keywords: string[]) => unknown): void {
  const { minLength, maxLength, minItems, maxItems } = rules;
  if (typeof minLength === 'number' && minLength > 0) add(text(minLength - 1), 'minLength');
  if (typeof maxLength === 'number') add(text(maxLength + 1), 'maxLength');
  if (!Array.isArray(value)) return;
  const [item] = value;
  if (typeof minItems === 'number' && minItems > 0) add(value.slice(0, minItems - 1), 'minItems');
  if (typeof maxItems === 'number' && item !== undefined) add(many(item, maxItems + 1), 'maxItems');
  if (rules['uniqueItems'] === true && item !== undefined) add([item, item], 'uniqueItems');
}

function properties(
  flat: Flat,
  value: { readonly [key: string]: Json },
  at: Pointer,
  read: ReturnType<typeof reader>,
): Candidate[] {
  const { discriminators } = flat;
  const gone = flat.required
    .filter((key) => key in value)
    .map((key) => ({ at: `${at}/${key}`, keywords: ['required', ...UNION], found: at }));
  const tags = discriminators.flatMap((key) => [
    { at: `${at}/${key}`, is: 'no_such_value', keywords: UNION, found: at },
    { at: `${at}/${key}`, keywords: UNION, found: at },
  ]);
  const closed = flat.additional === false || flat.properties.size > 0 || flat.unions.length > 0;
  const open = typeof flat.additional === 'object' || (flat.additional === true && isMap(flat, read));
  const extra =
    closed && !open ? [{ at: `${at}/notDeclared`, is: 'anything', keywords: ['undeclared', ...UNION] }] : [];
  return [...gone, ...tags, ...extra];
}

function isMap({ unions }: Flat, read: ReturnType<typeof reader>): boolean {
  return unions.some(({ members }) =>
    members.some((member) => {
      const inner = read.flatten(member);
      return (
        typeof inner.additional === 'object' ||
        (inner.types.includes('object') && inner.properties.size === 0)
      );
    }),
  );
}

/** The types that a place takes; undefined when it takes anything. */
function typesOf(flat: Flat, read: ReturnType<typeof reader>): Set<string> | undefined {
  const own = new Set<string>();
  if (flat.types.length > 0) for (const type of flat.types) own.add(type);
  else if (flat.unions.length > 0) {
    for (const { members } of flat.unions) {
      for (const member of members) {
        const inner = typesOf(read.flatten(member), read);
        if (!inner) return undefined;
        for (const type of inner) own.add(type);
      }
    }
  } else if (Array.isArray(flat.rules['enum']) || 'const' in flat.rules) {
    const values = [flat.rules['enum'] ?? flat.rules['const']].flat();
    for (const each of values) own.add(each === null ? 'null' : typeof each);
  } else if (flat.properties.size > 0) own.add('object');
  else return undefined;
  if (own.has('number')) own.add('number-fraction');
  if (own.has('integer')) own.add('number');
  return own;
}
