import type { components } from './generated/schema.gen.ts';

/** What the API says when it refuses. `errors` is a list from most operations and a single object from some. */
export type ErrorBody = components['schemas']['Error'];

/** One thing that is wrong with what was sent. */
export interface Issue {
  /** Path of the property in the body, such as `groups.0.size`. */
  readonly property: string;
  /** The reason, for people. */
  readonly message: string;
}

/** The names of an error's classes, most general first. Shared by every copy of this package in a process. */
export const BRAND: unique symbol = Symbol.for('@statsig-console/client/error');

/** Gives a class its name as literals on the prototype, so that minifiers cannot change it and stacks begin with it. */
export function brand(target: { prototype: Error }, name: string): void {
  const parents: unknown = Reflect.get(target.prototype, BRAND);
  const names = Array.isArray(parents) ? [...parents, name] : [name];
  Object.defineProperties(target.prototype, { name: { value: name }, [BRAND]: { value: names } });
}

/**
 * Everything that this package throws. The subclasses tell what happened; test them with the guards, which also hold across
 * realms and copies of the package.
 */
export class StatsigError extends Error {
  declare readonly name: string;
  static {
    brand(StatsigError, 'StatsigError');
  }

  /** A plain object for logs. It never holds the key. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message };
  }
}

/** The call was wrong before anything was sent: an option, an id or a body. */
export class InvalidArgumentError extends StatsigError {
  declare readonly name: 'InvalidArgumentError';
  static {
    brand(InvalidArgumentError, 'InvalidArgumentError');
  }
  /** The option or argument that was wrong, such as `apiKey` or `id`. */
  readonly argument: string;
  /** What is wrong with which property; `argument` and `message` where there is nothing more exact. */
  readonly issues: readonly Issue[];

  constructor(message: string, details: { argument: string; issues?: readonly Issue[] }) {
    super(message);
    this.argument = details.argument;
    this.issues = details.issues ?? [{ property: details.argument, message }];
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), argument: this.argument, issues: this.issues };
  }
}

/** What an error knows of the request that it belongs to. */
export interface RequestInfo {
  /** The operation, such as `patchLayer`. */
  readonly operationId: string;
  readonly method: string;
  /** The path that was asked for, without origin and query. */
  readonly path: string;
}

/** What an error knows of the attempts that led to it. */
export interface AttemptInfo {
  /** How many attempts there were. */
  readonly attempts: number;
  /**
   * True when a change may have been applied although the call failed: an attempt left and was not answered, or the API failed
   * over it. Look before you repeat it. Always false for reads.
   */
  readonly mayHaveApplied: boolean;
}
