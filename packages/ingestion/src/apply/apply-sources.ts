import { InvalidArgumentError, type Issue, isInvalidArgumentError, StatsigError } from '@statsig-console/sdk';
import { checkSource, identityIssues } from '../check-source.ts';
import type { Console } from '../internal/api.ts';
import { describeSource, identityOf } from '../internal/columns.ts';
import type { Source, SourceIdentity } from '../types.ts';
import { type ApplyOptions, applySource } from './apply-source.ts';
import type { Applied } from './plan.ts';

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
 * Applies several sources, one after the other. All of them are checked before the first request.
 *
 * @returns what became of each, in their order
 * @throws InvalidArgumentError with every rule that any of them breaks, and for two with the same type, dataset and name
 * @throws ApplyError when one fails: it says what was done, what was not, and how to go on
 */
export async function applySources(
  statsig: Console,
  sources: readonly Source[],
  options?: ApplyOptions,
): Promise<Applied[]> {
  checkSources(sources);
  const done: Applied[] = [];
  for (const [index, source] of sources.entries()) {
    try {
      done.push(await applySource(statsig, source, options));
    } catch (cause) {
      throw new ApplyError({
        done,
        failed: identityOf(source),
        left: sources.slice(index + 1).map(identityOf),
        cause,
      });
    }
  }
  return done;
}

function checkSources(sources: readonly Source[]): void {
  const issues = sources.flatMap((source, index) =>
    issuesOf(source).map(({ property, message }) => ({ property: `${index}.${property}`, message })),
  );
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

function issuesOf(source: Source): readonly Issue[] {
  try {
    checkSource(source);
    return [];
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error;
    return error.issues.length > 0 ? error.issues : [{ property: 'source', message: error.message }];
  }
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
