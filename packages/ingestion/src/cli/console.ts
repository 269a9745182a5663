import { readFileSync } from 'node:fs';
import { StatsigConsole } from '@statsig-console/sdk';
import { UsageError } from './exit.ts';
import type { Output } from './output.ts';

/** What says where the API is, and who asks. */
export interface ConsoleOptions {
  readonly apiKeyFile?: string | undefined;
  readonly baseUrl?: string | undefined;
}

const VARIABLE = 'STATSIG_CONSOLE_API_KEY';

/** The console that a command works on. The key comes from a file or from the environment. */
export function openConsole(
  { apiKeyFile, baseUrl }: ConsoleOptions,
  env: Readonly<Record<string, string | undefined>>,
  output: Output,
): StatsigConsole {
  const apiKey = apiKeyFile === undefined ? env[VARIABLE]?.trim() : readKey(apiKeyFile);
  if (!apiKey) {
    throw new UsageError(
      `There is no key. Set ${VARIABLE} to a Console API key, or name a file that holds one with --api-key-file.`,
    );
  }
  output.hide(apiKey);
  return new StatsigConsole({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) });
}

function readKey(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'it is not there.' : String(error);
    throw new UsageError(`--api-key-file ${file} cannot be read: ${why}`);
  }
  const key = text.trim();
  if (key !== '' && !/\s/.test(key)) return key;
  throw new UsageError(`--api-key-file ${file} has to hold one key and nothing else.`);
}

/** Refuses a key as an argument. The message does not repeat it. */
export function refuseKeyArgument(args: readonly string[]): void {
  const isKey = args.some((arg) => /^(?:-k|--?(?:(?:statsig|console)-?)*(?:api-?)?key(?:=|$))/i.test(arg));
  if (!isKey) return;
  throw new UsageError(
    `A key is not taken as an argument: it would be in the history of the shell, and every process on this machine could read it. Set ${VARIABLE}, or name a file with --api-key-file. Renew the key if it was real.`,
  );
}
