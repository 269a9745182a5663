import { member } from '../internal/json.ts';
import type { WarehouseType } from '../types.ts';
import type { Position } from './parse.ts';

/** A column that a query yields. */
export interface Output {
  readonly name: string;
  readonly quoted: boolean;
  readonly at: Position | undefined;
}

/** A `*` of which it is not known what it stands for. */
export interface Star {
  readonly at: Position | undefined;
  /** It stands alone, so that columns can be written in its place. */
  readonly plain: boolean;
  /** Columns that it leaves out. */
  readonly without: readonly Output[];
}

/** What a query yields, as far as it can be known. */
export interface Outputs {
  readonly columns: readonly Output[];
  readonly stars: readonly Star[];
  /** Expressions that have no name of their own. */
  readonly unnamed: readonly (Position | undefined)[];
  /** Something that is no SELECT yields columns that are not known. */
  readonly unknown: boolean;
  /** Sets put together whose numbers of columns differ. */
  readonly uneven: readonly (Position | undefined)[];
}

const NOTHING: Outputs = { columns: [], stars: [], unnamed: [], unknown: false, uneven: [] };
const UNKNOWN: Outputs = { ...NOTHING, unknown: true };

/** How a warehouse names columns. */
export interface Naming {
  /** A name as it is compared: Snowflake keeps the case of what is in quotes, the others do not mind it. */
  readonly fold: (name: string, quoted: boolean) => string;
  /** Which expressions have a name without AS, besides columns. */
  readonly expressions: 'none' | 'casts and functions' | 'paths';
}

export function namingOf(type: WarehouseType): Naming {
  const fold = (name: string): string => name.toLowerCase();
  if (type === 'redshift') return { fold, expressions: 'casts and functions' };
  if (type === 'databricks') return { fold, expressions: 'paths' };
  if (type !== 'snowflake-v2') return { fold, expressions: 'none' };
  return { fold: (name, quoted) => (quoted ? name : name.toUpperCase()), expressions: 'none' };
}

type Scope = ReadonlyMap<string, Outputs>;
interface Table {
  readonly name: string | undefined;
  readonly outputs: Outputs;
}

/** The columns of a query; a `*` over queries within it is followed. */
export function outputsOf(query: unknown, naming: Naming, outer: Scope = new Map()): Outputs {
  const scope = new Map(outer);
  for (const cte of list(member(member(query, 'with'), 'cte_tables'))) {
    const alias = member(cte, 'alias');
    const name = nameOf(member(alias, 'name'), naming);
    scope.set(name, renamed(outputsOf(member(cte, 'query'), naming, scope), alias));
  }
  const outputs = bodyOutputs(member(query, 'body'), naming, scope);
  return list(member(query, 'pipe_operators')).length > 0 ? UNKNOWN : outputs;
}

function bodyOutputs(body: unknown, naming: Naming, scope: Scope): Outputs {
  const select = member(body, 'Select');
  if (select !== undefined) return selectOutputs(select, naming, scope);
  const inner = member(body, 'Query');
  if (inner !== undefined) return outputsOf(inner, naming, scope);
  const sets = member(body, 'SetOperation');
  if (sets === undefined) return UNKNOWN;
  const left = bodyOutputs(member(sets, 'left'), naming, scope);
  const right = bodyOutputs(member(sets, 'right'), naming, scope);
  // The names are those of the first; of the others, only the number has to fit.
  const [here, there] = [width(left), width(right)];
  const differs = here !== undefined && there !== undefined && here !== there;
  const at = firstPosition(member(sets, 'right'));
  return { ...left, uneven: [...left.uneven, ...right.uneven, ...(differs ? [at] : [])] };
}

/** How many columns there are; undefined when that is not known. */
function width({ columns, stars, unnamed, unknown }: Outputs): number | undefined {
  return unknown || stars.length > 0 ? undefined : columns.length + unnamed.length;
}

function selectOutputs(select: unknown, naming: Naming, scope: Scope): Outputs {
  // One value of a struct has no columns of its own.
  if (typeof member(select, 'value_table_mode') === 'string') return UNKNOWN;
  const from = list(member(select, 'from')).flatMap((table) => tablesOf(table, naming, scope));
  // A lateral view adds columns of its own.
  const tables = list(member(select, 'lateral_views')).length > 0 ? [] : from;
  const items = list(member(select, 'projection')).map((item) => itemOutputs(item, tables, naming));
  return items.reduce(together, NOTHING);
}

