// Every way in which one line of the packages can be broken, in what was built of them for the suite.
import type { Anchor } from './mutate-anchors.ts';
import { OF_CLIENT } from './mutate-client.ts';
import { OF_WRAPPERS } from './mutate-wrappers.ts';

const ANCHORS: readonly Anchor[] = [...OF_CLIENT, ...OF_WRAPPERS];

/** Built code with one place broken. */
export interface CodeMutant {
  readonly kind: string;
  readonly what: string;
  /** Operations that this can make a difference to. */
  readonly operations: readonly string[];
  readonly apply: (code: string) => string;
}

/** @throws Error naming every anchor whose text is not there once any more */
export function codeMutants(code: string): CodeMutant[] {
  return [...ofTable(code), ...ofConstants(code), ...ofMethods(code), ...ofAnchors(code)];
}

/** The part of the built code that is from a file. */
function partOf(code: string, file: string): { begin: number; text: string } {
  const head = `//#region ../packages/${file}.ts\n`;
  const begin = code.indexOf(head);
  const end = code.indexOf('\n//#endregion', begin);
  if (begin < 0 || end < 0) throw new Error(`The build has no part ${file}.`);
  return { begin, text: code.slice(begin, end) };
}

/** Mutants of a text that stands once in the code. */
function mutantsOf(code: string, id: string, entry: string) {
  return (kind: string, from: string | RegExp, to: string): CodeMutant[] => {
    const broken = entry.replace(from, to);
    if (broken === entry || code.split(entry).length !== 2) return [];
    return [
      { kind, what: `${id}: ${kind}`, operations: [id], apply: (text) => text.replace(entry, () => broken) },
    ];
  };
}

/** The table of operations, for calls by id and by path. */
function ofTable(code: string): CodeMutant[] {
  const { text } = partOf(code, 'client/src/generated/operation-table.gen');
  // As deep as the build has it.
  const begin = /\n\t+"\//.exec(text)?.[0] ?? '\n"/';
  const lines = text.split(begin).slice(1);
  return lines.flatMap((line) => {
    const [path = ''] = line.split('"');
    const entries = [
      ...line.matchAll(/(GET|PUT|POST|PATCH|DELETE): \["(\w+)"[^\]]*(?:\[[^\]]*\][^\]]*)?\]/g),
    ];
    const [, , first = ''] = entries[0] ?? [];
    const whole = mutantsOf(code, first, `${begin}${path}": {`);
    return [
      ...whole('wrong path', `/${path}"`, `/${path.replace(/([a-z_]+)(?=$|\/\{)/, '$1_x')}"`),
      ...whole('swap two arguments', `/${path}"`, `/${swapped(path)}"`),
      ...entries.flatMap(([entry, method = '', id = '']) => {
        const make = mutantsOf(code, id, entry);
        return [
          ...make('wrong verb', `${method}: `, `${otherMethod(line, method)}: `),
          ...make('a body that is not required', /, body(?:\$\d)?\]/, ']'),
          ...make('a body that is not required', 'body: true', ''),
          ...make('a slash that is refused', /slashes: \[[^\]]*\]/, 'slashes: []'),
        ];
      }),
    ];
  });
}

/** A method that the path has no operation for. */
function otherMethod(line: string, method: string): string {
  const free = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter((each) => !line.includes(`${each}: `));
  return free.find((each) => each !== method) ?? 'HEAD';
}

function swapped(path: string): string {
  const [first, second] = [...path.matchAll(/\{[^{}]+\}/g)].map(([placeholder]) => placeholder);
  return first && second ? path.replace(first, '\0').replace(second, first).replace('\0', second) : path;
}

/** The constants of operations, for callers without the table, such as the SDK. */
function ofConstants(code: string): CodeMutant[] {
  const { text } = partOf(code, 'client/src/generated/operations.gen');
  const entries = text.matchAll(
    /^const [\w$]+ = \{\n\tid: "(\w+)",\n\tmethod: "(\w+)",\n\tpath: "([^"]+)"[^;]*?\};/gm,
  );
  return [...entries].flatMap(([entry, id = '', method = '', path = '']) => {
    const make = mutantsOf(code, id, entry);
    return [
      ...make(
        'wrong verb',
        `"${method}"`,
        method === 'GET' ? '"DELETE"' : method === 'PUT' ? '"POST"' : '"PUT"',
      ),
      ...make('wrong path', path, path.replace(/\/([a-z_]+)(?=$|\/\{)/, '/$1_x')),
      ...make('swap two arguments', path, swapped(path)),
      ...make('a body that is not required', ',\n\tbody: true', ''),
      ...make('a slash that is refused', /,\n\tslashes: \[[^\]]*\]/, ''),
    ];
  });
}

/** The methods of the SDK. */
function ofMethods(code: string): CodeMutant[] {
  const calls = code.matchAll(
    /(?:this\.\w+\(|paginate\(this\.checked, )([\w$]+), (\{[^;]*?\}), (?:options|\{)/g,
  );
  return [...calls].flatMap(([call, constant = '']) => {
    const make = mutantsOf(code, constant.replace(/\$\d+$/, ''), call);
    return [
      ...make('swap two arguments', /path: \{\s*(\w+),\s*(\w+)\s*\}/, 'path: { $1: $2, $2: $1 }'),
      ...make('drop the body', /\bbody(: \w+)?(?=\s*[,}])/, 'body: undefined'),
      ...make('drop the query', /(\.\.\.query && \{ query \}|\bquery\b)(?=\s*[,}])/, 'query: undefined'),
      ...make('drop an argument of the path', /path: \{\s*(\w+)\b/, 'path: { $1: "x"'),
    ];
  });
}

function ofAnchors(code: string): CodeMutant[] {
  const lost = ANCHORS.filter((anchor) => timesIn(code, anchor) !== 1);
  if (lost.length > 0)
    throw new Error(
      `The packages have moved on from mutate-client.ts and mutate-wrappers.ts. What does not stand there once:\n${lost
        .map((anchor) => `  ${anchor.file}, ${timesIn(code, anchor)} times: ${anchor.from.trim()}`)
        .join('\n')}`,
    );
  return ANCHORS.flatMap((anchor) => {
    const { kind, file, from, to, operations } = anchor;
    return to.map(
      (instead): CodeMutant => ({
        kind,
        what: `${file}: ${from.trim()} becomes ${instead.trim() || 'nothing'}`,
        operations,
        apply(text) {
          const { begin, text: part } = partOf(text, file);
          return text.slice(0, begin) + part.replace(from, () => instead) + text.slice(begin + part.length);
        },
      }),
    );
  });
}

function timesIn(code: string, { file, from }: Anchor): number {
  return partOf(code, file).text.split(from).length - 1;
}
