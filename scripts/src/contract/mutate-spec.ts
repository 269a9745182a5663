// Every way in which one place of the document can be broken.
import type { OpenApiDocument } from '@statsig-console/contract';
import { changed, escapeStep, type Pointer, valueAt } from '@statsig-console/contract/suite';

/** A document with one place broken. */
export interface SpecMutant {
  readonly kind: string;
  readonly at: Pointer;
  readonly what: string;
  /** Operations that this can make a difference to. */
  readonly operations: readonly string[];
  apply(document: OpenApiDocument): OpenApiDocument;
}

const CONSTRAINTS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
];
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
/** Keywords whose value is a map from names to schemas. */
const NAMED = ['properties', 'patternProperties'];
const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'object',
  object: 'array',
};

type Box = Readonly<Record<string, unknown>>;

export function specMutants(document: OpenApiDocument): SpecMutant[] {
  const users = usersOf(document);
  const mutants: SpecMutant[] = [];
  const add = (
    operations: readonly string[],
    kind: string,
    at: Pointer,
    what: string,
    apply: SpecMutant['apply'],
  ): unknown =>
    operations.length > 0 && mutants.push({ kind, at, what, operations: [...operations].sort(), apply });

  const walk = (schema: unknown, at: Pointer, operations: readonly string[]): void => {
    if (!isBox(schema)) return;
    ofSchema(schema, at, (kind, what, apply) => add(operations, kind, at, what, apply));
    for (const [key, inner] of Object.entries(schema)) {
      const place = `${at}/${escapeStep(key)}`;
      if (NAMED.includes(key) && isBox(inner))
        for (const [name, each] of Object.entries(inner))
          walk(each, `${place}/${escapeStep(name)}`, operations);
      else if (['allOf', 'oneOf', 'anyOf', 'prefixItems'].includes(key) && Array.isArray(inner))
        for (const [index, each] of inner.entries()) walk(each, `${place}/${index}`, operations);
      else if (['items', 'additionalProperties', 'if', 'then', 'else'].includes(key))
        walk(inner, place, operations);
    }
  };

  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    walk(schema, `/components/schemas/${name}`, users.get(`#/components/schemas/${name}`) ?? []);
  for (const [path, item] of Object.entries(document.paths)) {
    const place = `/paths/${escapeStep(path)}`;
    const ids = METHODS.flatMap((method) => operationId(item[method]) ?? []);
    add(ids, 'rename a path', place, path, (doc) => {
      const { [path]: moved = {}, ...others } = doc.paths;
      return {
        ...doc,
        paths: { ...others, [path.replace(/\/([a-z_]+)(?=$|\/\{|\/[a-z_]+$)/, '/$1s')]: moved },
      };
    });
    for (const method of METHODS) ofOperation(item[method], `${place}/${method}`, add, walk);
  }
  for (const [name, parameter] of Object.entries(document.components?.['parameters'] ?? {}))
    ofParameter(
      parameter,
      `/components/parameters/${name}`,
      users.get(`#/components/parameters/${name}`) ?? [],
      add,
      walk,
    );
  return mutants;
}

type Add = (
  operations: readonly string[],
  kind: string,
  at: Pointer,
  what: string,
  apply: SpecMutant['apply'],
) => unknown;
type Walk = (schema: unknown, at: Pointer, operations: readonly string[]) => void;

function ofSchema(
  schema: Box,
  at: Pointer,
  add: (kind: string, what: string, apply: SpecMutant['apply']) => unknown,
): void {
  const without =
    (key: string): SpecMutant['apply'] =>
    (doc) =>
      changed(doc, `${at}/${key}`, undefined);
  const { properties, required, type } = schema;
  for (const key of Object.keys(isBox(properties) ? properties : {})) {
    const place = `${at}/properties/${escapeStep(key)}`;
    add('drop a property', key, (doc) => changed(doc, place, undefined));
    add('rename a field', key, (doc) =>
      changed(changed(doc, place, undefined), `${place}_2`, valueAt(doc, place)),
    );
  }
  if (Array.isArray(required))
    for (const [index, key] of required.entries())
      add('drop a required', String(key), (doc) => changed(doc, `${at}/required/${index}`, undefined));
  const values = schema['enum'];
  if (Array.isArray(values) && values.length > 1)
    for (const [index, value] of values.entries())
      add('drop an enum value', String(value), (doc) => changed(doc, `${at}/enum/${index}`, undefined));
  for (const key of CONSTRAINTS) if (key in schema) add('drop a constraint', key, without(key));
  if ('format' in schema) add('drop a format', String(schema['format']), without('format'));
  if ('pattern' in schema) add('drop a pattern', String(schema['pattern']), without('pattern'));
  if (typeof type === 'string' && OTHER_TYPE[type])
    add('change a type', `${type} to ${OTHER_TYPE[type]}`, (doc) =>
      changed(doc, `${at}/type`, OTHER_TYPE[type]),
    );
  if (Array.isArray(type))
    for (const [index, each] of type.entries())
      add('change a type', `without ${String(each)}`, (doc) =>
        changed(doc, `${at}/type/${index}`, undefined),
      );
  if (schema['additionalProperties'] === false)
    add('open an object', 'additionalProperties', without('additionalProperties'));
}

function ofOperation(operation: unknown, at: Pointer, add: Add, walk: Walk): void {
  if (!isBox(operation)) return;
  const id = operationId(operation);
  if (!id) return;
  for (const [index, parameter] of (Array.isArray(operation['parameters'])
    ? operation['parameters']
    : []
  ).entries())
    ofParameter(parameter, `${at}/parameters/${index}`, [id], add, walk);
  const content = (holder: unknown, place: Pointer): void =>
    walk(valueAt(holder, '/content/application~1json/schema'), `${place}/content/application~1json/schema`, [
      id,
    ]);
  content(operation['requestBody'], `${at}/requestBody`);
  const body = operation['requestBody'];
  if (isBox(body) && body['required'] === true)
    add([id], 'drop a required', at, 'the body', (doc) =>
      changed(doc, `${at}/requestBody/required`, undefined),
    );
  for (const [status, response] of Object.entries(
    isBox(operation['responses']) ? operation['responses'] : {},
  )) {
    const place = `${at}/responses/${status}`;
    content(response, place);
    if (status === 'default') continue;
    const other = status === '200' ? '201' : status === '201' ? '200' : '409';
    add([id], 'change a status', at, `${status} to ${other}`, (doc) =>
      changed(changed(doc, place, undefined), `${at}/responses/${other}`, valueAt(doc, place)),
    );
  }
}

function ofParameter(
  parameter: unknown,
  at: Pointer,
  operations: readonly string[],
  add: Add,
  walk: Walk,
): void {
  if (!isBox(parameter) || '$ref' in parameter) return;
  const { name, in: place } = parameter;
  walk(parameter['schema'], `${at}/schema`, operations);
  if (place === 'query') {
    add(operations, "change a parameter's place", at, `${String(name)} to header`, (doc) =>
      changed(doc, `${at}/in`, 'header'),
    );
    add(operations, 'rename a field', at, String(name), (doc) =>
      changed(doc, `${at}/name`, `${String(name)}_2`),
    );
    if (parameter['required'] === true)
      add(operations, 'drop a required', at, String(name), (doc) =>
        changed(doc, `${at}/required`, undefined),
      );
  }
}

/** The operations that reach each component. */
function usersOf(document: OpenApiDocument): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const reach = (value: unknown, id: string, seen: Set<string>): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string') {
        reach(inner, id, seen);
        continue;
      }
      if (seen.has(inner)) continue;
      seen.add(inner);
      users.set(inner, [...(users.get(inner) ?? []), id]);
      reach(valueAt(document, inner.slice(1)), id, seen);
    }
  };
  for (const item of Object.values(document.paths))
    for (const method of METHODS) {
      const id = operationId(item[method]);
      if (id) reach([item[method], item['parameters']], id, new Set());
    }
  return users;
}

/** A document with nothing but one operation and what it needs. */
export function only(document: OpenApiDocument, id: string): OpenApiDocument {
  const needed = new Set<string>();
  const reach = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') {
        if (needed.has(inner)) continue;
        needed.add(inner);
        reach(valueAt(document, inner.slice(1)));
      } else reach(inner);
    }
  };
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const method = METHODS.find((each) => operationId(item[each]) === id);
      const { parameters } = item;
      return method ? [[path, { ...(parameters ? { parameters } : {}), [method]: item[method] }]] : [];
    }),
  );
  reach(paths);
  const components = Object.fromEntries(
    Object.entries(document.components ?? {}).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries ?? {}).filter(
          ([name]) => kind === 'securitySchemes' || needed.has(`#/components/${kind}/${escapeStep(name)}`),
        ),
      ),
    ]),
  );
  return { ...document, paths, components } as OpenApiDocument;
}

function operationId(operation: unknown): string | undefined {
  const id = isBox(operation) ? operation['operationId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
