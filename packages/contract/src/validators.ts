import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { crispErrors } from './crisp-errors.ts';
import type { Schema } from './document.ts';

/** Keywords whose value is a map from names to schemas. */
const NAMED = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** Answers what is wrong with a value; an empty list when nothing is. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/**
 * Compiles schemas that may refer to `#/components/schemas/…`.
 *
 * @param coerce turns the text of parameters into what their schema asks for
 * @param strict false for the options of Prism, which lets pass what Ajv does not know. Default true.
 */
export function createValidators(
  schemas: Readonly<Record<string, Schema>>,
  { coerce, strict = true }: { coerce: boolean; strict?: boolean },
): (schema: Schema) => Validate {
  const ajv = new Ajv2020({
    strict,
    ...(strict ? {} : { allowUnionTypes: true, allowMatchingProperties: true }),
    // A `$ref` beside `unevaluatedProperties` names no type of its own.
    strictTypes: false,
    // The parts of an `allOf` require what their siblings declare.
    strictRequired: false,
    allErrors: true,
    // With it errors come with the schema they are about.
    verbose: true,
    coerceTypes: coerce ? 'array' : false,
    // With it a union that says what tells its members apart reports only what is wrong with the one that is meant.
    discriminator: true,
    multipleOfPrecision: 6,
    // Most validators run a few times, which is less work than making them shorter.
    code: { optimize: false },
  });
  // ajv-formats is CommonJS; its types put the function on `default`, which Node gives as the module itself.
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addVocabulary(['components', 'example', 'externalDocs', 'xml']);
  ajv.addSchema({ $id: 'document', components: { schemas: prepare(schemas, true) } });
  const resolve = (ref: string): Schema | undefined => schemas[ref.replace(/^.*\//, '')];
  const compiled = new Map<string, Validate>();
  return (schema) => {
    const text = JSON.stringify(prepare(schema));
    const known = compiled.get(text);
    if (known) return known;
    const validate = ajv.compile(JSON.parse(text));
    const answer: Validate = (value) => (validate(value) ? [] : crispErrors(validate.errors ?? [], resolve));
    compiled.set(text, answer);
    return answer;
  };
}

/**
 * Points references at the registered document, and drops what Ajv does not take.
 *
 * @param named true for the values of a map such as `properties`, whose keys are names and no keywords
 */
function prepare(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => prepare(item));
  if (typeof value !== 'object' || value === null) return value;
  // With a discriminator Ajv asks nothing of what is no object.
  const whole =
    !named && 'discriminator' in value && !('type' in value) ? { type: 'object', ...value } : value;
  return Object.fromEntries(
    Object.entries(whole).flatMap(([key, inner]) => {
      if (named) return [[key, prepare(inner)]];
      if (key === '$ref' && typeof inner === 'string') return [[key, `document${inner}`]];
      if (key === 'discriminator' && isDiscriminator(inner))
        return [[key, { propertyName: inner.propertyName }]];
      if (key.startsWith('x-')) return [];
      return [[key, prepare(inner, NAMED.includes(key))]];
    }),
  );
}

function isDiscriminator(value: unknown): value is { propertyName: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'propertyName' in value &&
    typeof value.propertyName === 'string'
  );
}
