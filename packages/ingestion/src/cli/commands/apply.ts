import { applySources } from '../../apply/apply-sources.ts';
import type { Applied } from '../../apply/plan.ts';
import { type AppliedSchedule, setSchedule } from '../../apply/schedule.ts';
import { describeSource } from '../../internal/columns.ts';
import { loadConfig, pickSources } from '../config/load.ts';
import { openConsole } from '../console.ts';
import type { CommonOptions, Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { formatFinding, refuseBroken, refuseBrokenQueries } from '../findings.ts';

export interface ApplyCommandOptions extends CommonOptions {
  readonly dryRun?: boolean | undefined;
  /** False with `--no-lint`. */
  readonly lint?: boolean | undefined;
}

/** Makes the console have the sources and schedules of the configuration. All are checked before anything is sent. */
export async function apply(options: ApplyCommandOptions, context: Context): Promise<ExitCode> {
  const { output, env, cwd, signal } = context;
  const config = await loadConfig(options.config, cwd);
  const picked = pickSources(config, options.source);
  // A choice of sources leaves the schedules alone: they are for all sources of a dataset.
  const wanted = options.source === undefined ? config.schedules : [];
  refuseBroken(picked, wanted);
  const warnings = options.lint === false ? [] : await refuseBrokenQueries(picked);
  const statsig = openConsole(options, env, output);
  if (warnings.length > 0) output.problem(warnings.map(formatFinding).join('\n'));
  const { dryRun = false } = options;
  const sources = await applySources(
    statsig,
    picked.map(({ source }) => source),
    { dryRun, signal },
  );
  for (const applied of sources) output.text(describe(applied, dryRun));
  const schedules: AppliedSchedule[] = [];
  const document = { command: 'apply', dryRun, warnings, sources, schedules };
  output.soFar(document);
  for (const { schedule } of wanted) {
    const applied = await setSchedule(statsig, schedule, { dryRun, signal });
    schedules.push(applied);
    output.text(describeSchedule(applied, dryRun));
  }
  output.document(document);
  return EXIT.fine;
}

function describe({ action, changes, source, requests }: Applied, dryRun: boolean): string {
  const would = dryRun && action !== 'unchanged' ? 'would be ' : '';
  const what = changes.map(({ property }) => property).join(', ');
  const detail = action === 'updated' ? `: ${what}` : '';
  const lines = dryRun
    ? requests.map(({ method, path, body }) => `\n  ${method} ${path} ${JSON.stringify(body)}`)
    : [];
  return `${describeSource(source)}: ${would}${action}${detail}${lines.join('')}`;
}

function describeSchedule(schedule: AppliedSchedule, dryRun: boolean): string {
  const { dataset, action, localTime, timeZone, hourPst, clockChanges } = schedule;
  const would = dryRun && action === 'updated' ? 'would be ' : '';
  const changes = clockChanges.map(({ from, localTime: then }) => `; from ${from} on at ${then}`).join('');
  return `schedule of ${dataset}: ${would}${action}. Runs begin at ${localTime} in ${timeZone} (${hourPst}:00 in UTC-8)${changes}.`;
}
