import path from 'node:path';
import { formatReconcile } from '../../reconcile/format-reconcile.ts';
import { type ReconcileReport, reconcile, type WarehouseCount } from '../../reconcile/reconcile.ts';
import { type LoadedSource, loadConfig, pickSources } from '../config/load.ts';
import { openConsole } from '../console.ts';
import type { CommonOptions, Context } from '../context.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { readCounts } from '../read-counts.ts';

export interface ReconcileCommandOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly counts?: string | undefined;
  readonly absolute?: number | undefined;
  readonly relative?: number | undefined;
}

type Counts = Iterable<WarehouseCount> | AsyncIterable<WarehouseCount>;

/** Compares the counts of the warehouse with those of Statsig. */
export async function reconcileCommand(
  options: ReconcileCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, env, cwd, signal } = context;
  const { from, to, absolute, relative } = options;
  const config = await loadConfig(options.config, cwd);
  const picked = pickSources(config, options.source);
  const sources = choose(picked, options, config.folder, context);
  const statsig = openConsole(options, env, output);
  const reports: ReconcileReport[] = [];
  for (const { source, counts } of sources) {
    const tolerance = {
      ...(absolute === undefined ? {} : { absolute }),
      ...(relative === undefined ? {} : { relative }),
    };
    const input = { from, to, counts: await counts(), source, tolerance };
    const report = await reconcile(statsig, input, { signal });
    reports.push(report);
    const word = report.verdict === 'pass' ? output.good('pass') : output.bad('fail');
    output.text(`${source}: ${word}. ${formatReconcile(report)}`);
  }
  const verdict = reports.every((report) => report.verdict === 'pass') ? 'pass' : 'fail';
  output.document({ command: 'reconcile', verdict, reports });
  return verdict === 'pass' ? EXIT.fine : EXIT.findings;
}

/** The sources that can be compared, each with its counts. All of them are known before the first call. */
function choose(
  picked: readonly LoadedSource[],
  { counts: given, source: named }: ReconcileCommandOptions,
  folder: string,
  { cwd, signal, output }: Context,
): { source: string; counts: () => Counts | Promise<Counts> }[] {
  const events = picked.filter(({ source }) => source.dataset === 'Events');
  const other = picked.find(({ source }) => source.dataset !== 'Events');
  if (named !== undefined && other) {
    const { source } = other;
    throw new UsageError(`${source.source_name} has ${source.dataset}. Statsig tells counts of Events only.`);
  }
  if (given !== undefined && events.length > 1) {
    throw new UsageError('--counts is for one source, and there are several. Choose one with --source.');
  }
  const chosen = events.flatMap(({ source, counts, at }) => {
    // Relative to the configuration, as it would be written there.
    const from = given === undefined ? counts : path.relative(folder, path.resolve(cwd, given));
    if (from === undefined) {
      if (named === undefined) {
        output.progress.note(`${source.source_name}: left out, because it has no \`counts\`.`);
        return [];
      }
      throw new UsageError(
        `${at('')}: ${source.source_name} has no \`counts\`. Add them, or name a file with --counts.`,
      );
    }
    const open =
      typeof from === 'function' ? from : () => readCounts(from, folder, source, signal, given !== undefined);
    return [{ source: source.source_name, counts: open }];
  });
  if (chosen.length > 0) return chosen;
  throw new UsageError(
    'No source of Events has `counts`. Add them to the configuration, or name a file with --counts.',
  );
}
