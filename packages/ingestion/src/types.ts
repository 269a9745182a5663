import type { components } from '@statsig-console/sdk';

/** Where the data lies. The project needs a connection to it. */
export type WarehouseType = components['schemas']['WarehouseType'];

/** Warehouses that are files without an engine that runs queries. Statsig finds the files by dataset and day. */
export type FileStore = 's3' | 'adls';

/** Rows that a query yields. */
export interface QueryIn<Type extends Exclude<WarehouseType, FileStore>> {
  type: Type;
  /** A single SELECT that yields the mapped columns. */
  query: string;
  use_delta_sharing?: false;
}

/** Rows of Parquet files, in a folder for each day below a folder for the dataset. */
export interface FilesIn<Type extends FileStore> {
  type: Type;
  /** A single SELECT that yields the mapped columns. Absent: they are columns of the files. */
  query?: string;
  use_delta_sharing?: false;
}

/** Rows of a table that Databricks shares. */
export interface SharedTable {
  type: 'databricks';
  use_delta_sharing: true;
  /** A shared table is read whole. */
  query?: never;
  /** Name of the share. */
  share: string;
  /** Schema within the share. */
  schema: string;
  /** Table within the schema. */
  table: string;
}

/** A member for each type, so that `type` narrows: the compiler does not take a member apart. */
type RowsOf<Type extends WarehouseType> = Type extends FileStore
  ? FilesIn<Type>
  : Type extends Exclude<WarehouseType, FileStore>
    ? QueryIn<Type>
    : never;

/** Where the rows come from: a query, files, or with Databricks a shared table. `type` and `use_delta_sharing` tell. */
export type RowsFrom = RowsOf<WarehouseType> | SharedTable;

/** What sources of every dataset have. */
export interface SourceSettings {
  /** Name of the source, unique for its warehouse type and dataset. */
  source_name: string;
  /** Whether the schedule runs it. Absent: the API decides. */
  enabled?: boolean;
}

interface MetricColumns {
  /** Column with the id of the unit, in the format that exposures are logged with. */
  unit_id: string;
  /** Column with the kind of that id, spelled as in the project. */
  id_type: string;
  /** Column with the day, an ISO date. */
  dateid: string;
  /** Column with the metric's name, shorter than 128 characters. */
  metric_name: string;
}

/** Columns of a metrics source: a value, or numerator and denominator, or all three. Where both are there, a ratio wins. */
export type MetricsColumns = MetricColumns &
  (
    | { metric_value: string; numerator?: string; denominator?: string }
    | { metric_value?: string; numerator: string; denominator: string }
  );

interface LoggedColumns {
  /** Column with the time, in Unix seconds. */
  timestamp: string;
  /** Columns with ids, by id type as the project spells it. At least one, unless `unit_id` is mapped. */
  ids: Record<string, string>;
  /** Column with the id, where a single one identifies the unit. */
  unit_id?: string;
  /** Columns that become metadata, by metadata key. */
  metadata?: Record<string, string>;
  /** Column with all metadata as one JSON object, one level deep. */
  metadata_object?: string;
  /** Column with a value. */
  event_value?: string;
}

/** Columns of an events source. */
export interface EventsColumns extends LoggedColumns {
  /** Column with the event's name, shorter than 128 characters, `_` for spaces. */
  event_name: string;
}

/** Columns of an exposures source. */
export interface ExposuresColumns extends LoggedColumns {
  /** Column with the id of the experiment. */
  experiment: string;
  /** Column with the id of the group. */
  group_id: string;
}

/** A source of daily metric values: one row a unit, day and metric. */
export type MetricsSource = { dataset: 'Metrics'; column_mapping: MetricsColumns } & SourceSettings &
  RowsFrom;
/** A source of raw events: one row an event. */
export type EventsSource = { dataset: 'Events'; column_mapping: EventsColumns } & SourceSettings & RowsFrom;
/** A source of experiment exposures: one row an exposure. */
export type ExposuresSource = { dataset: 'Exposures'; column_mapping: ExposuresColumns } & SourceSettings &
  RowsFrom;

/** A source to create. `dataset` tells what the rows are. */
export type Source = MetricsSource | EventsSource | ExposuresSource;

/** What the rows of a source are. */
export type Dataset = Source['dataset'];

/** What tells one source from another; the API has no other key. */
export interface SourceIdentity {
  type: WarehouseType;
  dataset: Dataset;
  source_name: string;
}
