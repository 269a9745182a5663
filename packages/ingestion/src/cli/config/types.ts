import type { WantedSchedule } from '../../apply/schedule.ts';
import type { Reader } from '../../readers/reader.ts';
import type { Row } from '../../readers/rows.ts';
import type { WarehouseCount } from '../../reconcile/reconcile.ts';
import type { Source } from '../../types.ts';
import type { QueriedRows } from '../read-rows.ts';

type Rows = Reader | Iterable<Row> | AsyncIterable<Row>;
type Counts = Iterable<WarehouseCount> | AsyncIterable<WarehouseCount>;

/** A source, and what `statsig-ingest` checks it against. */
export type ConfiguredSource = Source & {
  /**
   * Rows for `check`: a `.csv`, `.tsv`, `.ndjson` or `.parquet` file, relative to the configuration; `{ duckdb: … }` or
   * `{ postgres: … }` to run the query; or, in a module, a function that answers rows or a reader.
   */
  rows?: string | QueriedRows | (() => Rows | Promise<Rows>);
  /**
   * Counts for `reconcile`, with `day`, `event` and `count`: a file as above; `{ duckdb: … }` or `{ postgres: … }` with a `query`
   * that yields them; or, in a module, a function.
   */
  counts?: string | QueriedRows | (() => Counts | Promise<Counts>);
};

/** What a configuration of `statsig-ingest` holds. In TypeScript: `export default { … } satisfies IngestConfig`. */
export interface IngestConfig {
  sources: ConfiguredSource[];
  /** When the sources of a dataset are run; `apply` sets it. */
  schedules?: WantedSchedule[];
}
