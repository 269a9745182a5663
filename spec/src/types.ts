/** Any JSON value, read-only. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object, read-only. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A named collection, such as the schemas by name. A name may be missing, so what is looked up may be undefined. */
export interface Named<T> {
  readonly [name: string]: T | undefined;
}

/** An HTTP method, as a request sends it. */
export type HttpMethod = 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT' | 'TRACE';

/** So many requests in so many seconds. */
export interface RateLimit {
  readonly requests: number;
  /** Length of the window; absent when it is not documented. */
  readonly seconds?: number;
}

/** Which operation it is and where it lives. */
export interface OperationInfo {
  /** Name in camelCase, verb first: `patchLayer`. */
  readonly operationId: string;
  readonly method: HttpMethod;
  /** Path below the server, with its parameters in braces: `/console/v1/layers/{id}`. */
  readonly path: string;
  /** The one tag it is grouped under: `Layers`. */
  readonly tag: string;
  /** True when the documentation no longer has it; the description says since when. */
  readonly deprecated: boolean;
  /** Limits of its own, on top of those of the whole document (`document['x-rate-limits']`). Most operations have none. */
  readonly rateLimits: readonly RateLimit[];
}

/** A pointer to a component: `#/components/schemas/Layer`. */
export interface Reference {
  readonly $ref: string;
  readonly summary?: string;
  readonly description?: string;
}

export type SchemaType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** A JSON Schema of draft 2020-12, or a boolean: true takes everything, false nothing. */
export type Schema = boolean | SchemaObject;

/** The keywords of draft 2020-12 that OpenAPI 3.1 uses, and OpenAPI's own. A `$ref` may have neighbours. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly $defs?: Named<Schema>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly unevaluatedItems?: Schema;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Named<Schema>;
  readonly patternProperties?: Named<Schema>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Named<readonly string[]>;
  readonly dependentSchemas?: Named<Schema>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly discriminator?: Discriminator;
  readonly externalDocs?: ExternalDocs;
  readonly [extension: `x-${string}`]: JsonValue | undefined;
}

/** Which property tells the members of a union apart, and which value stands for which member. */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Named<string>;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: JsonValue;
  readonly externalValue?: string;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: JsonValue;
  readonly examples?: Named<Example | Reference>;
}

export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  readonly example?: JsonValue;
  readonly examples?: Named<Example | Reference>;
}

export interface Parameter extends Header {
  readonly name: string;
  readonly in: 'cookie' | 'header' | 'path' | 'query';
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** True when a value in the path may hold a slash, which has to be percent-encoded. */
  readonly 'x-holds-slashes'?: boolean;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  /** By media type. */
  readonly content: Named<MediaType>;
}

export interface Response {
  readonly description: string;
  readonly headers?: Named<Header | Reference>;
  /** By media type. */
  readonly content?: Named<MediaType>;
}

/** An operation of this document. The build makes sure of what is not optional here. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description: string;
  readonly externalDocs: ExternalDocs;
  readonly deprecated?: boolean;
  /** In addition to those of the path item. */
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  /** By status code, and `default`. */
  readonly responses: Named<Response | Reference>;
  readonly security?: readonly Named<readonly string[]>[];
  readonly 'x-rate-limits'?: readonly RateLimit[];
}

export interface PathItem {
  readonly summary?: string;
  readonly description?: string;
  /** For every operation of the path. */
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly delete?: Operation;
  readonly get?: Operation;
  readonly head?: Operation;
  readonly options?: Operation;
  readonly patch?: Operation;
  readonly post?: Operation;
  readonly put?: Operation;
  readonly trace?: Operation;
}

export interface SecurityScheme {
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  readonly name?: string;
  readonly in?: 'cookie' | 'header' | 'query';
  readonly scheme?: string;
  readonly description?: string;
}

export interface Components {
  readonly schemas: Named<Schema>;
  readonly responses: Named<Response>;
  readonly parameters: Named<Parameter>;
  readonly securitySchemes: Named<SecurityScheme>;
  readonly headers?: Named<Header>;
  readonly requestBodies?: Named<RequestBody>;
  readonly examples?: Named<Example>;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
}

/** This OpenAPI 3.1 document: one JSON value without references to other files. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  };
  /** What a project may send: mutations only, all operations together. */
  readonly 'x-rate-limits': readonly RateLimit[];
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly security: readonly Named<readonly string[]>[];
  readonly tags: readonly Tag[];
  readonly paths: Named<PathItem>;
  readonly components: Components;
}
