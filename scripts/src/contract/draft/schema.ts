// Reads schemas: follows references, and sees through `allOf`.
import type { OpenApiDocument } from '@statsig-console/contract';

export type Schema = Readonly<Record<string, unknown>>;

/** A schema with all that its parts say about the same value. */
export interface Flat {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  /** False when other properties are refused; a schema when they have one. */
  readonly additional: boolean | Schema;
  /** Lists of alternatives. */
  readonly unions: readonly { readonly keyword: 'oneOf' | 'anyOf'; readonly members: readonly Schema[] }[];
  readonly discriminators: readonly string[];
  readonly items: Schema | undefined;
  readonly prefixItems: readonly Schema[] | undefined;
  /** Everything else, such as `minimum` and `enum`. */
  readonly rules: Schema;
}

/** Makes a function that flattens schemas of a document. */
export function reader(document: OpenApiDocument): {
  flatten(schema: Schema): Flat;
  follow(schema: Schema): Schema;
  nameOf(schema: Schema): string | undefined;
} {
  const schemas = document.components?.schemas ?? {};
  const cache = new WeakMap<Schema, Flat>();

  const nameOf = (schema: Schema): string | undefined => {
    const ref = schema['$ref'];
    return typeof ref === 'string' ? ref.replace(/^.*\//, '') : undefined;
  };
  const follow = (schema: Schema): Schema => {
    const name = nameOf(schema);
    if (name === undefined) return schema;
    const target = schemas[name];
    if (!target) throw new Error(`The document has no schema ${name}.`);
    return target;
  };

  function flatten(schema: Schema): Flat {
    const known = cache.get(schema);
    if (known) return known;
    const parts = partsOf(schema);
    const properties = new Map<string, Schema>();
    const rules: Record<string, unknown> = {};
    let additional: boolean | Schema = true;
    let types: readonly string[] | undefined;
    for (const part of parts) {
      for (const [name, value] of Object.entries(asObject(part['properties']))) {
        const earlier = properties.get(name);
        const property = asObject(value);
        properties.set(name, earlier ? { allOf: [earlier, property] } : property);
      }
      const extra = part['additionalProperties'] ?? part['unevaluatedProperties'];
      if (extra === false) additional = false;
      else if (typeof extra === 'object' && extra !== null) additional = asObject(extra);
      const own = part['type'] === undefined ? undefined : [part['type']].flat().map(String);
      if (own) types = types ? types.filter((type) => own.includes(type)) : own;
      for (const [key, value] of Object.entries(part)) if (!STRUCTURE.has(key)) rules[key] = value;
    }
    const list = (key: string): readonly Schema[] | undefined => {
      const found = parts.find((part) => Array.isArray(part[key]))?.[key];
      return Array.isArray(found) ? found.map(asObject) : undefined;
    };
    const items = parts.find((part) => part['items'] !== undefined)?.['items'];
    const flat: Flat = {
      types: types ?? [],
      properties,
      required: [...new Set(parts.flatMap((part) => strings(part['required'])))],
      additional,
      unions: parts.flatMap((part) =>
        (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
          const members = part[keyword];
          return Array.isArray(members) ? [{ keyword, members: members.map(asObject) }] : [];
        }),
      ),
      discriminators: parts.flatMap((part) => {
        const name = asObject(part['discriminator'])['propertyName'];
        return typeof name === 'string' ? [name] : [];
      }),
      items: items === undefined ? undefined : asObject(items),
      prefixItems: list('prefixItems'),
      rules,
    };
    cache.set(schema, flat);
    return flat;
  }

  /** A schema and all that it applies to the same value without a choice. */
  function partsOf(schema: Schema): Schema[] {
    const own = follow(schema);
    const beside = own === schema ? [] : [without(schema, '$ref')];
    const all = Array.isArray(own['allOf']) ? own['allOf'].map(asObject) : [];
    return [own, ...beside, ...all.flatMap(partsOf)];
  }

  return { flatten, follow, nameOf };
}

const STRUCTURE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'items',
  'prefixItems',
  'discriminator',
  '$ref',
]);

/** A schema is an object; `true` says nothing. */
export function asObject(value: unknown): Schema {
  // What has been bundled and linted has JSON's objects.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
