// @ts-check
// What several schemas accept together.

/** @import { Shape } from './shape.mjs' */

/** Keywords with a number, and whether a larger one accepts more. */
export const LIMITS = new Map([
  ['minLength', false],
  ['maxLength', true],
  ['minimum', false],
  ['exclusiveMinimum', false],
  ['maximum', true],
  ['exclusiveMaximum', true],
  ['minItems', false],
  ['maxItems', true],
  ['minProperties', false],
  ['maxProperties', true],
]);

/**
 * What two shapes both accept.
 *
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Shape}
 */
export function both(a, b) {
  const values = a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : undefined;
  return {
    types: commonTypes(a.types, b.types),
    nullable: a.nullable && b.nullable,
    never: a.never || b.never,
    values: values ?? a.values ?? b.values,
    known: a.known ?? b.known,
    properties: new Map([
      ...a.properties,
      ...[...b.properties].map(
        ([name, parts]) => /** @type {const} */ ([name, [...(a.properties.get(name) ?? []), ...parts]]),
      ),
    ]),
    required: new Set([...a.required, ...b.required]),
    closed: a.closed || b.closed,
    extra: [...a.extra, ...b.extra],
    items: [...a.items, ...b.items],
    members: a.members.length > 0 ? a.members : b.members,
    limits: commonLimits(a.limits, b.limits),
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    format: a.format ?? b.format,
    rules: new Map([...b.rules, ...a.rules]),
    notes: new Map([...b.notes, ...a.notes]),
    discriminator: a.discriminator ?? b.discriminator,
    at: a.at ?? b.at,
  };
}

/**
 * @param {ReadonlySet<string> | undefined} a
 * @param {ReadonlySet<string> | undefined} b
 */
function commonTypes(a, b) {
  if (!a || !b) return a ?? b;
  const common = [...a].filter((type) => b.has(type) || (type === 'integer' && b.has('number')));
  const whole = b.has('integer') && a.has('number') ? ['integer'] : [];
  return new Set([...common, ...whole]);
}

/**
 * @param {ReadonlyMap<string, number>} a
 * @param {ReadonlyMap<string, number>} b
 */
function commonLimits(a, b) {
  const limits = new Map(a);
  for (const [key, value] of b) {
    const other = limits.get(key) ?? value;
    limits.set(key, LIMITS.get(key) ? Math.min(other, value) : Math.max(other, value));
  }
  return limits;
}
