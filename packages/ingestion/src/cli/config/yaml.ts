import { readFileSync } from 'node:fs';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { messageOf } from '../../readers/read-error.ts';
import { UsageError } from '../exit.ts';
import type { Locate, Parsed } from './load.ts';

/** Reads a YAML file, and remembers where everything stands. */
export function parseYaml(file: string, shown: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(read(file, shown), { lineCounter: lines, prettyErrors: false });
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const { line, col } = lines.linePos(first.pos[0]);
    const at = `${shown}:${line}:${col}`;
    // What it says of this is for programmers.
    if (first.code === 'MULTIPLE_DOCS')
      throw new UsageError(`${at} begins a second document. Put all sources into the first.`);
    throw new UsageError(`${at} is no YAML: ${first.message}`);
  }
  const locate: Locate = (path) => {
    // What is not there is shown at what should have it.
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(document.contents, path.slice(0, length));
      if (!node?.range) continue;
      const { line, col } = lines.linePos(node.range[0]);
      return `${shown}:${line}:${col}`;
    }
    return shown;
  };
  return { value: contentsOf(document, shown), locate };
}

function read(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The configuration ${shown} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

/** Aliases are looked up here, and may lead nowhere or make a little file very large. */
function contentsOf(document: Document, shown: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UsageError(`The aliases in ${shown} cannot be used: ${messageOf(error)}.`, { cause: error });
  }
}

/** The key of a property, where a person looks for it; an item of a list itself. */
function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | undefined {
  let node: unknown = root;
  let place = root ?? undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      node = pair?.value;
      place = isNode(pair?.key) ? pair.key : undefined;
    } else {
      node = isCollection(node) ? node.get(step, true) : undefined;
      place = isNode(node) ? node : undefined;
    }
    if (!place) return undefined;
  }
  return place;
}
