import { type Checker, createChecker } from '../checker.ts';
import { type Located, locateOperations, type OpenApiDocument, OWN_DOCUMENT } from '../document.ts';
import { ContractError } from './contract-error.ts';
import { suggestion } from './suggestion.ts';

/** A document and what is derived from it once, for all who use it. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly checker: Checker;
  /** Every operation by its `operationId`. */
  readonly operations: ReadonlyMap<string, Located>;
  /** Names of the headers that carry a key, in lower case. */
  readonly keyHeaders: ReadonlySet<string>;
}

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

const known = new WeakMap<OpenApiDocument, Contract>();

/** The contract of a document. It is made once: compiled schemas are what takes time. */
export function contractOf(document: OpenApiDocument = OWN_DOCUMENT): Contract {
  const made = known.get(document) ?? {
    document,
    checker: createChecker(document),
    operations: new Map(
      locateOperations(document).map((located) => [located.operation.operationId, located]),
    ),
    keyHeaders: new Set(
      Object.values(document.components?.securitySchemes ?? {}).flatMap(({ name }) =>
        name === undefined ? [] : [name.toLowerCase()],
      ),
    ),
  };
  known.set(document, made);
  return made;
}

/**
 * Where an operation lives.
 *
 * @throws ContractError when there is no such operation, with the one that may have been meant
 */
export function operationNamed({ operations }: Contract, operationId: string): Located {
  const located = operations.get(operationId);
  if (located) return located;
  throw new ContractError(
    `There is no operation \`${operationId}\`. ${suggestion(operationId, [...operations.keys()])}`,
  );
}

/** The methods that a path has operations for; none for an unknown path. */
export function methodsOf({ checker }: Contract, path: string): readonly string[] {
  return METHODS.filter((method) => checker.operationOf({ method, path }) !== undefined);
}
