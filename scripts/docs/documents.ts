// The documents that people read, whose code, commands and links have to hold.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Markdown file of the repository. */
export interface Document {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Reads README.md, CONTRIBUTING.md and the README of every package. One that is missing throws. */
export function readDocuments(root: string): Document[] {
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', 'CONTRIBUTING.md', 'spec/README.md', ...packages].map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
}
