import { document as spec } from '@statsig-console/spec';

/** A JSON Schema, as loose as the standard leaves it. */
export type Schema = { readonly [keyword: string]: unknown };

/** A parameter of an operation, after its `$ref` has been followed. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Content {
  readonly [mediaType: string]: MediaType;
}

/** What a body of one media type looks like. */
export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  /** By name; a value may be a `$ref`. */
  readonly examples?: { readonly [name: string]: unknown };
}

/** An operation of the document. */
interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: { readonly [status: string]: unknown };
  readonly security?: readonly Record<string, unknown>[];
}

/** A response of an operation, after its `$ref` has been followed. */
export interface DocumentedResponse {
  readonly description: string;
  /** By name; a value may be a `$ref`. */
  readonly headers?: { readonly [name: string]: unknown };
  readonly content?: Content;
}

/** An operation and where it lives. */
export interface Located {
  readonly method: string;
  /** Path template, such as `/console/v1/layers/{id}`. */
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** The parts of a bundled OpenAPI 3.1 document that are used here. */
export interface OpenApiDocument {
  readonly paths: { readonly [path: string]: { readonly [key: string]: unknown } };
  readonly components?: {
    readonly schemas?: { readonly [name: string]: Schema };
    readonly securitySchemes?: { readonly [name: string]: { readonly name?: string } };
    readonly [kind: string]: { readonly [name: string]: unknown } | undefined;
  };
  readonly security?: readonly Record<string, unknown>[];
}

/** The spec of this toolkit. */
// Its own type says more than is needed here, but as an interface it fits no index signature.
export const OWN_DOCUMENT: OpenApiDocument = spec as unknown as OpenApiDocument;

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Follows a `$ref` within the document. */
export function follow<T>(document: OpenApiDocument, value: unknown): T {
  let current = value;
  while (
    typeof current === 'object' &&
    current !== null &&
    '$ref' in current &&
    typeof current.$ref === 'string'
  ) {
    const keys = current.$ref
      .slice(2)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    current = keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), document);
  }
  // The document has been bundled and linted, so what stands at this place has the shape of this place.
  return current as T;
}

/** Every operation of the document. */
export function locateOperations(document: OpenApiDocument): readonly Located[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      // What stands under a method is an operation; the document has been linted.
      const operation = item[method] as Operation;
      const shared = Array.isArray(item['parameters']) ? item['parameters'] : [];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((p) =>
        follow<Parameter>(document, p),
      );
      return { method: method.toUpperCase(), path, operation, parameters };
    }),
  );
}
