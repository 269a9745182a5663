/** How the command ends. With a command of the caller's, as that one does. */
export const EXIT = {
  fine: 0,
  /** Less is covered than the threshold, or the mock did not start, or ended by itself. */
  failed: 1,
  /** The arguments, a file or a folder cannot be used. */
  usage: 2,
  /** What comes after -- is there and cannot be run; a shell ends so as well. */
  notExecutable: 126,
  /** What comes after -- is not there. */
  notFound: 127,
  /** To this, the number of the signal that ended what comes after --. */
  signal: 128,
} as const;

/** Ends the command with a message and a code of its own. */
export class CommandError extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** Something a person has to change: an argument, a file, a folder. */
export class UsageError extends CommandError {
  constructor(message: string) {
    super(message, EXIT.usage);
  }
}

/** Runs what can only fail because of what was given. `problem` goes before messages that do not say what it is about. */
export function given<T>(act: () => T, problem = ''): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(problem + (error instanceof Error ? error.message : String(error)));
  }
}
