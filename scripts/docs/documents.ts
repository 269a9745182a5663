// The documents that people read, whose code, commands and links have to hold.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Markdown file of the repository. */
export interface Document {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads README.md, CONTRIBUTING.md, and of every package the README and the pages in its folder `docs`. A README that is missing
 * throws.
 */
export function readDocuments(root: string): Document[] {
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`);
  const files = packages.flatMap((folder) => [`${folder}/README.md`, ...pagesOf(root, `${folder}/docs`)]);
  return ['README.md', 'CONTRIBUTING.md', 'spec/README.md', ...files].map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
}

/** The folder in which the code of a document runs: that of its package. */
export function homeOf({ file }: Pick<Document, 'file'>): string {
  return path.posix.dirname(file).replace(/\/docs$/, '');
}

function pagesOf(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md'));
  return names.map((name) => `${folder}/${name}`);
}
