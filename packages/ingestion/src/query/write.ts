import type { Issue } from '@statsig-console/sdk';
import { dayAt, isDay } from '../internal/days.ts';
import { namesOf, unknownName } from '../internal/options.ts';
import { shown } from '../internal/text.ts';
import type { WarehouseType } from '../types.ts';
import { type DaysStoredAs, DIALECTS, type Dialect, TIMES } from './dialects.ts';
import type { ColumnValue, Name } from './values.ts';

/** Where a table is, and which of its days to take. */
export interface TableSelection {
  /**
   * The table: its parts with dots between, such as `finance.daily`, or a list of the parts, where one has a dot in it. Files
   * are one part, the folder.
   */
  table: string | readonly Name[];
  /** Only rows of these days. Absent: all; Statsig itself takes the day that it loads. */
  days?: {
    /** The column with the day or time. */
    column: Name;
    /** First day, `YYYY-MM-DD`. */
    from?: string | undefined;
    /** Last day, `YYYY-MM-DD`. */
    to?: string | undefined;
    /** How the column holds it. Default `date`, which is timestamps as well. */
    storedAs?: DaysStoredAs | undefined;
  };
}

const DAYS = namesOf<NonNullable<TableSelection['days']>>({ column: 0, from: 0, to: 0, storedAs: 0 });
const DAY_MS = 86_400_000;
const STORED_AS: readonly string[] = ['date', 'text', 'seconds'];
/** The mapped columns whose values are names, which the API limits. */
const NAMES = ['metric_name', 'event_name', 'experiment', 'event_value'];
const CONTROL = /\p{Cc}/u;

/** Writes the parts of a query, and notes all that cannot be written. */
export class Writer {
  readonly issues: Issue[] = [];
  readonly #dialect: Dialect;
  readonly #type: WarehouseType;

  constructor(type: WarehouseType) {
    this.#dialect = DIALECTS[type];
    this.#type = type;
  }

  /** Notes settings that there are not. */
  only(given: object, known: readonly string[], at = ''): void {
    for (const name of Object.keys(given))
      if (!known.includes(name)) this.#refuse(`${at}${name}`, unknownName(name, known));
  }

  table(table: unknown): string {
    const parts: unknown = typeof table === 'string' ? table.split('.') : table;
    const { tableParts } = this.#dialect;
    if (!Array.isArray(parts) || parts.length === 0 || parts.length > tableParts) {
      const most = tableParts === 1 ? 'one part' : `1 to ${tableParts} parts`;
      this.#refuse('table', `has to be a name of ${most} for ${this.#type}, such as ${EXAMPLES[tableParts]}`);
      return '';
    }
    return parts.map((part: unknown, index) => this.#tablePart(part, index, parts.length)).join('.');
  }

  #tablePart(part: unknown, index: number, count: number): string {
    const written = this.name('table', part);
    // BigQuery takes a dot in backticks for the end of a part. Projects of a domain have one all the same.
    const isProject = count === 3 && index === 0;
    if (this.#type === 'bigquery-v2' && !isProject && written.includes('.'))
      this.#refuse('table', `has a part with a dot, ${JSON.stringify(part)}, which BigQuery takes for two`);
    return written;
  }

  /** A name of a column or table, quoted. */
  name(property: string, given: unknown): string {
    const name = isKind(given, 'exact') ? given['name'] : given;
    if (typeof name !== 'string' || name === '') {
      this.#refuse(property, 'has to be a name that is not empty');
      return '';
    }
    const problem = this.#problemOf(name);
    if (problem !== undefined) {
      this.#refuse(property, `cannot be written: ${JSON.stringify(name)} ${problem}`);
      return '';
    }
    const isPlain = typeof given === 'string' && /^[A-Za-z_][A-Za-z0-9_$]*$/.test(name);
    return this.#dialect.quote(isPlain ? this.#dialect.fold(name) : name);
  }

  #problemOf(name: string): string | undefined {
    if (CONTROL.test(name)) return 'has a control character';
    if (!isWellFormed(name)) return 'has half of a surrogate pair';
    if (name.trim() === '') return 'is blank';
    const bytes = new TextEncoder().encode(name).length;
    const { longest } = this.#dialect;
    if (bytes > longest) return `is ${bytes} bytes long; ${this.#type} allows ${longest}`;
    return this.#dialect.unquotable(name);
  }

