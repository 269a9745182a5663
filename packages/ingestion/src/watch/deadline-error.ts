import { StatsigError } from '@statsig-console/sdk';

/** What was watched did not end within the time allowed. It may still be under way. */
export class DeadlineError extends StatsigError {
  override readonly name = 'DeadlineError';
  /** The time that was allowed, in milliseconds. */
  readonly deadlineMs: number;
  /** The status that was seen last; undefined when none was. */
  readonly lastStatus: string | undefined;

  constructor(message: string, details: { deadlineMs: number; lastStatus: string | undefined }) {
    super(message);
    this.deadlineMs = details.deadlineMs;
    this.lastStatus = details.lastStatus;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), deadlineMs: this.deadlineMs, lastStatus: this.lastStatus };
  }
}
