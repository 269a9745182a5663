import { isStatsigError } from '@statsig-console/sdk';
import { identityOf } from '../../internal/columns.ts';
import { countOf } from '../../internal/text.ts';
import type { IdType } from '../../preflight/id-types.ts';
import type { Report, Verdict } from '../../preflight/report.ts';
import { messageOf } from '../../readers/read-error.ts';
import type { SourceIdentity } from '../../types.ts';
import { type LoadedSource, loadConfig, pickSources } from '../config/load.ts';
import { openConsole } from '../console.ts';
import type { CommonOptions, Context } from '../context.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import {
  definitionFindings,
  formatFinding,
  idTypeFindings,
  queryFindings,
  type SourceFinding,
  scheduleFindings,
} from '../findings.ts';
import type { Output } from '../output.ts';
import { delimiterAdvice, readerFor } from '../read-rows.ts';

export interface CheckCommandOptions extends CommonOptions {
  /** False with `--no-rows`. */
  readonly rows?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly online?: boolean | undefined;
}

interface Checked {
  readonly source: SourceIdentity;
  readonly verdict: Verdict;
  /** What is wrong with the definition and the query. */
  readonly findings: readonly SourceFinding[];
  /** What is wrong with the rows; null when they were not read. */
  readonly preflight: Report | null;
}

/** Checks definitions, queries and rows. */
export async function check(options: CheckCommandOptions, context: Context): Promise<ExitCode> {
  const { output, env, cwd } = context;
  const config = await loadConfig(options.config, cwd);
  const picked = pickSources(config, options.source);
  const idTypes = options.online ? await projectIdTypes(options, env, output) : undefined;
  const sources: Checked[] = [];
  for (const loaded of picked) {
    const findings = await findingsOf(loaded, picked);
    // Rows are read by the mapping, so that has to be in order.
    const isInOrder = findings.every(({ rule }) => rule !== 'definition');
    const isReadable = isInOrder && options.rows !== false;
    const read = isReadable ? await preflightOf(loaded, config.folder, idTypes, context) : null;
    const report = read && 'findings' in read ? read : null;
    if (read && !('findings' in read)) findings.push(read);
    else if (isInOrder && !report && idTypes) findings.push(...idTypeFindings(loaded, idTypes));
    const severities = findings.map(({ severity }): Verdict => (severity === 'error' ? 'fail' : 'warn'));
    const verdict = worst([...severities, report?.verdict ?? 'pass']);
    sources.push({ source: identityOf(loaded.source), verdict, findings, preflight: report });
    const lines = [`${loaded.source.source_name}: ${paint(verdict, output)}`, ...findings.map(formatFinding)];
    if (report) lines.push(`  rows: ${(await import('../../preflight/format.ts')).formatRows(report)}`);
    else if (isReadable && loaded.rows === undefined)
      lines.push('  rows: not checked, the configuration has none');
    output.text(lines.join('\n'));
  }
  const schedules =
    options.source === undefined
      ? config.schedules.flatMap((loaded) => scheduleFindings(loaded, config.schedules))
      : [];
  if (schedules.length > 0)
    output.text(`schedules: ${paint('fail', output)}\n${schedules.map(formatFinding).join('\n')}`);
  const verdict = worst([
    ...sources.map((checked) => checked.verdict),
    schedules.length > 0 ? 'fail' : 'pass',
  ]);
  output.document({ command: 'check', verdict, sources, schedules });
  if (sources.some(({ findings }) => findings.some(({ rule }) => rule === 'rows'))) return EXIT.usage;
  const isFine = verdict === 'pass' || (verdict === 'warn' && options.strict !== true);
  return isFine ? EXIT.fine : EXIT.findings;
}

async function projectIdTypes(
  options: CheckCommandOptions,
  env: Context['env'],
  output: Output,
): Promise<readonly IdType[]> {
  const { readIdTypes } = await import('../../preflight/id-types.ts');
  return readIdTypes(openConsole(options, env, output));
}

async function findingsOf(loaded: LoadedSource, all: readonly LoadedSource[]): Promise<SourceFinding[]> {
  const broken = definitionFindings(loaded, all);
  return broken.length > 0 ? [...broken] : queryFindings(loaded);
}

/** The report on the rows, what keeps them from being read, or null where there are none. */
async function preflightOf(
  { source, rows, at }: LoadedSource,
  folder: string,
  idTypes: readonly IdType[] | undefined,
  { output, signal }: Context,
): Promise<Report | SourceFinding | null> {
  if (rows === undefined) return null;
  const { GIVE_DELIMITER, preflightWith } = await import('../../preflight/preflight.ts');
  const advise = (delimiter: string): string =>
    typeof rows === 'function' ? GIVE_DELIMITER : delimiterAdvice('rows', rows, delimiter);
  try {
    const given = typeof rows === 'function' ? await rows() : await readerFor(rows, folder);
    return await preflightWith(advise, source, given, {
      signal,
      ...(idTypes === undefined ? {} : { idTypes }),
      onProgress: ({ rows: read, fraction }) =>
        output.progress.update(fraction ?? 0, `${source.source_name}: ${countOf(read, 'row')} read`),
    });
  } catch (error) {
    // What a function of the configuration throws is for those who wrote it.
    const isTheirs = isStatsigError(error) || error instanceof UsageError || typeof rows === 'function';
    if (signal.aborted || !isTheirs) throw error;
    return { severity: 'error', rule: 'rows', at: at('rows'), message: `rows: ${messageOf(error)}.` };
  } finally {
    output.progress.end();
  }
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return (['fail', 'warn'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

function paint(verdict: Verdict, output: Output): string {
  if (verdict === 'pass') return output.good(verdict);
  return verdict === 'fail' ? output.bad(verdict) : output.doubtful(verdict);
}
