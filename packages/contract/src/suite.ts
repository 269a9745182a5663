export { locateOperations, OWN_DOCUMENT, type Schema } from './document.ts';
export {
  createInProcessPrism,
  type InProcessPrism,
  type Preference,
  type Verdict,
} from './in-process-prism.ts';
export { type Generation, generatedBodies } from './suite/checks/agreement.ts';
export { COLUMNS, type Column, OF_THE_SPEC } from './suite/columns.ts';
export type { Check, Evidence, Judges } from './suite/context.ts';
export { digests, stale } from './suite/digest.ts';
export { applyExceptions, assertExcusable, type Exception, loadExceptions } from './suite/exceptions.ts';
export { type ValidCall, validCalls } from './suite/expand.ts';
export * from './suite/format.ts';
export { type Given, type Gives, givenBy } from './suite/given.ts';
export { toHtml } from './suite/html.ts';
export {
  changed,
  elsewhere,
  escapeStep,
  locationOf,
  pointerOf,
  sameBranch,
  valueAt,
  written,
} from './suite/pointer.ts';
export {
  type Cell,
  type Coverage,
  columnNames,
  formatReport,
  type OperationCells,
  type Report,
  type Shown,
  type SubjectReport,
  toCells,
  toReport,
} from './suite/report.ts';
export {
  createSuite,
  type OperationResult,
  type Outcome,
  runChecks,
  SPEC,
  type Suite,
  type SuiteOptions,
} from './suite/run.ts';
export {
  type CallArguments,
  type List,
  ReturnedError,
  type Subject,
  type SubjectTransport,
  type Ways,
} from './suite/subject.ts';
export { createValidators, type Validate } from './validators.ts';
