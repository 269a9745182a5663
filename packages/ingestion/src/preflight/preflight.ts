import { InvalidArgumentError } from '@statsig-console/sdk';
import { checkSource } from '../check-source.ts';
import { identityOf, mappedColumns } from '../internal/columns.ts';
import { checkInner, checkOptions, namesOf } from '../internal/options.ts';
import { delimiterOf } from '../readers/delimiter.ts';
import type { Batch, Reader } from '../readers/reader.ts';
import { type Row, rowsOf } from '../readers/rows.ts';
import type { Source } from '../types.ts';
import { Columns, type Mapped, type RowCheck } from './checks.ts';
import { Column, excerpt, ordered } from './findings.ts';
import { type IdType, IdTypeNames } from './id-types.ts';
import { EventsCheck, ExposuresCheck, type KnownExperiment } from './logged.ts';
import { MetricsCheck, type Setting } from './metrics.ts';
import { Repeats } from './repeats.ts';
import type { Report, Verdict } from './report.ts';

/** How far a preflight has come. */
export interface Progress {
  /** Rows read so far, lines that are no JSON among them. */
  readonly rows: number;
  /** The share of all that has been read, from 0 to 1, where it is known. */
  readonly fraction: number | undefined;
}

/** Options of `preflight`. */
export interface PreflightOptions {
  /** Id types of the project, as `readIdTypes` reads them. Absent: their names are only compared with each other. */
  idTypes?: readonly (string | IdType)[];
  /** Experiments of the project, by id, with their groups if those are to be checked. For exposures only. */
  experiments?: readonly (string | KnownExperiment)[];
  /** How many rows each finding shows. 5 unless said otherwise. */
  examples?: number;
  /** Whether repeated keys are looked for. True unless said otherwise. */
  repeats?: boolean;
  /** Where repeats are written to when there are more than about a million rows: 20 bytes a row. The system's own unless said otherwise. */
  temporaryFolder?: string;
  /** What the present is. Now unless said otherwise. */
  now?: Date;
  /** Stops the reading; `preflight` then throws the signal's reason. */
  signal?: AbortSignal;
  /** Called every few thousand rows. */
  onProgress?: (progress: Progress) => void;
}

const OPTIONS = namesOf<PreflightOptions>({
  idTypes: 0,
  experiments: 0,
  examples: 0,
  repeats: 0,
  temporaryFolder: 0,
  now: 0,
  signal: 0,
  onProgress: 0,
});
/** What a program does about another delimiter. */
export const GIVE_DELIMITER = 'give it as `delimiter`';
const EXPERIMENT = namesOf<KnownExperiment>({ id: 0, groups: 0 });

/**
 * Reads all rows of a source and says what is wrong with them. Nothing is sent. Memory stays flat whatever the number of rows.
 *
 * @param source what `metricsSource`, `eventsSource` or `exposuresSource` answered
 * @param rows rows as objects, or a reader such as `csv('daily.csv')`
 * @throws InvalidArgumentError when the source breaks rules of the API, or an option is wrong
 * @throws ReadError when the rows cannot be read to the end; it says where and what to do
 */
export async function preflight(
  source: Source,
  rows: Reader | Iterable<Row> | AsyncIterable<Row>,
  options: PreflightOptions = {},
): Promise<Report> {
  return preflightWith(() => GIVE_DELIMITER, source, rows, options);
}

/**
 * The same for those who write no program.
 *
 * @param advise says what to do about another delimiter than the one that was looked for
 */
export async function preflightWith(
  advise: (delimiter: string) => string,
  source: Source,
  rows: Reader | Iterable<Row> | AsyncIterable<Row>,
  options: PreflightOptions,
): Promise<Report> {
  checkSource(source);
  checkOptions('options', options, OPTIONS);
  for (const [index, experiment] of (options.experiments ?? []).entries())
    if (typeof experiment !== 'string') checkInner(`experiments.${index}`, experiment, EXPERIMENT);
  const { signal, onProgress, examples = 5, now = new Date() } = options;
  checkValues(examples, now);
  const idTypes = new IdTypeNames(options.idTypes);
  const mapped = mappedColumns(source).map(({ property, column }) => ({
    field: property.replace('column_mapping.', ''),
    column,
  }));
  const wanted = [...new Set(mapped.map(({ column }) => column))];
  const columns = new Columns(wanted, examples);
  const repeats = options.repeats === false ? undefined : new Repeats(options.temporaryFolder);
  const run = new Run(wanted, columns.rows, advise);
  try {
    const check = checkFor(source, { columns, idTypes, now, repeats }, wanted.length, options.experiments);
    signal?.throwIfAborted();
    for await (const batch of rowsOf(rows).read({ source, columns: wanted, signal })) {
      columns.writing.number = batch.written;
      if (!run.take(batch, check)) break;
      onProgress?.({ rows: run.total, fraction: batch.fraction });
      signal?.throwIfAborted();
    }
    signal?.throwIfAborted();
    check.finish();
    const lacking = run.missing();
    const findings = lacking.flatMap(({ name, detail }) => missingColumn(mapped, name, detail));
    const lost = new Set(lacking.map(({ name }) => name));
    if (lost.size === 0 && run.total === 0) columns.rows.state('no-rows', '');
    const all = ordered([
      ...findings,
      ...columns.findings(run.total).filter(({ column }) => !lost.has(column)),
    ]);
    const days = check.days();
    return {
      version: 1,
      verdict: verdictOf(all),
      source: identityOf(source),
      rows: run.total,
      counts: run.counts,
      complete: run.complete,
      findings: all,
      columns: columns.summaries(run.total),
      ...(days === undefined ? {} : { days }),
    };
  } finally {
    repeats?.close();
  }
}

