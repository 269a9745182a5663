export {
  type CallInput,
  type ErrorCase,
  type InvalidCase,
  loadCases,
  type OperationCases,
  type RefusedCase,
  type RequestCase,
} from './cases.ts';
export { type Checker, createChecker } from './checker.ts';
export {
  type ContractCheck,
  type ContractOptions,
  contractChecks,
  type Transport,
} from './contract-checks.ts';
export type { OpenApiDocument } from './document.ts';
export {
  type CaptureOptions,
  type CapturingFetch,
  captureFetch,
  type Exchange,
  prismViolations,
  type ReceivedResponse,
  type SentRequest,
  type Violation,
} from './exchange.ts';
export { type Mock, type MockOptions, startMock } from './start-mock.ts';
