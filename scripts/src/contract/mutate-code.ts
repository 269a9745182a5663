// Every way in which one line of the packages can be broken, in what was built of them for the suite.

/** Built code with one place broken. */
export interface CodeMutant {
  readonly kind: string;
  readonly what: string;
  /** Operations that this can make a difference to. */
  readonly operations: readonly string[];
  readonly apply: (code: string) => string;
}

/** Operations of each kind, for what all have in common. */
const SOME = ['getSegment', 'listGates', 'patchLayer', 'updateDynamicConfig'];

export function codeMutants(code: string): CodeMutant[] {
  return [...ofOperations(code), ...ofMethods(code), ...ofTransport(code)];
}

/** The table of operations. */
function ofOperations(code: string): CodeMutant[] {
  const entries = code.matchAll(
    /^const \w+\$?\d* = \{\n\tid: "(\w+)",\n\tmethod: "(\w+)",\n\tpath: "([^"]+)"[^;]*?\};/gm,
  );
  return [...entries].flatMap(([entry, id = '', method = '', path = '']) => {
    const make = (kind: string, from: string | RegExp, to: string): CodeMutant[] => {
      const broken = entry.replace(from, to);
      if (broken === entry) return [];
      return [
        {
          kind,
          what: `${id}: ${kind}`,
          operations: [id],
          apply: (text) => text.replace(entry, () => broken),
        },
      ];
    };
    const [first, second] = [...path.matchAll(/\{[^{}]+\}/g)].map(([placeholder]) => placeholder);
    const swapped =
      first && second ? path.replace(first, '\0').replace(second, first).replace('\0', second) : path;
    return [
      ...make(
        'wrong verb',
        `"${method}"`,
        method === 'GET' ? '"DELETE"' : method === 'PUT' ? '"POST"' : '"PUT"',
      ),
      ...make('wrong path', path, path.replace(/\/([a-z_]+)(?=$|\/\{)/, '/$1_x')),
      ...make('swap two arguments', path, swapped),
      ...make('a body that is not required', ',\n\tbody: true', ''),
      ...make('a slash that is refused', /,\n\tslashes: \[[^\]]*\]/, ''),
    ];
  });
}

/** The methods of the SDK. */
function ofMethods(code: string): CodeMutant[] {
  const calls = code.matchAll(/this\.\w+\((\w+), \{[^;]*?\}, (?:options|\{)/g);
  return [...calls].flatMap(([call, id = '']) => {
    const make = (kind: string, from: RegExp, to: string): CodeMutant[] => {
      const broken = call.replace(from, to);
      if (broken === call) return [];
      return [
        { kind, what: `${id}: ${kind}`, operations: [id], apply: (text) => text.replace(call, () => broken) },
      ];
    };
    return [
      ...make('swap two arguments', /path: \{\s*(\w+),\s*(\w+)\s*\}/, 'path: { $1: $2, $2: $1 }'),
      ...make('drop the body', /\bbody(: \w+)?(?=\s*[,}])/, 'body: undefined'),
      ...make('drop the query', /(\.\.\.query && \{ query \}|\bquery\b)(?=\s*[,}])/, 'query: undefined'),
      ...make('drop an argument of the path', /path: \{\s*(\w+)\b/, 'path: { $1: "x"'),
    ];
  });
}

/** What all operations have in common. */
function ofTransport(code: string): CodeMutant[] {
  const make = (kind: string, from: string, to: string): CodeMutant[] =>
    code.includes(from)
      ? [{ kind, what: from.trim(), operations: SOME, apply: (text) => text.replace(from, () => to) }]
      : [];
  return [
    ...make('drop a header', '"statsig-api-key": apiKey,', ''),
    ...make('drop a header', '"statsig-api-version": options.apiVersion', ''),
    ...make('drop a header', 'headers["x-respect-review-settings"] = "true";', ';'),
    ...make('swallow an error', 'if (!response.ok) throw failed(', 'if (false) throw failed('),
  ];
}