/** Takes batches apart into rows. */
class Run {
  /** Rows with cells. */
  rows = 0;
  /** Rows that could not be taken apart. */
  #unreadable = 0;
  counts: 'line' | 'row' = 'row';
  complete = true;
  /** Where the wanted columns stand in the rows that come. Undefined while there was none. */
  #places: number[] | undefined;
  #inOrder = false;
  #there: readonly string[] = [];
  #absent: readonly string[] | undefined;
  readonly #wanted: readonly string[];
  readonly #findings: Column;
  readonly #cells: unknown[];

  readonly #advise: (delimiter: string) => string;

  constructor(wanted: readonly string[], findings: Column, advise: (delimiter: string) => string) {
    this.#wanted = wanted;
    this.#findings = findings;
    this.#advise = advise;
    this.#cells = wanted.map(() => null);
  }

  /** All rows: what share of them breaks a rule is never more than one. */
  get total(): number {
    return this.rows + this.#unreadable;
  }

  /** Checks the rows of a batch. False when it makes no sense to go on. */
  take(batch: Batch, check: RowCheck): boolean {
    const { rows, lines, columns } = batch;
    for (const { rule, row, value } of batch.faults ?? []) {
      this.#findings.add(rule, row, value);
      if (rule === 'not-json') this.#unreadable += 1;
    }
    const places = this.#places ?? this.#find(columns);
    if (places.includes(-1)) {
      this.complete = false;
      return false;
    }
    if (lines) this.counts = 'line';
    if (batch.absent) {
      const { absent } = batch;
      this.#absent =
        this.#absent === undefined ? absent : this.#absent.filter((name) => absent.includes(name));
    }
    const width = columns.length;
    const cells = this.#cells;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined) continue;
      this.rows += 1;
      const number = lines?.[index] ?? this.rows;
      if (row.length !== width)
        this.#findings.add('ragged-row', number, `${row.length} cells instead of ${width}`);
      else if (this.#inOrder) check.row(row, number);
      else {
        for (let place = 0; place < places.length; place += 1) cells[place] = row[places[place] ?? -1];
        check.row(cells, number);
      }
    }
    return true;
  }

  /** The wanted columns that are not there. */
  missing(): { name: string; detail: string }[] {
    if (this.#places?.includes(-1)) {
      const there = this.#there.map((name) => excerpt(name)).join(', ');
      const lost = this.#wanted.filter((_, index) => this.#places?.[index] === -1);
      // With another delimiter all columns are missing, which is one mistake and not many.
      const delimiter = this.#delimiter(lost);
      return lost.map((name) => ({
        name,
        detail: `There are: ${there || 'no columns'}.${this.#hint(name)}${name === lost[0] ? delimiter : ''}`,
      }));
    }
    return [...(this.#absent ?? [])].map((name) => ({ name, detail: 'No row has it.' }));
  }

  #find(columns: readonly string[]): number[] {
    this.#there = columns;
    this.#places = this.#wanted.map((name) => columns.indexOf(name));
    this.#inOrder =
      this.#wanted.length === columns.length && this.#places.every((place, index) => place === index);
    const double = this.#wanted.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
    if (double !== undefined) this.#findings.add('duplicate-column', 1, double);
    return this.#places;
  }

  #hint(name: string): string {
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const near = this.#there.find((other) => plain(other) === plain(name));
    return near === undefined ? '' : ` Did you mean ${excerpt(near)}?`;
  }

  #delimiter(lost: readonly string[]): string {
    const delimiter = delimiterOf(this.#there, lost);
    const advice = delimiter === undefined ? '' : this.#advise(delimiter);
    return advice === '' ? '' : ` The delimiter seems to be ${JSON.stringify(delimiter)}: ${advice}.`;
  }
}

function missingColumn(mapped: readonly Mapped[], name: string, detail: string) {
  return mapped
    .filter(({ column }) => column === name)
    .flatMap(({ field, column }) => {
      const lost = new Column(field, column, 0);
      lost.state('missing-column', detail);
      return lost.list(0);
    });
}

function checkFor(
  source: Source,
  setting: Setting,
  wanted: number,
  experiments: PreflightOptions['experiments'],
): RowCheck {
  switch (source.dataset) {
    case 'Metrics':
      return new MetricsCheck(source.column_mapping, setting);
    case 'Events':
      return new EventsCheck(source.column_mapping, setting, wanted);
    case 'Exposures':
      return new ExposuresCheck(source.column_mapping, setting, experiments);
  }
}

function checkValues(examples: number, now: unknown): void {
  if (!Number.isInteger(examples) || examples < 1) {
    throw new InvalidArgumentError('`examples` has to be a whole number from 1.', { argument: 'examples' });
  }
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) {
    throw new InvalidArgumentError('`now` is no date.', { argument: 'now' });
  }
}

function verdictOf(findings: readonly { severity: 'error' | 'warning' }[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return findings.length > 0 ? 'warn' : 'pass';
}