function together(one: Outputs, other: Outputs): Outputs {
  return {
    columns: [...one.columns, ...other.columns],
    stars: [...one.stars, ...other.stars],
    unnamed: [...one.unnamed, ...other.unnamed],
    unknown: one.unknown || other.unknown,
    uneven: [...one.uneven, ...other.uneven],
  };
}

function itemOutputs(item: unknown, tables: readonly Table[], naming: Naming): Outputs {
  const aliased = member(item, 'ExprWithAlias');
  if (aliased !== undefined) return { ...NOTHING, columns: [outputOf(member(aliased, 'alias'))] };
  const several = member(item, 'ExprWithAliases');
  if (several !== undefined) return { ...NOTHING, columns: list(member(several, 'aliases')).map(outputOf) };
  const expression = member(item, 'UnnamedExpr');
  if (expression !== undefined) return expressionOutputs(expression, naming);
  const qualified = list(member(item, 'QualifiedWildcard'));
  if (qualified.length > 0) {
    const parts = list(member(qualified[0], 'ObjectName'));
    const wanted = nameOf(member(parts.at(-1), 'Identifier'), naming);
    return starOutputs(
      qualified[1],
      tables.filter(({ name }) => name === wanted),
      naming,
      parts,
    );
  }
  return starOutputs(member(item, 'Wildcard'), tables, naming);
}

function expressionOutputs(expression: unknown, naming: Naming): Outputs {
  const name = nameOfExpression(expression, naming);
  if (name !== undefined) return { ...NOTHING, columns: [outputOf(name)] };
  return { ...NOTHING, unnamed: [firstPosition(expression)] };
}

/** The identifier that names a column without AS; undefined where the warehouse makes a name up. */
function nameOfExpression(expression: unknown, naming: Naming): unknown {
  const own = member(expression, 'Identifier') ?? list(member(expression, 'CompoundIdentifier')).at(-1);
  if (own !== undefined) return own;
  if (naming.expressions === 'casts and functions') {
    const cast = member(expression, 'Cast');
    if (cast !== undefined) return nameOfExpression(member(cast, 'expr'), naming);
    return member(list(member(member(expression, 'Function'), 'name')).at(-1), 'Identifier');
  }
  if (naming.expressions === 'none') return undefined;
  const path = member(expression, 'JsonAccess');
  const key = member(member(list(member(member(path, 'path'), 'path')).at(-1), 'Dot'), 'key');
  return key === undefined ? undefined : { value: key, span: { start: firstPosition(path) } };
}

function starOutputs(
  options: unknown,
  tables: readonly Table[],
  naming: Naming,
  qualifier: unknown[] = [],
): Outputs {
  const token = member(options, 'wildcard_token');
  const at = positionOf(member(token, 'span'));
  const without = [...leftOut(options)];
  const gone = new Set(without.map(({ name, quoted }) => naming.fold(name, quoted)));
  const renames = new Map(
    list(unwrapped(member(options, 'opt_rename'))).map((entry) => [
      nameOf(member(entry, 'ident'), naming),
      outputOf(member(entry, 'alias')),
    ]),
  );
  // ILIKE of Snowflake keeps the columns whose names match.
  const isPicked = isSet(options, 'opt_ilike');
  const known = tables.length > 0 && tables.every(({ outputs }) => isKnown(outputs));
  if (known && !isPicked) {
    const columns = tables.flatMap(({ outputs }) => outputs.columns);
    return {
      ...NOTHING,
      columns: columns
        .filter(({ name, quoted }) => !gone.has(naming.fold(name, quoted)))
        .map((column) => ({ ...(renames.get(naming.fold(column.name, column.quoted)) ?? column), at })),
    };
  }
  const isChanged = isPicked || isSet(options, 'opt_replace');
  const plain = qualifier.length === 0 && gone.size === 0 && renames.size === 0 && !isChanged;
  return { ...NOTHING, columns: [...renames.values()], stars: [{ at, plain, without }] };
}

function isKnown({ stars, unknown, unnamed }: Outputs): boolean {
  return stars.length === 0 && !unknown && unnamed.length === 0;
}

