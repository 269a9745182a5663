import { isNoColumn } from '../internal/columns.ts';
import { dayAt } from '../internal/days.ts';
import type { EventsColumns, ExposuresColumns } from '../types.ts';
import { isMissing } from './cell.ts';
import type { RowCheck } from './checks.ts';
import { type Column, excerpt } from './findings.ts';
import { Hash } from './hash.ts';
import { Ids } from './ids.ts';
import { readMetadata, readMetadataValue } from './metadata.ts';
import type { Setting } from './metrics.ts';
import { NAME_LIMIT, Names } from './names.ts';
import type { Repeats } from './repeats.ts';
import { Times } from './times.ts';

type ReadCell = (value: unknown, row: number) => void;

interface IdColumn {
  readonly place: number;
  readonly ids: Ids;
  readonly type: string;
  readonly pattern: RegExp | undefined;
}

/** What events and exposures have in common: a time, ids, metadata and a value. */
class Logged {
  readonly times: Times;
  readonly #timePlace: number;
  readonly #ids: IdColumn[];
  readonly #rest: { place: number; read: ReadCell }[] = [];
  readonly #rows: Column;
  /** The first id of the row last read, with the position of its column. */
  id: string | undefined;
  idColumn = 0;

  constructor(mapping: EventsColumns | ExposuresColumns, { columns, idTypes, now }: Setting) {
    this.#rows = columns.rows;
    const time = columns.use('timestamp', mapping.timestamp);
    this.times = new Times(time.column, now);
    this.#timePlace = time.place;
    const named = Object.entries(mapping.ids).map(([type, column]) => ({
      field: `ids.${type}`,
      type,
      column,
    }));
    const single =
      mapping.unit_id === undefined || isNoColumn(mapping.unit_id)
        ? []
        : [{ field: 'unit_id', type: '', column: mapping.unit_id }];
    this.#ids = [...named, ...single].map(({ field, type, column: name }) => {
      const { column, place } = columns.use(field, name);
      const rule = type === '' ? undefined : idTypes.judge(type);
      if (rule !== undefined)
        column.state(rule, `The mapping has ${excerpt(type)}. Allowed: ${idTypes.names.join(', ')}.`);
      return { place, type, pattern: idTypes.pattern(type), ids: new Ids(column, false, columns.limit) };
    });
    const add = (field: string, name: string | undefined, read: (column: Column) => ReadCell): void => {
      if (name === undefined || isNoColumn(name)) return;
      const { column, place } = columns.use(field, name);
      this.#rest.push({ place, read: read(column) });
    };
    add(
      'metadata_object',
      mapping.metadata_object,
      (column) => (value, row) => readMetadata(column, value, row),
    );
    for (const [key, name] of Object.entries(mapping.metadata ?? {})) {
      add(`metadata.${key}`, name, (column) => (value, row) => readMetadataValue(column, value, row));
    }
    add('event_value', mapping.event_value, (column) => (value, row) => readEventValue(column, value, row));
  }

  row(cells: readonly unknown[], number: number): void {
    this.times.read(cells[this.#timePlace], number);
    this.id = undefined;
    for (let index = 0; index < this.#ids.length; index += 1) {
      const column = this.#ids[index];
      if (column === undefined) continue;
      const { ids, place, type, pattern } = column;
      const id = ids.read(cells[place], number, type, pattern);
      if (id === undefined || this.id !== undefined) continue;
      this.id = id;
      this.idColumn = index;
    }
    if (this.id === undefined) this.#rows.add('no-id', number);
    for (const { place, read } of this.#rest) read(cells[place], number);
  }

  finish(): void {
    for (const { ids } of this.#ids) ids.finish();
  }

  days(): { first: string; last: string } | undefined {
    const { first, last } = this.times;
    return first > last ? undefined : { first: dayAt(first * 1_000), last: dayAt(last * 1_000) };
  }
}

/** Text or number, shorter than the limit of names. */
function readEventValue(column: Column, value: unknown, row: number): void {
  if (isMissing(value)) column.nulls += 1;
  else if (typeof value === 'object') column.add('wrong-type', row, value);
  else if (typeof value === 'number' && !Number.isFinite(value)) column.add('nan-or-infinity', row, value);
  else if (typeof value === 'string') {
    if (value.length >= NAME_LIMIT && [...value].length >= NAME_LIMIT)
      column.add('value-too-long', row, value);
    if (value.includes('\ufffd')) column.add('broken-encoding', row, value);
  }
}

/** Checks raw events: one row an event. */
export class EventsCheck implements RowCheck {
  readonly #logged: Logged;
  readonly #names: Names;
  readonly #namePlace: number;
  readonly #repeats: Repeats | undefined;
  readonly #rows: Column;
  readonly #all: number;
  readonly #hash = new Hash();

  constructor(mapping: EventsColumns, setting: Setting, wanted: number) {
    const { column, place } = setting.columns.use('event_name', mapping.event_name);
    this.#names = new Names(column, { spaces: 'discouraged' });
    this.#namePlace = place;
    this.#logged = new Logged(mapping, setting);
    this.#repeats = setting.repeats;
    this.#rows = setting.columns.rows;
    this.#all = wanted;
  }

  row(cells: readonly unknown[], number: number): void {
    this.#names.read(cells[this.#namePlace], number);
    this.#logged.row(cells, number);
    if (this.#repeats === undefined || this.#logged.id === undefined) return;
    const hash = this.#hash;
    hash.start();
    for (let place = 0; place < this.#all; place += 1) {
      const cell = cells[place];
      hash.text(typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : asText(cell));
    }
    this.#repeats.add(hash, number, 0);
  }

  finish(): void {
    this.#logged.finish();
    if (this.#repeats === undefined) return;
    for (const { row, first } of this.#repeats.find())
      this.#rows.add('duplicate-event', row, undefined, first);
  }

  days(): { first: string; last: string } | undefined {
    return this.#logged.days();
  }
}

/** A cell that is no text, as text that is the same for the same cell. */
function asText(cell: unknown): string {
  if (typeof cell !== 'object' || cell instanceof Date) return String(cell);
  return JSON.stringify(cell, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

/** An experiment of the project. */
export interface KnownExperiment {
  readonly id: string;
  /** Ids of its groups. Absent: not checked. */
  readonly groups?: readonly string[];
}

/** Checks exposures: one row an exposure of a unit to an experiment. */
export class ExposuresCheck implements RowCheck {
  readonly #logged: Logged;
  readonly #experiments: Names;
  readonly #experimentPlace: number;
  readonly #groups: Names;
  readonly #groupColumn: Column;
  readonly #groupPlace: number;
  readonly #known: ReadonlyMap<string, ReadonlySet<string> | undefined> | undefined;
  readonly #repeats: Repeats | undefined;
  readonly #rows: Column;
  readonly #hash = new Hash();

  constructor(
    mapping: ExposuresColumns,
    setting: Setting,
    experiments: readonly (string | KnownExperiment)[] | undefined,
  ) {
    const { columns } = setting;
    const known = experiments?.map((one): KnownExperiment => (typeof one === 'string' ? { id: one } : one));
    this.#known = known && new Map(known.map(({ id, groups }) => [id, groups && new Set(groups)]));
    const experiment = columns.use('experiment', mapping.experiment);
    this.#experiments = new Names(experiment.column, {
      also: (name) =>
        this.#known === undefined || this.#known.has(name.trim()) ? undefined : 'unknown-experiment',
    });
    this.#experimentPlace = experiment.place;
    const group = columns.use('group_id', mapping.group_id);
    // Groups of different experiments may well be `control` and `Control`.
    this.#groups = new Names(group.column, { compareCase: false });
    this.#groupColumn = group.column;
    this.#groupPlace = group.place;
    this.#logged = new Logged(mapping, setting);
    this.#repeats = setting.repeats;
    this.#rows = columns.rows;
  }

  row(cells: readonly unknown[], number: number): void {
    const experiment = this.#experiments.read(cells[this.#experimentPlace], number);
    const group = this.#groups.read(cells[this.#groupPlace], number);
    this.#logged.row(cells, number);
    if (experiment === undefined || group === undefined) return;
    const groups = this.#known?.get(experiment.text);
    if (groups !== undefined && !groups.has(group.text))
      this.#groupColumn.add('unknown-group', number, group.text);
    const { id, idColumn } = this.#logged;
    if (this.#repeats === undefined || id === undefined) return;
    const hash = this.#hash;
    hash.start();
    hash.text(group.text);
    const groupHash = hash.a;
    hash.start();
    hash.text(experiment.text);
    hash.word(idColumn);
    hash.text(id);
    this.#repeats.add(hash, number, groupHash);
  }

  finish(): void {
    this.#logged.finish();
    if (this.#repeats === undefined) return;
    for (const { row, first, differs } of this.#repeats.find()) {
      if (differs) this.#rows.add('unit-in-two-groups', row, undefined, first);
    }
  }

  days(): { first: string; last: string } | undefined {
    return this.#logged.days();
  }
}
