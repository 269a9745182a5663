// Values for a schema, made with its limits in view: most of them right, and many at the edge of what is right or just beyond.
import fc from 'fast-check';
import { components, type Schema } from './requests.ts';

/** Longer lists are not tried: they take long to make and to check. */
const LONGEST = 2_100;
/** So deep, what may be absent is. */
const DEEPEST = 6;

/** @param needed properties that another part of the schema wants */
export function valuesOf(schema: Schema, depth = 0, needed: readonly unknown[] = []): fc.Arbitrary<unknown> {
  const { $ref, allOf, oneOf, anyOf, ...own } = schema;
  const required = [...needed, ...(Array.isArray(own['required']) ? own['required'] : [])];
  const parts = [
    ...(typeof $ref === 'string'
      ? [valuesOf(components[$ref.split('/').at(-1) ?? ''] ?? {}, depth, required)]
      : []),
    ...schemasIn(allOf).map((part) => valuesOf(part, depth, required)),
    ...[oneOf, anyOf].flatMap((union) =>
      Array.isArray(union)
        ? [fc.oneof(...schemasIn(union).map((part) => valuesOf(part, depth, required)))]
        : [],
    ),
  ];
  if (parts.length === 0 || own['properties']) parts.push(plainValues({ ...own, required }, depth));
  // What is said of an object in several places is one object.
  return fc
    .tuple(...parts)
    .map((values) => (values.every(isObject) ? Object.assign({}, ...values) : values[0]));
}

function plainValues(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  const type = typeof schema['type'] === 'string' ? [schema['type']] : schema['type'];
  const types = Array.isArray(type) ? type.map(String) : ['string', 'number', 'boolean'];
  return fc.oneof(...types.map((each) => valuesOfType(each, schema, depth)));
}

function valuesOfType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (type === 'string') return texts(schema);
  if (type === 'number' || type === 'integer') return numbers({ ...schema, type });
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return lists(schema, depth);
  return type === 'object' ? objects(schema, depth) : fc.constant(null);
}

function texts({ minLength, maxLength, pattern, format }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constant('2026-03-01');
  if (format === 'date-time') return fc.constant('2026-03-01T00:00:00Z');
  if (format === 'email') return fc.constant('ada@example.com');
  if (format === 'uri') return fc.constant('https://example.com/a');
  // One character of two UTF-16 units, and one that no pattern has.
  const characters = pattern === undefined ? ['x', '😀', 'é'] : ['x', 'A', '0', '-', '_'];
  const many = fc
    .tuple(fc.constantFrom(...characters), lengths(minLength, maxLength))
    .map(([character, length]) => character.repeat(length));
  return fc.oneof(
    { weight: 30, arbitrary: many },
    { weight: 1, arbitrary: many.map((text) => `${text.slice(0, -1)}§`) },
    { weight: 1, arbitrary: many.map((text) => `${text.slice(0, -1)} .`) },
  );
}

function numbers(schema: Schema): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, multipleOf, type } = schema;
  const [low, high] = [Number(minimum ?? exclusiveMinimum ?? 0), Number(maximum ?? 1_000)];
  const step = typeof multipleOf === 'number' ? multipleOf : type === 'integer' ? 1 : 0.001;
  const edges = [low, high, low + step, high - step, low - step, high + step, low + step / 2];
  const inside = fc
    .integer({ min: Math.ceil(low / step), max: Math.floor(high / step) })
    // As people write a multiple: 29 steps of 0.01 are 0.29.
    .map((steps) => Number((steps * step).toFixed(6)));
  return fc.oneof({ weight: 12, arbitrary: inside }, { weight: 1, arbitrary: fc.constantFrom(...edges) });
}

function lists({ items, minItems, maxItems }: Schema, depth: number): fc.Arbitrary<unknown[]> {
  const member = valuesOf(isObject(items) ? items : {}, depth + 1);
  return fc
    .tuple(fc.array(member, { minLength: 1, maxLength: 2 }), lengths(minItems, maxItems))
    .map(([members, length]) => Array.from({ length }, (_, index) => members[index % members.length]));
}

/** At the edges and beyond, and some that are neither. */
function lengths(least: unknown, most: unknown): fc.Arbitrary<number> {
  const [min, max] = [Number(least ?? 0), Number(most ?? 3)];
  const right = [min, min + 1, max, max - 1].filter(
    (length) => length >= min && length <= Math.min(max, LONGEST),
  );
  const wrong = [
    ...(least === undefined ? [] : [min - 1]),
    ...(most === undefined ? [] : [max + 1].filter((length) => length <= LONGEST)),
  ];
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...right) },
    ...(wrong.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...wrong) }] : []),
  );
}

function objects(
  { properties, required, additionalProperties }: Schema,
  depth: number,
): fc.Arbitrary<object> {
  const needed = Array.isArray(required) ? required : [];
  const declared = Object.entries(isObject(properties) ? properties : {}).filter(
    ([name, schema]) => schema !== false && (depth < DEEPEST || needed.includes(name)),
  );
  const named = fc.record(
    Object.fromEntries(
      declared.map(([name, schema]) => [
        name,
        isObject(schema) ? valuesOf(schema, depth + 1) : fc.anything(),
      ]),
    ),
    { requiredKeys: declared.flatMap(([name]) => (needed.includes(name) ? [name] : [])) },
  );
  if (!isObject(additionalProperties) || depth >= DEEPEST) return named;
  const others = fc.dictionary(fc.constantFrom('one', 'two'), valuesOf(additionalProperties, depth + 1));
  return fc.tuple(others, named).map(([some, own]) => ({ ...some, ...own }));
}

function schemasIn(list: unknown): Schema[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
