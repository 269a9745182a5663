import { formatRange } from '../internal/days.ts';
import { countOf, percent } from '../internal/text.ts';
import type { Difference, DifferingRow } from './compare.ts';
import type { ReconcileReport } from './reconcile.ts';

const REASONS: Readonly<Record<Difference, string>> = {
  'missing-in-statsig': 'not loaded',
  'missing-in-warehouse': 'not in the warehouse',
  'fewer-in-statsig': 'fewer than in the warehouse',
  'more-in-statsig': 'more than in the warehouse',
  reported: 'Statsig reports a difference',
};

const HEAD = ['day', 'event', 'warehouse', 'statsig', 'difference', 'ratio', 'what'];
const RIGHT = [false, false, true, true, true, true, false];

/** The report for people: a table of what differs, and what to do. */
export function formatReconcile(report: ReconcileReport): string {
  const { rows, compared, range, source, tolerance } = report;
  const of = source === null ? 'all sources' : source;
  const allowed = `tolerance ${tolerance.absolute} events or ${percent(tolerance.relative)}`;
  const about = `${of}, ${formatRange(range)}, ${allowed}`;
  if (compared === 0)
    return `Nothing was compared, because neither side has counts: ${about}. Check the days and the source.`;
  if (rows.length === 0) return `Nothing differs in ${countOf(compared, 'count')}: ${about}.`;
  const days = new Set(rows.map(({ day }) => day)).size;
  const differ = `${rows.length} of ${countOf(compared, 'count')} ${rows.length === 1 ? 'differs' : 'differ'}`;
  const head = `${differ}, on ${countOf(days, 'day')}: ${about}.`;
  return [head, '', table([HEAD, ...rows.map(cells)]), '', advice(rows)].join('\n');
}

function cells({ day, event, warehouse, statsig, difference, ratio, reason }: DifferingRow): string[] {
  const signed = difference > 0 ? `+${difference}` : `${difference}`;
  return [
    day,
    event,
    `${warehouse}`,
    `${statsig}`,
    signed,
    ratio === null ? '' : percent(ratio),
    REASONS[reason],
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return RIGHT[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function advice(rows: readonly DifferingRow[]): string {
  const lines: string[] = [];
  const has = (...reasons: Difference[]): boolean => rows.some(({ reason }) => reasons.includes(reason));
  if (has('missing-in-statsig', 'fewer-in-statsig', 'more-in-statsig')) {
    lines.push(
      'Backfill the days that are not loaded or differ. If that changes nothing, compare the filter and the zone of the days.',
    );
  }
  if (has('missing-in-warehouse')) {
    lines.push(
      'Events that are only in Statsig come from another source, or were deleted or renamed in the warehouse.',
    );
  }
  if (has('reported')) {
    lines.push(
      'Where only Statsig reports a difference, the warehouse has changed since it was read: backfill the day.',
    );
  }
  return lines.join('\n');
}
