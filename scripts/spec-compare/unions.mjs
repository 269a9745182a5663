// @ts-check
// `oneOf` and `anyOf`: what they mean when it is simple, and which members of two unions belong together.
import { both } from './merge.mjs';

/** @import { JsonValue } from './document.mjs' */
/** @import { Part, Shape, Shapes } from './shape.mjs' */

/**
 * Adds a union to what is said beside it. Members that only name types, or values of one type, are no union any more:
 * `anyOf: [string, null]` is a text that may be null, and known values beside any text are an open list.
 *
 * @param {Shape} base
 * @param {readonly Part[]} parts
 * @param {Shapes} shapes
 * @returns {Shape}
 */
export function foldUnion(base, parts, shapes) {
  if (parts.length === 0) return base;
  const all = parts.flatMap((part) => unnested(part, shapes));
  const members = all.filter(({ shape }) => !shape.never && shape.types?.size !== 0);
  const nullable = base.nullable && all.some(({ shape }) => shape.nullable);
  const [only] = members;
  if (!only) return { ...base, nullable };
  if (members.length === 1) return { ...both(base, only.shape), nullable };
  const scalar = foldScalars(members.map(({ shape }) => shape));
  if (scalar) return { ...both(base, scalar), nullable };
  return { ...base, nullable, members: withOneScalar(members) };
}

/**
 * The members, with those that only name types as one: `string` and `number` say the same as `[string, number]`.
 *
 * @param {readonly { part: Part, shape: Shape }[]} members
 * @returns {Part[]}
 */
function withOneScalar(members) {
  const scalars = members.filter(({ shape }) => isScalar(shape) && isPlain(shape) && !shape.values);
  if (scalars.length < 2) return members.map(({ part }) => part);
  const types = scalars.flatMap(({ shape }) => [...(shape.types ?? [])]);
  const one = { schema: { type: [...new Set(types)] }, at: scalars[0]?.part.at };
  return [one, ...members.filter((member) => !scalars.includes(member)).map(({ part }) => part)];
}

/**
 * A union within a union, with nothing else beside it, is no more than its members.
 *
 * @param {Part} part
 * @param {Shapes} shapes
 * @returns {{ part: Part, shape: Shape }[]}
 */
function unnested(part, shapes) {
  const shape = shapes.of([part]);
  const bare = shape.types === undefined && shape.properties.size === 0 && !shape.discriminator;
  return bare && shape.members.length > 0
    ? shape.members.flatMap((member) => unnested(member, shapes))
    : [{ part, shape }];
}

/**
 * @param {readonly Shape[]} members
 * @returns {Shape | undefined} one shape for all, when nothing is lost by that
 */
function foldScalars(members) {
  const [first] = members;
  if (!first || !members.every(isScalar)) return undefined;
  const free = members.filter(({ values }) => !values);
  const values = [...new Set(members.flatMap((member) => member.values ?? member.known ?? []))];
  const types = new Set(members.flatMap(({ types }) => [...(types ?? [])]));
  const nullable = members.some((member) => member.nullable);
  if (free.length === 0) return { ...first, types, values, nullable };
  if (values.length > 0 && types.size === 1) {
    const [open] = free;
    return open && free.length === 1 ? { ...open, known: values, nullable } : undefined;
  }
  const plain = values.length === 0 && members.every(isPlain);
  return plain ? { ...first, types, nullable } : undefined;
}

/** @param {Shape} shape */
function isScalar({ types, members, properties, items, rules }) {
  return (
    types !== undefined &&
    !types.has('object') &&
    !types.has('array') &&
    members.length === 0 &&
    properties.size === 0 &&
    items.length === 0 &&
    rules.size === 0
  );
}

/** @param {Shape} shape */
function isPlain({ limits, patterns, format, known }) {
  return limits.size === 0 && patterns.length === 0 && format === undefined && known === undefined;
}

/**
 * A member of a union, and what to call it.
 *
 * @typedef {{ shape: Shape, label: string, part: Part | undefined }} Member
 */

/**
 * The members, each with a name that says which one it is: the value that tells them apart, or its type, title or component.
 *
 * @param {Shape} union
 * @param {Shapes} shapes
 * @param {string | undefined} wanted  the property that tells the members of the other union apart
 * @returns {Member[]}
 */
export function membersOf(union, shapes, wanted) {
  if (union.members.length === 0) {
    return [{ shape: union, label: labelOf(union, undefined, shapes), part: undefined }];
  }
  const members = union.members.map((part) => ({ part, shape: shapes.of([part]) }));
  const property = tellingProperty(
    [union.discriminator, wanted],
    members.map(({ shape }) => shape),
    shapes,
  );
  /** @type {Map<string, Member[]>} */
  const byLabel = new Map();
  for (const { part, shape } of members) {
    const values = property === undefined ? undefined : valuesAt(shape, property, shapes);
    const label = values
      ? `${property}=${values.map(String).sort().join('|')}`
      : labelOf(shape, part, shapes);
    byLabel.set(label, [...(byLabel.get(label) ?? []), { part, shape, label }]);
  }
  return [...byLabel].flatMap(([label, same]) => {
    if (same.length === 1) return same;
    // Told apart further by something else, which the other union may do inside a member.
    if (property !== undefined && label.startsWith(`${property}=`)) {
      return [{ label, part: undefined, shape: flatten(same.map(({ shape }) => shape)) }];
    }
    return same.map((member, index) => ({ ...member, label: `${label} ${index + 1}` }));
  });
}

