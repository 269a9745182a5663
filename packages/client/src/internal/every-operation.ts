import { operationTable, root } from '../generated/operation-table.gen.ts';
import type { Operation } from '../operation.ts';

/** Operations by id, and by method and path such as `GET /console/v1/layers`. */
const known = new Map<unknown, Operation>();

/** The operation of an id, or of a method and path; undefined when there is none. */
export function operationNamed(name: unknown): Operation | undefined {
  // Filled when it is first needed: who calls by operation never does.
  if (known.size === 0) fill();
  return known.get(name);
}

function fill(): void {
  for (const [rest, methods] of Object.entries(operationTable())) {
    const path = root + rest;
    for (const [method, [id, traits]] of Object.entries(methods)) {
      // The keys of Methods are the methods.
      const operation: Operation = { id, method: method as Operation['method'], path, ...traits };
      known.set(id, operation).set(`${method} ${path}`, operation);
    }
  }
}
