import type { ErrorObject } from 'ajv';
import { closeBelow, closeSchema } from './close-schema.ts';
import {
  type DocumentedResponse,
  follow,
  type Located,
  locateOperations,
  type OpenApiDocument,
  OWN_DOCUMENT,
  type Parameter,
  type Schema,
} from './document.ts';
import type { ReceivedResponse, SentRequest, Violation } from './exchange.ts';
import { createValidators, type Validate } from './validators.ts';

/** Holds requests and answers to an OpenAPI document, more strictly than Prism does. */
export interface Checker {
  /** The operation that a request addresses; undefined when there is none. */
  operationOf(request: Pick<SentRequest, 'method' | 'path'>): string | undefined;
  /**
   * How a request breaks the document. Besides what Prism finds: query keys and body properties that are not declared, at
   * any depth, and a body or media type where none belongs. A missing key counts; the value of the key does not matter.
   */
  checkRequest(request: SentRequest): readonly Violation[];
  /** How an answer breaks the document, given the request it answers. Answers may have properties nobody declared. */
  checkResponse(
    request: Pick<SentRequest, 'method' | 'path'>,
    response: ReceivedResponse,
  ): readonly Violation[];
}

/** JSON, with or without parameters; `application/json-patch+json` is another type. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Makes a checker for a bundled OpenAPI 3.1 document; without one, for the spec of this toolkit. */
export function createChecker(document: OpenApiDocument = OWN_DOCUMENT): Checker {
  // A path without placeholders goes before one that it would also fit.
  const operations = [...locateOperations(document)]
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
    .map((located) => ({ located, pattern: pathPattern(located.path) }));
  const schemas = document.components?.schemas ?? {};
  const closed = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, closeBelow(schema)]),
  );
  const forRequests = createValidators(closed, { coerce: false });
  const forParameters = createValidators(schemas, { coerce: true });
  const forResponses = createValidators(schemas, { coerce: false });

  const find = ({ method, path }: Pick<SentRequest, 'method' | 'path'>): Located | undefined =>
    operations.find(({ located, pattern }) => located.method === method && pattern.test(path))?.located;

  return {
    operationOf: (request) => find(request)?.operation.operationId,
    checkRequest(request) {
      const located = find(request);
      if (!located) return [unknownOperation(request)];
      return [
        ...checkKey(document, located, request),
        ...checkQuery(located, request, forParameters),
        ...checkHeaders(located, request, forParameters),
        ...checkBody(located, request, (schema) => forRequests(closeSchema(schema))),
      ];
    },
    checkResponse(request, response) {
      const located = find(request);
      if (!located) return [unknownOperation(request)];
      const { responses } = located.operation;
      const documented =
        responses[String(response.status)] ?? (response.status >= 400 ? responses['default'] : undefined);
      if (!documented) {
        return [
          violation(['status'], 'status', `${response.status} is not a documented status of this operation`),
        ];
      }
      const schema = follow<DocumentedResponse>(document, documented).content?.['application/json']?.schema;
      if (!schema) return [];
      const type = response.headers['content-type'] ?? '';
      if (!JSON_TYPE.test(type)) {
        return [
          violation(
            ['header', 'content-type'],
            'contentType',
            `is ${type || 'missing'}, not application/json`,
          ),
        ];
      }
      return run(forResponses(schema), response.body, ['body']);
    },
  };
}

function checkKey(document: OpenApiDocument, { operation }: Located, request: SentRequest): Violation[] {
  const wanted = operation.security ?? document.security ?? [];
  const schemes = document.components?.securitySchemes ?? {};
  return wanted
    .flatMap((requirement) => Object.keys(requirement))
    .map((name) => schemes[name]?.name ?? name)
    .filter((header) => !request.headers[header.toLowerCase()])
    .map((header) => violation(['header', header.toLowerCase()], 'required', 'is missing'));
}

function checkQuery(
  { parameters }: Located,
  request: SentRequest,
  compile: (s: Schema) => Validate,
): Violation[] {
  const declared = new Map(parameters.filter((p) => p.in === 'query').map((p) => [p.name, p]));
  const given = new Map<string, string[]>();
  for (const [name, value] of request.query) given.set(name, [...(given.get(name) ?? []), value]);
  const unknown = [...given.keys()].filter((name) => !declared.has(name));
  return [
    ...unknown.map((name) =>
      violation(['query', name], 'undeclared', 'is no query parameter of this operation'),
    ),
    ...[...declared.values()].flatMap((parameter) => {
      const values = given.get(parameter.name);
      const value = values && values.length === 1 ? values[0] : values;
      return checkParameter(parameter, value, ['query', parameter.name], compile);
    }),
  ];
}

function checkHeaders(
  { parameters }: Located,
  request: SentRequest,
  compile: (s: Schema) => Validate,
): Violation[] {
  return parameters
    .filter((p) => p.in === 'header')
    .flatMap((p) =>
      checkParameter(p, request.headers[p.name.toLowerCase()], ['header', p.name.toLowerCase()], compile),
    );
}

function checkParameter(
  parameter: Parameter,
  value: unknown,
  location: string[],
  compile: (schema: Schema) => Validate,
): Violation[] {
  if (value === undefined) return parameter.required ? [violation(location, 'required', 'is missing')] : [];
  if (!parameter.schema) return [];
  // Ajv coerces the text of a parameter in place, which needs an object around it.
  const validate = compile({ type: 'object', properties: { value: parameter.schema } });
  return validate({ value }).map((error) =>
    fromAjv({ ...error, instancePath: error.instancePath.slice('/value'.length) }, location),
  );
}

function checkBody(
  { operation }: Located,
  request: SentRequest,
  compile: (s: Schema) => Validate,
): Violation[] {
  const { requestBody } = operation;
  if (request.body === undefined)
    return requestBody?.required ? [violation(['body'], 'required', 'is missing')] : [];
  if (!requestBody) return [violation(['body'], 'undeclared', 'this operation takes no body')];
  const type = request.headers['content-type'] ?? '';
  const schema = requestBody.content['application/json']?.schema;
  if (!schema || !JSON_TYPE.test(type)) {
    return [
      violation(['header', 'content-type'], 'contentType', `is ${type || 'missing'}, not application/json`),
    ];
  }
  return run(compile(schema), request.body, ['body']);
}

function run(validate: Validate, value: unknown, prefix: string[]): Violation[] {
  return validate(value).map((error) => fromAjv(error, prefix));
}

function fromAjv({ instancePath, keyword, message = '', params }: ErrorObject, prefix: string[]): Violation {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra: unknown = params['unevaluatedProperty'] ?? params['additionalProperty'];
  if (extra !== undefined)
    return violation([...prefix, ...path, String(extra)], 'undeclared', 'is no declared property');
  const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
  const suffix = allowed === undefined ? '' : ` (${[allowed].flat().join(', ')})`;
  return violation([...prefix, ...path], keyword, `${message}${suffix}`);
}

function unknownOperation({ method, path }: Pick<SentRequest, 'method' | 'path'>): Violation {
  return violation(['path'], 'unknownOperation', `${method} ${path} is no operation of the document`);
}

function violation(location: string[], keyword: string, message: string): Violation {
  return { location, keyword, message: `${location.join('.')}: ${message}` };
}

function pathPattern(template: string): RegExp {
  const literal = template.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]+')}$`);
}