/**
 * @param {Shape} shape
 * @param {Part | undefined} part
 * @param {Shapes} shapes
 */
function labelOf(shape, part, shapes) {
  const types = [...(shape.types ?? ['any'])].sort().join('|');
  if (types === 'array') return `${[...(shapes.of(shape.items).types ?? ['any'])].sort().join('|')}[]`;
  if (types !== 'object') return types;
  const title = shape.notes.get('title')?.value;
  if (typeof title === 'string') return title;
  return part?.at && /^\w+$/.test(part.at) ? part.at : types;
}

/**
 * The property whose values tell the members apart: one that is declared, or the first that does.
 *
 * @param {readonly (string | undefined)[]} declared
 * @param {readonly Shape[]} members
 * @param {Shapes} shapes
 * @returns {string | undefined}
 */
function tellingProperty(declared, members, shapes) {
  const objects = members.filter(({ types }) => types?.has('object'));
  const [first] = objects;
  if (!first || objects.length < 2) return undefined;
  const valuesOf = (/** @type {string} */ name) => objects.map((shape) => valuesAt(shape, name, shapes));
  const known = declared.find(
    (name) => name !== undefined && valuesOf(name).every((values) => values !== undefined),
  );
  if (known !== undefined) return known;
  return [...first.properties.keys()].find((name) => {
    const lists = valuesOf(name);
    const all = lists.flatMap((values) => values ?? []);
    return lists.every((values) => values !== undefined) && new Set(all).size === all.length;
  });
}

/**
 * @param {Shape} shape
 * @param {string} name
 * @param {Shapes} shapes
 * @returns {readonly JsonValue[] | undefined}
 */
function valuesAt(shape, name, shapes) {
  const parts = shape.properties.get(name);
  return parts && shapes.of(parts).values;
}

/**
 * Which member of one union is which of the other: by name, then by the most properties in common.
 *
 * @param {readonly Member[]} before
 * @param {readonly Member[]} after
 * @returns {{ pairs: [Member, Member][], removed: Member[], added: Member[] }}
 */
export function matchMembers(before, after) {
  /** @type {[Member, Member][]} */
  const pairs = [];
  let removed = [...before];
  let added = [...after];
  const take = (/** @type {Member} */ a, /** @type {Member} */ b) => {
    pairs.push([a, b]);
    removed = removed.filter((member) => member !== a);
    added = added.filter((member) => member !== b);
  };
  for (const a of before) {
    const b = added.find(({ label }) => label === a.label);
    if (b) take(a, b);
  }
  for (const a of [...removed]) {
    const ranked = added
      .map((b) => ({ b, likeness: likeness(a.shape, b.shape) }))
      .sort((one, other) => other.likeness - one.likeness);
    const [best] = ranked;
    if (best && best.likeness > 0) take(a, best.b);
  }
  return { pairs, removed, added };
}

/**
 * @param {Shape} a
 * @param {Shape} b
 */
function likeness(a, b) {
  const types = [...(a.types ?? [])].filter((type) => b.types?.has(type)).length;
  if (types === 0) return 0;
  if (a.properties.size === 0 && b.properties.size === 0) return 1;
  const shared = [...a.properties.keys()].filter((name) => b.properties.has(name)).length;
  return shared / Math.max(a.properties.size, b.properties.size);
}

/**
 * Several objects as one that takes what any of them takes, to compare them with a single object.
 *
 * @param {readonly Shape[]} objects
 * @returns {Shape}
 */
export function flatten(objects) {
  const [first, ...rest] = objects;
  if (!first) throw new TypeError('there is nothing to flatten');
  return rest.reduce(eitherObject, first);
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Shape}
 */
function eitherObject(a, b) {
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  return {
    ...a,
    nullable: a.nullable || b.nullable,
    closed: a.closed && b.closed,
    required: new Set([...a.required].filter((name) => b.required.has(name))),
    rules: new Map(),
    properties: new Map(
      [...names].map((name) => [name, either(a.properties.get(name), b.properties.get(name))]),
    ),
    at: undefined,
  };
}

/**
 * @param {readonly Part[] | undefined} a
 * @param {readonly Part[] | undefined} b
 * @returns {readonly Part[]}
 */
function either(a, b) {
  if (!a || !b) return a ?? b ?? [];
  if (a.length === 1 && b.length === 1 && a[0]?.schema === b[0]?.schema) return a;
  return [{ schema: { anyOf: [...choice(a), ...choice(b)] }, at: a[0]?.at }];
}

/**
 * @param {readonly Part[]} parts
 * @returns {JsonValue[]}
 */
function choice(parts) {
  const schemas = parts.map(({ schema }) => schema);
  return schemas.length === 1 ? schemas : [{ allOf: schemas }];
}
