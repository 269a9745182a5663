import type { WantedSchedule } from '../../apply/wanted-schedule.ts';
import type { Reader } from '../../readers/reader.ts';
import type { Row } from '../../readers/rows.ts';
import type { WarehouseCount } from '../../reconcile/reconcile.ts';
import type { Source } from '../../types.ts';
import type { ConfiguredRows } from '../read-rows.ts';

type Rows = Reader | Iterable<Row> | AsyncIterable<Row>;
type Counts = Iterable<WarehouseCount> | AsyncIterable<WarehouseCount>;

/** A source, and what `statsig-ingest` checks it against. */
export type ConfiguredSource = Source & {
  /**
   * Rows for `check`: a `.csv`, `.tsv`, `.ndjson` or `.parquet` file, relative to the configuration; `{ csv: … }` with `delimiter`,
   * `quote`, `escape` or `columns` for text that is written otherwise; `{ duckdb: … }` or `{ postgres: … }` to run the query; or, in
   * a module, a function that answers rows or a reader.
   */
  rows?: ConfiguredRows | (() => Rows | Promise<Rows>);
  /**
   * Counts for `reconcile`, with `day`, `event` and `count`: a file as above; `{ duckdb: … }` or `{ postgres: … }` with a `query`
   * that yields them; or, in a module, a function.
   */
  counts?: ConfiguredRows | (() => Counts | Promise<Counts>);
};

/** What stands beside the settings of a source. */
export const BESIDE_SOURCE: readonly string[] = Object.keys({
  rows: 0,
  counts: 0,
} satisfies Record<Exclude<keyof ConfiguredSource, keyof Source>, 0>);

/** What a configuration of `statsig-ingest` holds. In TypeScript: `export default { … } satisfies IngestConfig`. */
export interface IngestConfig {
  sources: ConfiguredSource[];
  /** When the sources of a dataset are run; `apply` sets it. */
  schedules?: WantedSchedule[];
}
