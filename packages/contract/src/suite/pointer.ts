import type { Violation } from '../exchange.ts';
import type { Json, Pointer } from './format.ts';

/** A value that nobody has frozen. */
type Box = Record<string, unknown>;

function steps(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A step of a pointer. */
export function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The steps of a pointer, the way that violations say where they are. */
export function locationOf(pointer: Pointer): string[] {
  return steps(pointer);
}

export function pointerOf(location: readonly string[]): Pointer {
  return location.map((step) => `/${escapeStep(step)}`).join('');
}

/** What is at a place; undefined when there is nothing. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  return steps(pointer).reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** A copy with another value at a place, or, when it is undefined, without what is there. */
export function changed<T>(root: T, pointer: Pointer, value: unknown): T {
  const [first, ...rest] = steps(pointer);
  // A value of the same form, but for what is at the place.
  return (first === undefined ? value : change(root, first, rest, value)) as T;
}

function change(node: unknown, step: string, rest: string[], value: unknown): unknown {
  const copy: Box | unknown[] = Array.isArray(node) ? [...node] : { ...Object(node) };
  const [next, ...others] = rest;
  const inner = next === undefined ? value : change(Reflect.get(copy, step), next, others, value);
  if (inner !== undefined) Reflect.set(copy, step, inner);
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else Reflect.deleteProperty(copy, step);
  return copy;
}

/**
 * Writes out what is abbreviated: `{ "$repeat": "x", "times": 3 }` is `xxx`, and `{ "$repeat": ["x "], "times": 2 }` the list of
 * `x 0` and `x 1`.
 */
export function written(value: Json): Json {
  if (!isObject(value)) return Array.isArray(value) ? value.map(written) : value;
  const { $repeat: unit, times } = value;
  if (unit === undefined || typeof times !== 'number') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
  }
  if (typeof unit === 'string') return unit.repeat(times);
  const item = Array.isArray(unit) ? unit[0] : unit;
  // Lists may have to hold different items.
  return Array.from({ length: times }, (_, index) => (typeof item === 'string' ? item + index : item));
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when one place is the other, contains it, or lies in it. */
export function sameBranch(a: Pointer, b: Pointer): boolean {
  return contains(a, b) || contains(b, a);
}

/**
 * The violations that have nothing to do with a place. A union reports what each of its members has against a value, so that
 * everything in a union belongs to a place in it.
 */
export function elsewhere(violations: readonly Violation[], at: Pointer): readonly Violation[] {
  const unions = violations
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .map(({ location }) => pointerOf(location))
    .filter((place) => contains(place, at));
  return violations.filter(({ location }) => {
    const place = pointerOf(location);
    return !sameBranch(place, at) && !unions.some((union) => contains(union, place));
  });
}

function contains(outer: Pointer, inner: Pointer): boolean {
  return `${inner}/`.startsWith(`${outer}/`);
}
