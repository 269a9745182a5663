import fc from 'fast-check';
import type { Located, Schema } from '../../document.ts';
import type { SentRequest } from '../../exchange.ts';
import type { Validate } from '../../validators.ts';
import type { Check, Judges } from '../context.ts';
import { argumentsOf } from '../expand.ts';
import type { OperationCases, Pointer } from '../format.ts';
import { changed, escapeStep } from '../pointer.ts';

/** How bodies are generated. */
export interface Generation {
  /** The same seed makes the same bodies. */
  readonly seed: number;
  /** How many for an operation. */
  readonly runs: number;
}

/**
 * Generated bodies, each the fullest committed one with some places changed: what our own validator takes, Prism has to take,
 * and the other way round. Each body is a check; one on which they differ is a disagreement.
 */
export function agreementChecks(
  cases: OperationCases,
  { prism }: Judges,
  { operation, parameters }: Located,
  validators: (schema: Schema) => Validate,
  { seed, runs }: Generation,
): Check[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const full = cases.calls.find(({ name }) => name === 'everything');
  if (!schema || !full) return [];
  const { body, path = {}, query = {} } = argumentsOf(full, cases.calls);
  const validate = validators(schema);
  const [method = '', template = ''] = cases.request.split(' ');
  const request = (changedBody: unknown): SentRequest => ({
    method,
    path: parameters
      .filter((p) => p.in === 'path')
      .reduce(
        (text, { name }) => text.replace(`{${name}}`, encodeURIComponent(String(path[name]))),
        template,
      ),
    query: Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
    headers: { accept: 'application/json', 'statsig-api-key': '<key>', 'content-type': 'application/json' },
    body: changedBody,
  });
  return generatedBodies(body, { seed: seed + hash(cases.operation), runs }).map(
    (generated, index): Check => ({
      column: 'agreement',
      name: `body ${index + 1}`,
      async run() {
        const ours = validate(generated);
        const sent = request(generated);
        const { violations, status } = await prism.answer(sent);
        if ((ours.length === 0) !== (violations.length === 0)) {
          const [mine, theirs] = [ours[0], violations[0]];
          const says = (one: { keyword: string; message?: string } | undefined): string =>
            one ? `refuses it (${one.keyword}: ${one.message})` : 'takes it';
          throw new Error(
            `Ajv ${says(mine)}, Prism ${says(theirs)}, with seed ${seed}: ${JSON.stringify(generated)}`,
          );
        }
        return { request: sent, response: { status, headers: {}, body: { violations } } };
      },
    }),
  );
}

/** Bodies like another, each with one to three places changed. */
export function generatedBodies(body: unknown, { seed, runs }: Generation): unknown[] {
  return runs === 0 ? [] : fc.sample(bodies(body), { seed, numRuns: runs });
}

/** A body with one to three places changed. */
function bodies(body: unknown): fc.Arbitrary<unknown> {
  const places = ['', ...placesOf(body, '')];
  const value = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, true, 0, 1, -1, 0.5, '', 'x', [], {}, ['x'], { x: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.record({ at: fc.constantFrom(...places), value });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>(
        (current, each) => (hasParent(current, each.at) ? changed(current, each.at, each.value) : current),
        body,
      ),
    );
}

/** Every place below a value, and one that is not there in each object. */
function placesOf(value: unknown, at: Pointer): Pointer[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => {
    const place = `${at}/${escapeStep(key)}`;
    return [place, ...placesOf(each, place)];
  });
  return Array.isArray(value) ? inner : [`${at}/another`, ...inner];
}

/** False when an earlier change has taken away what a place is in. */
function hasParent(root: unknown, at: Pointer): boolean {
  const steps = at.split('/').slice(1, -1);
  const parent = steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
  return typeof parent === 'object' && parent !== null;
}

/** A number for a name, so that operations do not all get the same changes. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
