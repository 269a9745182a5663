import { COLUMNS, type Column } from './columns.ts';
import type { Evidence } from './context.ts';
import { type OperationResult, SPEC } from './run.ts';

/** One check of one operation of one package, put together. */
export interface Cell {
  readonly checks: number;
  readonly failed: number;
  /** What failed, and a few that did not: name, problem, request and answer. */
  readonly shown: readonly Shown[];
}

export interface Shown {
  readonly name: string;
  readonly problem?: string;
  readonly evidence?: Evidence;
}

type Cells = Partial<Record<Column, Cell>>;

/** The cells of one operation of one package. */
export interface OperationCells {
  readonly subject: string;
  readonly operation: string;
  readonly cells: Cells;
}

/** A cell of the matrix. */
export interface Coverage {
  /** Operations with at least one such check of which none failed. */
  readonly covered: number;
  /** Operations with at least one such check. */
  readonly applicable: number;
  readonly checks: number;
  readonly failed: number;
}

export interface SubjectReport {
  readonly name: string;
  /** Operations that it sends. */
  readonly sends: number;
  /** The fewest checks that one of its operations has. */
  readonly fewest: number;
  readonly checks: number;
  readonly failed: number;
  readonly matrix: Partial<Record<Column, Coverage>>;
}

export interface Report {
  /** Operations of the document. */
  readonly operations: number;
  readonly seconds: number;
  readonly seed: number;
  /** Generated bodies on which Ajv and Prism differ. */
  readonly disagreements: number;
  readonly subjects: readonly SubjectReport[];
  readonly cells: readonly OperationCells[];
}

/** How many checks of a cell are shown although they passed. */
const SHOWN = 2;
/** How many that failed. */
const SHOWN_FAILED = 5;

/** Puts the outcomes of an operation together by check. */
export function toCells({ subject, operation, outcomes }: OperationResult): OperationCells {
  const cells: Record<string, { checks: number; failed: number; shown: Shown[] }> = {};
  for (const { column, name, problem, evidence } of outcomes) {
    const cell = cells[column] ?? { checks: 0, failed: 0, shown: [] };
    cells[column] = cell;
    cell.checks++;
    if (problem !== undefined) cell.failed++;
    const room = problem === undefined ? cell.shown.length < SHOWN : cell.failed <= SHOWN_FAILED;
    if (!room) continue;
    cell.shown.push({
      name,
      ...(problem === undefined ? {} : { problem }),
      ...(evidence === undefined ? {} : { evidence: short(evidence) }),
    });
  }
  return { subject, operation, cells };
}

/** Very long bodies say no more than their beginning. */
function short({ request, response }: Evidence): Evidence {
  return {
    ...(request ? { request: { ...request, body: shortBody(request.body) } } : {}),
    ...(response
      ? { response: { status: response.status, headers: response.headers, body: shortBody(response.body) } }
      : {}),
  };
}

function shortBody(body: unknown): unknown {
  const text = JSON.stringify(body) ?? '';
  return text.length > 6000 ? `${text.slice(0, 6000)}… (${text.length} characters)` : body;
}

export function toReport(
  cells: readonly OperationCells[],
  { operations, seconds, seed }: Pick<Report, 'operations' | 'seconds' | 'seed'>,
): Report {
  const names = [...new Set(cells.map(({ subject }) => subject))];
  const subjects = names.map((name) =>
    toSubject(
      name,
      cells.filter(({ subject }) => subject === name),
    ),
  );
  const disagreements = subjects.find(({ name }) => name === SPEC)?.matrix.agreement?.failed ?? 0;
  return { operations, seconds, seed, disagreements, subjects, cells };
}

function toSubject(name: string, cells: readonly OperationCells[]): SubjectReport {
  const matrix: Partial<Record<Column, Coverage>> = {};
  for (const column of columnNames()) {
    const own = cells.flatMap((each) => each.cells[column] ?? []);
    if (own.length === 0) continue;
    matrix[column] = {
      covered: own.filter(({ failed }) => failed === 0).length,
      applicable: own.length,
      checks: sum(own.map(({ checks }) => checks)),
      failed: sum(own.map(({ failed }) => failed)),
    };
  }
  const byOperation = cells.map((each) => sum(Object.values(each.cells).map(({ checks }) => checks)));
  const totals = Object.values(matrix);
  return {
    name,
    sends: cells.length,
    fewest: Math.min(...byOperation),
    checks: sum(totals.map(({ checks }) => checks)),
    failed: sum(totals.map(({ failed }) => failed)),
    matrix,
  };
}

export function columnNames(): Column[] {
  // The keys of a constant object are what it was written with.
  return Object.keys(COLUMNS) as Column[];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The matrix as text: a line a check, a column a package, the number of operations covered. */
export function formatReport({ subjects, operations, disagreements, seed, seconds }: Report): string {
  const columns = columnNames().filter((column) => subjects.some(({ matrix }) => matrix[column]));
  const rows = [
    ['', ...subjects.map(({ name }) => name)],
    ['operations', ...subjects.map(({ sends }) => `${sends} of ${operations}`)],
    ...columns.map((column) => [column, ...subjects.map(({ matrix }) => coverage(matrix[column]))]),
    ['checks', ...subjects.map(({ checks }) => String(checks))],
    ['fewest of an operation', ...subjects.map(({ fewest }) => String(fewest))],
    ['failed', ...subjects.map(({ failed }) => String(failed))],
  ];
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const [checks, failed] = [sum(subjects.map((s) => s.checks)), sum(subjects.map((s) => s.failed))];
  return [
    ...lines,
    '',
    `Ajv and Prism disagree on ${disagreements} generated bodies (seed ${seed}).`,
    `${checks - failed} checks passed, ${failed} failed, in ${seconds.toFixed(1)} s.`,
  ].join('\n');
}

function coverage(cell: Coverage | undefined): string {
  if (!cell) return '-';
  return cell.covered === cell.applicable ? String(cell.covered) : `${cell.covered} of ${cell.applicable}`;
}
