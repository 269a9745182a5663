/** A script or a built-in command of npm or pnpm that a document tells the reader to run. */
export interface Command {
  /** The package whose script is meant, as in `pnpm --filter NAME script`; undefined for the root. */
  readonly filter: string | undefined;
  readonly script: string;
}

const COMMAND = /(?<![\w/.-])p?npm(?:@[\d.]*\d)?(?: --filter[ =](\S+))?(?: run)? ([a-z][\w:-]*)/g;
const SPAN = /`([^`\n]+)`/g;

/** The commands of npm and pnpm in a shell block. */
export function readCommands(shell: string): Command[] {
  const code = shell.replace(/(^|\s)#.*$/gm, '');
  return [...code.matchAll(COMMAND)].map(([, filter, script = '']) => ({ filter, script }));
}

/** The commands that stand within sentences, as in `npm test`. */
export function readInlineCommands(text: string): Command[] {
  const spans = [...withoutBlocks(text).matchAll(SPAN)].map(([, span = '']) => span);
  return spans.filter((span) => /^(?:npx|npm|pnpm)\b/.test(span)).flatMap(readCommands);
}

/** A document without its fenced blocks. */
export function withoutBlocks(text: string): string {
  return text.replace(/^ *(`{3,}).*\n[\s\S]*?^ *\1 *$/gm, '');
}
