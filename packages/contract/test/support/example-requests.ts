import type {
  JsonValue,
  MediaType,
  OpenApiDocument,
  OperationInfo,
  Parameter,
  Reference,
  RequestBody,
} from '@statsig-console/spec';

export interface ExampleRequest {
  /** Path and query. */
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Each example body of an operation, once with the parameters that are required and once with all of them. */
export function exampleRequests(
  document: OpenApiDocument,
  { path, method }: Pick<OperationInfo, 'path' | 'method'>,
): ExampleRequest[] {
  const item = document.paths[path];
  // An HttpMethod in lower case is a key of a path item.
  const operation = item?.[method.toLowerCase() as Lowercase<typeof method>];
  if (!item || !operation) throw new Error(`The document has no ${method} ${path}`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(document, parameter),
  );
  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const bodies = body ? examplesOf(document, body.content['application/json']) : [undefined];
  return bodies.flatMap((value) =>
    [parameters.filter(({ required }) => required), parameters].map((sent) => ({
      target: targetOf(path, sent),
      method,
      headers: {
        'STATSIG-API-KEY': 'console-test',
        ...(value === undefined ? {} : { 'content-type': 'application/json' }),
        ...Object.fromEntries(
          those(sent, 'header').map((header) => [header.name, String(exampleOf(header))]),
        ),
      },
      body: value === undefined ? null : JSON.stringify(value),
    })),
  );
}

function targetOf(path: string, parameters: readonly Parameter[]): string {
  const filled = those(parameters, 'path').reduce(
    (target, parameter) =>
      target.replace(`{${parameter.name}}`, encodeURIComponent(String(exampleOf(parameter)))),
    path,
  );
  const query = new URLSearchParams(
    those(parameters, 'query').flatMap((parameter) =>
      [exampleOf(parameter)].flat().map((value) => [parameter.name, String(value)]),
    ),
  );
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function those(parameters: readonly Parameter[], place: Parameter['in']): Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

/** What a parameter shows as its example; the headers that have none have a default. */
function exampleOf({ name, example, schema }: Parameter): JsonValue {
  const value = example ?? (typeof schema === 'object' ? schema.default : undefined);
  if (value === undefined) throw new Error(`The parameter ${name} has neither an example nor a default`);
  return value;
}

function examplesOf(document: OpenApiDocument, media: MediaType | undefined): JsonValue[] {
  const named = Object.values(media?.examples ?? {}).map(
    (entry) => entry && resolve<{ readonly value?: JsonValue }>(document, entry).value,
  );
  return [...named, media?.example].filter((value) => value !== undefined);
}

/** Follows a reference to the component it points to. */
function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const [, , section = '', name = ''] = value.$ref.split('/');
  const component = Reflect.get(Reflect.get(document.components, section) ?? {}, name);
  if (component === undefined) throw new Error(`The document has no ${value.$ref}`);
  return component;
}
