import { existsSync } from 'node:fs';
import path from 'node:path';
import { withoutBlocks } from './commands.ts';
import type { Document } from './documents.ts';

const LINK = /\]\(<?([^)\s>]+)>?\)/g;
const ELSEWHERE = /^[a-z][a-z\d+.-]*:/i;

/** The links of a document that lead to no file of the repository, or to no heading of the file. */
export function brokenLinks(
  { file, text }: Document,
  documents: readonly Document[],
  root: string,
): string[] {
  const targets = [...withoutBlocks(text).matchAll(LINK)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (ELSEWHERE.test(target)) return false;
    const [name = '', anchor] = target.split('#');
    if (name === '') return !anchors(text).has(anchor ?? '');
    const wanted = path.posix.join(path.posix.dirname(file), name);
    if (wanted.startsWith('../') || !existsSync(path.join(root, wanted))) return true;
    const other = documents.find((document) => document.file === wanted);
    return anchor !== undefined && !(other && anchors(other.text).has(anchor));
  });
}

/** The anchors that GitHub gives to headings. */
function anchors(text: string): Set<string> {
  const headings = withoutBlocks(text).match(/^#+ .+$/gm) ?? [];
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
