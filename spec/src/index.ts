import bundled from '../dist/openapi.json';
import type { HttpMethod, OpenApiDocument, OperationInfo, PathItem } from './types.ts';

export type * from './types.ts';

/** The whole document. One shared object: clone it before you change anything. */
export const document: OpenApiDocument = bundled;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Every operation, in the order of the document. */
export const operations: readonly OperationInfo[] = Object.entries(document.paths).flatMap(([path, item]) =>
  item === undefined ? [] : operationsAt(path, item),
);

function operationsAt(path: string, item: PathItem): OperationInfo[] {
  return METHODS.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    return {
      operationId: operation.operationId,
      // Upper-casing one of METHODS gives one of HttpMethod; the compiler only knows that it is a string.
      method: method.toUpperCase() as HttpMethod,
      path,
      tag: operation.tags[0],
      deprecated: operation.deprecated ?? false,
      rateLimits: operation['x-rate-limits'] ?? [],
    };
  });
}
