import { isInvalidArgumentError } from '@statsig-console/sdk';
import type { Command } from 'commander';

/** What commander says, in the form of all other messages: a capital letter first, a full stop last, on one line. */
export function inSentences(message: string): string {
  const [said = '', suggestion] = message.trim().split(/\n\((.*)\)$/);
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  const whole = /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
  return suggestion ? `${whole} ${suggestion}` : whole;
}

/** What the library calls `baseUrl` is `--base-url` to those who use the command. */
export function inOptions(error: Error, command: Command | undefined): string {
  if (!isInvalidArgumentError(error)) return error.message;
  const options = command?.options ?? [];
  return options.reduce(
    (message, option) => message.replaceAll(`\`${option.attributeName()}\``, `\`${option.long}\``),
    error.message,
  );
}