/** The names after EXCEPT or EXCLUDE, whichever way the dialect says it. */
function* leftOut(options: unknown): Generator<Output> {
  const except = member(options, 'opt_except');
  const first = member(except, 'first_element');
  for (const name of [
    ...(first === undefined ? [] : [first]),
    ...list(member(except, 'additional_elements')),
  ])
    yield outputOf(name);
  for (const parts of list(unwrapped(member(options, 'opt_exclude')))) {
    const name = Array.isArray(parts) ? member(parts.at(-1), 'Identifier') : member(parts, 'Identifier');
    yield outputOf(name);
  }
}

function unwrapped(option: unknown): unknown {
  const single = member(option, 'Single');
  return single === undefined ? member(option, 'Multiple') : [single];
}

function isSet(node: unknown, key: string): boolean {
  const value = member(node, key);
  return value !== undefined && value !== null;
}

function tablesOf(from: unknown, naming: Naming, scope: Scope): Table[] {
  const joins = list(member(from, 'joins'));
  const tables = [member(from, 'relation'), ...joins.map((join) => member(join, 'relation'))].flatMap(
    (relation) => tableOf(relation, naming, scope),
  );
  const merges = joins.some((join) =>
    /"Using"|"Natural"/.test(JSON.stringify(member(join, 'join_operator')) ?? ''),
  );
  // Joined by columns of the same name, a star has those once; which, is more than is worth knowing here.
  return merges ? tables.map(({ name }) => ({ name, outputs: UNKNOWN })) : tables;
}

function tableOf(relation: unknown, naming: Naming, scope: Scope): Table[] {
  const nested = member(relation, 'NestedJoin');
  if (nested !== undefined) return tablesOf(member(nested, 'table_with_joins'), naming, scope);
  const derived = member(relation, 'Derived');
  if (derived !== undefined) {
    const alias = member(derived, 'alias');
    const outputs = outputsOf(member(derived, 'subquery'), naming, scope);
    return [{ name: aliasOf(alias, naming), outputs: renamed(outputs, alias) }];
  }
  const table = member(relation, 'Table');
  const alias = member(table ?? firstMember(relation), 'alias');
  if (table === undefined) return [{ name: aliasOf(alias, naming), outputs: UNKNOWN }];
  const parts = list(member(table, 'name'));
  const own = nameOf(member(parts.at(-1), 'Identifier'), naming);
  const outputs = (parts.length === 1 && !isSet(table, 'args') && scope.get(own)) || UNKNOWN;
  return [{ name: aliasOf(alias, naming) ?? own, outputs: renamed(outputs, alias) }];
}

/** Columns by the names that an alias gives them: `t(a, b)`. */
function renamed(outputs: Outputs, alias: unknown): Outputs {
  const names = list(member(alias, 'columns'));
  if (names.length === 0) return outputs;
  return { ...NOTHING, columns: names.map((column) => outputOf(member(column, 'name'))) };
}

function aliasOf(alias: unknown, naming: Naming): string | undefined {
  return isSet({ alias }, 'alias') ? nameOf(member(alias, 'name'), naming) : undefined;
}

function outputOf(identifier: unknown): Output {
  const quote = member(identifier, 'quote_style');
  return {
    name: String(member(identifier, 'value') ?? ''),
    quoted: typeof quote === 'string',
    at: positionOf(member(identifier, 'span')),
  };
}

function nameOf(identifier: unknown, naming: Naming): string {
  const { name, quoted } = outputOf(identifier);
  return naming.fold(name, quoted);
}

/** Where a span begins; undefined when the parser does not know. */
function positionOf(span: unknown): Position | undefined {
  const line = member(member(span, 'start'), 'line');
  const column = member(member(span, 'start'), 'column');
  return typeof line === 'number' && typeof column === 'number' && line > 0 ? { line, column } : undefined;
}

/** The first place that a node or anything in it tells. */
export function firstPosition(node: unknown): Position | undefined {
  const own = positionOf(member(node, 'span'));
  if (own !== undefined || typeof node !== 'object' || node === null) return own;
  let first: Position | undefined;
  for (const inner of Object.values(node)) {
    const at = firstPosition(inner);
    if (at && (!first || at.line < first.line || (at.line === first.line && at.column < first.column)))
      first = at;
  }
  return first;
}

function firstMember(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? Object.values(node)[0] : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
