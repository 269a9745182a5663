export type { DaysStoredAs, TimeStoredAs } from './dialects.ts';
export { lintQuery, type QueryFinding, type QueryRule } from './lint.ts';
export { type Selected, type Selection, selectEvents, selectExposures, selectMetrics } from './select.ts';
export {
  type ColumnValue,
  type ExactName,
  exact,
  type Literal,
  literal,
  type Name,
  type Seconds,
  toSeconds,
} from './values.ts';
export type { TableSelection } from './write.ts';
