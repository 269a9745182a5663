import type { Document } from './documents.ts';

/** A fenced block of a document. */
export interface Block {
  readonly file: string;
  /** Line of the opening fence, counted from 1. */
  readonly line: number;
  /** First word after the fence, such as `ts`. Empty when there is none. */
  readonly language: string;
  /** The words after it, such as `no-run`. */
  readonly flags: readonly string[];
  readonly code: string;
}

const FENCE = /^(`{3,}|~{3,})\s*(.*?)\s*$/;

/** The fenced blocks of a document, in order. Indented fences are read like those at the margin. */
export function readBlocks({ file, text }: Document): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; line: number; info: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, fence = '', info = ''] = FENCE.exec(line.trim()) ?? [];
    if (!open) {
      if (fence) open = { fence, line: index + 1, info, lines: [] };
    } else if (fence.startsWith(open.fence) && info === '') {
      const [language = '', ...flags] = open.info.split(/\s+/);
      blocks.push({ file, line: open.line, language, flags, code: open.lines.join('\n') });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open) throw new Error(`${file}:${open.line} opens a block that is never closed.`);
  return blocks;
}

/** What the block is called in test titles and messages. */
export function place({ file, line }: Pick<Block, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
