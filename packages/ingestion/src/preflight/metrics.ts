import { isNoColumn } from '../internal/columns.ts';
import type { MetricsColumns } from '../types.ts';
import type { Columns, RowCheck } from './checks.ts';
import { Days } from './days.ts';
import type { Column } from './findings.ts';
import { Hash } from './hash.ts';
import type { IdTypeNames } from './id-types.ts';
import { Ids } from './ids.ts';
import { type Name, Names } from './names.ts';
import { readNumber } from './numbers.ts';
import type { Repeats } from './repeats.ts';

const RATIO = 1;
const VALUE = 2;

/** What the checks of every dataset need. */
export interface Setting {
  readonly columns: Columns;
  readonly idTypes: IdTypeNames;
  readonly now: Date;
  /** Absent when repeats are not looked for. */
  readonly repeats: Repeats | undefined;
}

type Used = ReturnType<Columns['use']>;

/** Checks daily metric values: one row a unit, id type, day and metric. */
export class MetricsCheck implements RowCheck {
  readonly #rows: Column;
  readonly #idTypes: IdTypeNames;
  readonly #repeats: Repeats | undefined;
  readonly #unit: { place: number; ids: Ids };
  readonly #type: { place: number; names: Names };
  readonly #day: { place: number; days: Days };
  readonly #name: { place: number; names: Names };
  readonly #value: Used | undefined;
  readonly #numerator: Used | undefined;
  readonly #denominator: Used | undefined;
  readonly #hash = new Hash();

  constructor(mapping: MetricsColumns, { columns, idTypes, now, repeats }: Setting) {
    const optional = (field: string, column: string | undefined): Used | undefined =>
      column === undefined || isNoColumn(column) ? undefined : columns.use(field, column);
    const unit = columns.use('unit_id', mapping.unit_id);
    const type = columns.use('id_type', mapping.id_type);
    const day = columns.use('dateid', mapping.dateid);
    const name = columns.use('metric_name', mapping.metric_name);
    this.#rows = columns.rows;
    this.#idTypes = idTypes;
    this.#repeats = repeats;
    this.#unit = { place: unit.place, ids: new Ids(unit.column, true, columns.limit) };
    const also = idTypes.known ? { also: idTypes.judge, compareCase: false } : {};
    this.#type = { place: type.place, names: new Names(type.column, also) };
    this.#day = { place: day.place, days: new Days(day.column, now) };
    this.#name = { place: name.place, names: new Names(name.column) };
    this.#value = optional('metric_value', mapping.metric_value);
    this.#numerator = optional('numerator', mapping.numerator);
    this.#denominator = optional('denominator', mapping.denominator);
  }

  row(cells: readonly unknown[], number: number): void {
    const type = this.#type.names.read(cells[this.#type.place], number);
    const typeName = type?.text ?? '';
    const pattern = this.#idTypes.pattern(typeName);
    const unit = this.#unit.ids.read(cells[this.#unit.place], number, typeName, pattern);
    const day = this.#day.days.read(cells[this.#day.place], number);
    const name = this.#name.names.read(cells[this.#name.place], number);
    this.#figures(cells, number, name);
    // A row that lacks a part of its key has been found wanting already.
    if (this.#repeats === undefined || !unit || !type || !day || !name) return;
    const hash = this.#hash;
    hash.start();
    hash.text(unit);
    hash.text(typeName);
    hash.text(day);
    hash.text(name.text);
    this.#repeats.add(hash, number, 0);
  }

  finish(): void {
    this.#unit.ids.finish();
    const allowed = `Allowed: ${this.#idTypes.names.join(', ')}.`;
    for (const rule of ['unknown-id-type', 'id-type-case'] as const)
      this.#type.names.column.explain(rule, allowed);
    if (this.#repeats === undefined) return;
    for (const { row, first } of this.#repeats.find()) this.#rows.add('duplicate-key', row, undefined, first);
  }

  days(): { first: string; last: string } | undefined {
    const { first, last } = this.#day.days;
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  #figures(cells: readonly unknown[], row: number, name: Name | undefined): void {
    const value = read(this.#value, cells, row);
    const numerator = read(this.#numerator, cells, row);
    const denominator = read(this.#denominator, cells, row);
    const ratio = numerator !== undefined && denominator !== undefined;
    if (ratio) {
      if (value !== undefined) this.#rows.add('ratio-and-value', row, name?.text);
      if (denominator === 0 && numerator !== 0)
        this.#denominator?.column.add('zero-denominator', row, denominator);
      else if (denominator < 0) this.#denominator?.column.add('negative-denominator', row, denominator);
    } else if (numerator !== undefined || denominator !== undefined) {
      this.#rows.add('half-ratio', row, name?.text);
    } else if (value === undefined) {
      this.#rows.add('no-value', row, name?.text);
      return;
    }
    if (name === undefined) return;
    const kind = ratio ? RATIO : VALUE;
    if (name.kinds === 0) name.kinds = kind;
    else if (name.kinds !== kind && (ratio || value !== undefined))
      this.#rows.add('mixed-metric-kind', row, name.text);
  }
}

function read(used: Used | undefined, cells: readonly unknown[], row: number): number | undefined {
  return used === undefined ? undefined : readNumber(used.column, cells[used.place], row);
}
