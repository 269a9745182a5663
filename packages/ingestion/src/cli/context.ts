import type { Output } from './output.ts';

/** What a command has to do with the world. */
export interface Context {
  readonly output: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Options of every command. */
export interface CommonOptions {
  readonly config?: string | undefined;
  readonly source?: readonly string[] | undefined;
  readonly apiKeyFile?: string | undefined;
  readonly baseUrl?: string | undefined;
}
