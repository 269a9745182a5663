import { formatRange } from '../internal/days.ts';
import { countOf, thousands } from '../internal/text.ts';
import type { Example, Finding, Report } from './report.ts';

/**
 * A report as text for people: a line of result, then each finding with its first rows. Plain characters, no colours.
 */
export function formatReport(report: Report): string {
  const { source, verdict } = report;
  return `${verdict.toUpperCase()} ${source.source_name} (${source.dataset}): ${formatRows(report)}`;
}

/** The same without the verdict. */
export function formatRows(report: Report): string {
  const { rows, findings, days } = report;
  const range = days === undefined ? '' : `, ${formatRange({ from: days.first, to: days.last })}`;
  const read = report.complete ? `${countOf(rows, 'row')}${range}` : 'not read, because columns are missing';
  const lines = [`${read}. ${totals(findings)}`];
  for (const finding of findings) lines.push('', ...findingLines(finding, report));
  return lines.join('\n');
}

function totals(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [
    errors > 0 ? countOf(errors, 'error') : '',
    warnings > 0 ? countOf(warnings, 'warning') : '',
  ];
  const found = parts.filter((part) => part !== '').join(', ');
  return found === '' ? 'Nothing found.' : `${found}.`;
}

function findingLines(finding: Finding, { counts, rows }: Report): string[] {
  const { severity, rule, field, column, what, detail, todo, examples } = finding;
  const mapped = field === '' ? '' : field === column ? ` in ${column}` : ` in ${column} (${field})`;
  const share =
    finding.count === 0 ? '' : `: ${countOf(finding.count, 'row')}${percent(finding.count, rows)}`;
  return [
    `${severity} ${rule}${mapped}${share}`,
    `  ${what}`,
    ...(detail === '' ? [] : [`  ${detail}`]),
    ...examples.map((example) => `  ${exampleText(example, counts)}`),
    ...(finding.count > examples.length && examples.length > 0
      ? [`  and ${countOf(finding.count - examples.length, 'more row', 'more rows')}`]
      : []),
    `  To do: ${todo}`,
  ];
}

function exampleText({ row, value, with: other }: Example, counts: 'line' | 'row'): string {
  const shown = value === undefined ? '' : `: ${value}`;
  return `${counts} ${thousands(row)}${shown}${other === undefined ? '' : `, as in ${counts} ${thousands(other)}`}`;
}

function percent(part: number, whole: number): string {
  if (whole === 0) return '';
  const share = (part / whole) * 100;
  return ` (${share < 0.01 ? 'less than 0.01' : String(Number(share.toPrecision(3)))} %)`;
}
