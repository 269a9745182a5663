import { InvalidArgumentError, type Issue, isInvalidArgumentError, StatsigError } from '@statsig-console/sdk';
import { checkSource, identityIssues } from '../check-source.ts';
import type { Console } from '../internal/api.ts';
import { describeSource, identityOf } from '../internal/columns.ts';
import { checkOptions } from '../internal/options.ts';
import type { Source, SourceIdentity } from '../types.ts';
import { APPLY_OPTIONS, type ApplyOptions, carryOut, type Prepared, prepare } from './apply-source.ts';
import type { Applied } from './plan.ts';
import { type Lint, queryIssues } from './query-issues.ts';

/** Some sources were applied, then one failed. `done` is in the console, `failed` may be, `left` was not tried. */
export class ApplyError extends StatsigError {
  declare readonly name: 'ApplyError';
  static {
    Object.defineProperty(ApplyError.prototype, 'name', { value: 'ApplyError' });
  }
  readonly done: readonly Applied[];
  readonly failed: SourceIdentity;
  readonly left: readonly SourceIdentity[];

  constructor(details: {
    done: readonly Applied[];
    failed: SourceIdentity;
    left: readonly SourceIdentity[];
    cause: unknown;
  }) {
    super(describe(details), { cause: details.cause });
    this.done = details.done;
    this.failed = details.failed;
    this.left = details.left;
  }

  override toJSON(): Record<string, unknown> {
    const { done, failed, left } = this;
    return { ...super.toJSON(), done, failed, left };
  }
}

/**
 * Applies several sources, one after the other. All of them are checked before the first request, and read before the first
 * change, so that nothing is changed when one of them cannot be.
 *
 * @returns what became of each, in their order
 * @throws InvalidArgumentError with every rule that any of them breaks, with `lint` every error of a query, and for two with the
 *   same type, dataset and name
 * @throws ApplyError when one fails: it says what was done, what was not, and how to go on
 */
export async function applySources(
  statsig: Console,
  sources: readonly Source[],
  options: ApplyOptions = {},
): Promise<Applied[]> {
  checkOptions('options', options, APPLY_OPTIONS);
  const { dryRun = false, lint, ...call } = options;
  await checkSources(sources, lint);
  const prepared: Prepared[] = [];
  const done: Applied[] = [];
  let current: Source | undefined;
  try {
    for (current of sources) prepared.push(await prepare(statsig, current, call));
    for (const one of prepared) {
      current = one.source;
      done.push(await carryOut(statsig, one, dryRun, call));
    }
  } catch (cause) {
    if (current === undefined) throw cause;
    const left = sources.slice(done.length).filter((source) => source !== current);
    throw new ApplyError({ done, failed: identityOf(current), left: left.map(identityOf), cause });
  }
  return done;
}

async function checkSources(sources: readonly Source[], lint: Lint | undefined): Promise<void> {
  const issues: Issue[] = [];
  for (const [index, source] of sources.entries()) {
    const found = await issuesOf(source, lint);
    issues.push(...found.map(({ property, message }) => ({ property: `${index}.${property}`, message })));
  }
  const seen = new Map<string, number>();
  for (const [index, source] of sources.entries()) {
    if (identityIssues(source).length > 0) continue;
    const key = describeSource(source);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else issues.push({ property: `${index}.source_name`, message: `is that of source ${first} too: ${key}` });
  }
  if (issues.length === 0) return;
  const lines = issues.map(({ property, message }) => `  ${property} ${message}`);
  throw new InvalidArgumentError(`None of the sources was sent, because of these:\n${lines.join('\n')}`, {
    argument: 'sources',
    issues,
  });
}

async function issuesOf(source: Source, lint: Lint | undefined): Promise<readonly Issue[]> {
  try {
    checkSource(source);
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error;
    return error.issues.length > 0 ? error.issues : [{ property: 'source', message: error.message }];
  }
  return queryIssues(source, lint);
}

function describe({
  done,
  failed,
  left,
  cause,
}: {
  done: readonly Applied[];
  failed: SourceIdentity;
  left: readonly SourceIdentity[];
  cause: unknown;
}): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return [
    `${describeSource(failed)} was not applied: ${reason}`,
    ...done.map(({ action, source }) => `  done: ${describeSource(source)} (${action})`),
    ...left.map((source) => `  not tried: ${describeSource(source)}`),
    'When the cause is mended, apply all of them again: what is done is found to be equal and left alone.',
  ].join('\n');
}
