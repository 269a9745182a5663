import { scheduleName } from '../apply/schedule.ts';
import { scheduleIssues } from '../apply/wanted-schedule.ts';
import { identityIssues, sourceIssues } from '../check-source.ts';
import { describeSource } from '../internal/columns.ts';
import { type IdType, IdTypeNames } from '../preflight/id-types.ts';
import { RULES } from '../preflight/rules.ts';
import type { LoadedSchedule, LoadedSource } from './config/load.ts';
import { BESIDE_SOURCE } from './config/types.ts';

/** Something that is wrong with a source or a schedule, apart from what rows have in them. */
export interface SourceFinding {
  readonly severity: 'error' | 'warning';
  /** `definition`, `schedule`, `rows` for rows that cannot be read, or the rule of the linter. */
  readonly rule: string;
  /** Where it stands, such as `statsig-ingest.yaml:12:5`. */
  readonly at: string;
  readonly message: string;
}

/** Sources or schedules break rules. Nothing was sent. */
export class BrokenSources extends Error {
  override readonly name = 'BrokenSources';
  readonly findings: readonly SourceFinding[];

  constructor(findings: readonly SourceFinding[]) {
    super(
      `Nothing was sent, because the configuration breaks rules:\n${findings.map(formatFinding).join('\n')}`,
    );
    this.findings = findings;
  }

  toJSON(): object {
    const { name, message, findings } = this;
    return { name, message, findings };
  }
}

/**
 * For commands that send something: all definitions have to be in order first.
 *
 * @throws BrokenSources with everything that is wrong, and where
 */
export function refuseBroken(
  picked: readonly LoadedSource[],
  schedules: readonly LoadedSchedule[] = [],
): void {
  refuse([
    ...picked.flatMap((loaded) => definitionFindings(loaded, picked)),
    ...schedules.flatMap((loaded) => scheduleFindings(loaded, schedules)),
  ]);
}

/**
 * Reads the queries of sources whose definitions are in order.
 *
 * @returns what may be wrong with them
 * @throws BrokenSources with what is wrong with any of them, and where
 */
export async function refuseBrokenQueries(picked: readonly LoadedSource[]): Promise<SourceFinding[]> {
  const findings: SourceFinding[] = [];
  for (const loaded of picked) findings.push(...(await queryFindings(loaded)));
  refuse(findings.filter(({ severity }) => severity === 'error'));
  return findings;
}

function refuse(findings: readonly SourceFinding[]): void {
  if (findings.length > 0) throw new BrokenSources(findings);
}

/** The rules of the API that a definition breaks, alone or beside the other sources. */
export function definitionFindings(
  loaded: LoadedSource,
  all: readonly LoadedSource[],
): readonly SourceFinding[] {
  const { source, at } = loaded;
  const finding = (property: string, message: string): SourceFinding => ({
    severity: 'error',
    rule: 'definition',
    at: at(property),
    message: `${property} ${message}`,
  });
  const issues = sourceIssues({ ...source }, BESIDE_SOURCE);
  if (issues.length > 0) return issues.map(({ property, message }) => finding(property, message));
  const first = all.find((other) => isSame(other, loaded));
  if (first === undefined || first === loaded) return [];
  return [finding('source_name', `is at ${first.at('source_name')}, too: ${describeSource(source)}`)];
}

/** The id types of the mapping that the project has not. Those in rows are told by their preflight. */
export function idTypeFindings({ source, at }: LoadedSource, idTypes: readonly IdType[]): SourceFinding[] {
  if (source.dataset === 'Metrics') return [];
  const names = new IdTypeNames(idTypes);
  return Object.keys(source.column_mapping.ids).flatMap((name): SourceFinding[] => {
    const rule = names.judge(name);
    if (rule === undefined) return [];
    const property = `column_mapping.ids.${name}`;
    const message = `${property}: ${RULES[rule].what} Allowed: ${names.names.join(', ')}.`;
    return [{ severity: 'error', rule, at: at(property), message }];
  });
}

/** What is wrong with a schedule, alone or beside the others. */
export function scheduleFindings(loaded: LoadedSchedule, all: readonly LoadedSchedule[]): SourceFinding[] {
  const { schedule, at } = loaded;
  const finding = (property: string, message: string): SourceFinding => ({
    severity: 'error',
    rule: 'schedule',
    at: at(property),
    message,
  });
  const issues = scheduleIssues(schedule);
  if (issues.length > 0) return issues.map(({ property, message }) => finding(property, message));
  const name = scheduleName(schedule.dataset);
  const first = all.find((other) => scheduleName(other.schedule.dataset) === name);
  if (first === undefined || first === loaded) return [];
  return [
    finding(
      'dataset',
      `\`dataset\` is at ${first.at('dataset')}, too. A dataset has one schedule, for all of its sources; leave one out.`,
    ),
  ];
}

function isSame({ source: one }: LoadedSource, { source: other }: LoadedSource): boolean {
  return identityIssues(one).length === 0 && describeSource(one) === describeSource(other);
}

/** What the linter says of the query. The definition has to be in order. */
export async function queryFindings({ source, at }: LoadedSource): Promise<SourceFinding[]> {
  const { lintQuery } = await import('../query/lint.ts');
  return (await lintQuery(source)).map(({ severity, rule, message, line, column, fix }) => ({
    severity,
    rule,
    at: at('query'),
    message: `${line === undefined ? 'query' : `query, line ${line}, column ${column ?? 1}`}: ${message}${fix ? ` ${fix.description}` : ''}`,
  }));
}

export function formatFinding({ severity, at, message }: SourceFinding): string {
  return `  ${at}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
