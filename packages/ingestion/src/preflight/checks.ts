import { Column, type Writing } from './findings.ts';
import type { ColumnSummary, Finding, Report } from './report.ts';

/** What is checked of one dataset. Rows come one by one, with the place of each mapped column in them. */
export interface RowCheck {
  /** Checks a row. */
  row(cells: readonly unknown[], number: number): void;
  /** Ends the checks that need all rows. */
  finish(): void;
  /** First and last day of the rows. */
  days(): Report['days'];
}

/** What is mapped, such as `unit_id` or `ids.userID`, and to which column. */
export interface Mapped {
  readonly field: string;
  readonly column: string;
}

/** The columns of one run: where each stands in a row, and what is found there. */
export class Columns {
  /** For findings about whole rows. */
  readonly rows: Column;
  readonly limit: number;
  /** Of the batch that is being checked. */
  readonly writing: Writing = {};
  readonly #columns: Column[] = [];
  readonly #places: ReadonlyMap<string, number>;

  constructor(names: readonly string[], limit: number) {
    this.#places = new Map(names.map((name, place) => [name, place]));
    this.limit = limit;
    this.rows = new Column('', '', limit);
  }

  /** The column that is mapped to a field, and its place. */
  use(field: string, column: string): { column: Column; place: number } {
    const place = this.#places.get(column);
    if (place === undefined) throw new Error(`The column ${column} was not looked for before.`);
    const used = new Column(field, column, this.limit, this.writing);
    this.#columns.push(used);
    return { column: used, place };
  }

  findings(rows: number): Finding[] {
    return [this.rows, ...this.#columns].flatMap((column) => column.list(rows));
  }

  summaries(rows: number): ColumnSummary[] {
    return this.#columns.map(({ field, column, nulls }) => ({
      field,
      column,
      nulls,
      nullRate: rows === 0 ? 0 : nulls / rows,
    }));
  }
}