  /** What a mapped column holds. */
  value(property: string, given: unknown): string {
    if (isKind(given, 'literal')) return this.#literal(property, given['value']);
    if (isKind(given, 'seconds')) return this.#seconds(property, given['column'], given['from']);
    return this.name(property, given);
  }

  #literal(property: string, value: unknown): string {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') {
      this.#refuse(property, 'has to be a literal text or a finite number');
      return '';
    }
    if (CONTROL.test(value) || !isWellFormed(value)) {
      this.#refuse(
        property,
        `cannot be written: ${JSON.stringify(value)} has a control character or half of a surrogate pair`,
      );
      return '';
    }
    if (NAMES.some((name) => property === `columns.${name}`) && (value.length > 127 || value.trim() === ''))
      this.#refuse(property, `has to be 1 to 127 characters; it is ${value.length}`);
    const written = this.#dialect.text(value);
    if (written === undefined)
      this.#refuse(property, `cannot be written for ${this.#type}: engines read a backslash differently`);
    return written ?? '';
  }

  #seconds(property: string, column: unknown, from: unknown): string {
    const name = this.name(property, column);
    if (typeof from !== 'string' || !TIMES.includes(from)) {
      this.#refuse(property, `is turned into seconds from ${shown(from)}; allowed are ${TIMES.join(', ')}`);
      return '';
    }
    if (from === 'milliseconds') return `CAST(FLOOR(${name} / 1000) AS ${this.#dialect.integer})`;
    const written = this.#dialect.timestampSeconds(name);
    if (written === undefined)
      this.#refuse(
        property,
        `cannot be turned into seconds for ${this.#type}; write Unix seconds to the files`,
      );
    return written ?? '';
  }

  days(days: NonNullable<TableSelection['days']>): string {
    const { column, from, to, storedAs = 'date' } = days;
    this.only(days, DAYS, 'days.');
    const name = this.name('days.column', column);
    if (!STORED_AS.includes(storedAs))
      this.#refuse('days.storedAs', `is ${shown(storedAs)}; allowed are ${STORED_AS.join(', ')}`);
    if (from === undefined && to === undefined) this.#refuse('days', 'has to have from, to, or both');
    for (const [key, day] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (day !== undefined && dayOf(day) === undefined)
        this.#refuse(`days.${key}`, `is ${shown(day)}; it has to be a day, such as 2026-02-17`);
    }
    const first = dayOf(from);
    const last = dayOf(to);
    if (first !== undefined && last !== undefined && first > last)
      this.#refuse('days.to', `is before days.from, ${from}`);
    // The day after, and less: so that the last day counts whole where the column holds times.
    const conditions = [
      ...(first === undefined ? [] : [`${name} >= ${this.#day(first, storedAs)}`]),
      ...(last === undefined ? [] : [`${name} < ${this.#day(last + DAY_MS, storedAs)}`]),
    ];
    return conditions.join(' AND ');
  }

  #day(instant: number, storedAs: DaysStoredAs): string {
    if (storedAs === 'seconds') return String(instant / 1000);
    const day = dayAt(instant);
    return storedAs === 'text' ? `'${day}'` : this.#dialect.day(day);
  }

  #refuse(property: string, message: string): void {
    this.issues.push({ property, message });
  }
}

const EXAMPLES: Readonly<Record<number, string>> = { 1: 'events', 3: 'catalog.schema.table' };

function isKind(value: unknown, kind: ColumnValueKind): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

type ColumnValueKind = Exclude<ColumnValue, string>['kind'];

/** The instant at which a day begins in UTC; undefined when it is no day of the calendar. */
function dayOf(day: unknown): number | undefined {
  return typeof day === 'string' && isDay(day) ? Date.parse(`${day}T00:00:00Z`) : undefined;
}

function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
