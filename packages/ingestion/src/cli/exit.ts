import { isConnectionError, isHttpError, isStatsigError } from '@statsig-console/sdk';
import { ApplyError } from '../apply/apply-sources.ts';
import { BrokenSources } from './findings.ts';

/** How the command ends. */
export const EXIT = {
  /** Everything is as it should be. */
  fine: 0,
  /** There is something to look at: broken data, days that failed or differ. */
  findings: 1,
  /** The arguments, the configuration or a file cannot be used. */
  usage: 2,
  /** The API refused, or could not be reached. */
  api: 3,
  /** A defect of this program. */
  defect: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something a person has to change: an argument, the configuration, a file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof ApplyError) return exitCodeOf(error.cause);
  if (error instanceof BrokenSources) return EXIT.findings;
  if (error instanceof UsageError) return EXIT.usage;
  if (isHttpError(error) || isConnectionError(error)) return EXIT.api;
  // The rest of the library's errors: an argument, a journal, a file, a package that is not installed.
  return isStatsigError(error) ? EXIT.usage : EXIT.defect;
}
