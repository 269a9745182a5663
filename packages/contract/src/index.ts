export { type Checker, createChecker } from './checker.ts';
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
export { ContractError } from './kit/contract-error.ts';
export {
  type ContractFetch,
  type ContractFetchOptions,
  createContractFetch,
} from './kit/contract-fetch.ts';
export {
  assertCoverage,
  type Coverage,
  type CoverageOptions,
  formatCoverage,
  type OperationCoverage,
  type TagCoverage,
} from './kit/coverage.ts';
export {
  type AnswerFixture,
  type ConformOptions,
  expectConforms,
  type Plain,
  type Recorded,
} from './kit/expect-conforms.ts';
export type { NetworkFailure, ScenarioAnswer } from './kit/outcome.ts';
export {
  type AnsweredRequest,
  clearCoverage,
  createRecorder,
  type Recorder,
  type RecorderOptions,
  readCoverage,
} from './kit/recorder.ts';
export type { PendingAnswer, Scenario } from './kit/scenario.ts';
export { type ScenarioFetch, type WithScenarioOptions, withScenario } from './kit/with-scenario.ts';
export type { OperationId } from './operation-ids.gen.ts';
export { type Mock, type MockOptions, startMock } from './start-mock.ts';
