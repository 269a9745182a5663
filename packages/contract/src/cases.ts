import { readFileSync } from 'node:fs';

/** What a package is asked to send. Each package has its own way of saying it. */
export interface CallInput {
  readonly id?: unknown;
  readonly body?: unknown;
  readonly dryRun?: boolean;
  readonly respectReviewSettings?: boolean;
  readonly apiVersion?: string;
}

/** A valid call, what has to leave for it, and what has to come back. */
export interface RequestCase {
  readonly name: string;
  readonly input: CallInput;
  readonly sent: {
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** Name of the spec's example that the mock answers with; the first one when absent. */
  readonly example?: string;
  /** The value that the wrapper gives its caller. */
  readonly returned: unknown;
}

/** A call that breaks one rule of the spec. */
export interface InvalidCase {
  readonly name: string;
  readonly input: CallInput;
  /** The rule that is broken, as the mock reports it. */
  readonly violation: { readonly location: readonly string[]; readonly keyword: string };
  /** The property that a package which checks the rule by itself names. */
  readonly property?: string;
}

/** A call that is refused before anything is sent. `undefined` in an input is written `{ "$undefined": true }`. */
export interface RefusedCase {
  readonly name: string;
  readonly input: CallInput;
  readonly argument: string;
}

/** An answer that is not a success. */
export interface ErrorCase {
  readonly status: number;
  /** Name of the error's class. */
  readonly error: string;
  readonly body: unknown;
  readonly retryAfterMs?: number;
}

/** Everything that is expected of one operation. */
export interface OperationCases {
  readonly operationId: string;
  readonly requests: readonly RequestCase[];
  readonly invalid: readonly InvalidCase[];
  readonly refused: readonly RefusedCase[];
  readonly errors: readonly ErrorCase[];
}

/** Reads the committed cases of an operation, `cases/<operationId>.json` of this package. */
export function loadCases(operationId: string): OperationCases {
  const file = new URL(`../cases/${operationId}.json`, import.meta.url);
  // The files are reviewed by hand and their shape is checked by a test of this package.
  return JSON.parse(readFileSync(file, 'utf8')) as OperationCases;
}
