import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OpenApiDocument } from './document.ts';
import type { ReceivedResponse, SentRequest, Violation } from './exchange.ts';

/** What the mock answers, and what it has against the request. */
export interface Verdict extends ReceivedResponse {
  readonly violations: readonly Violation[];
}

/** What a request may ask of the mock. */
export interface Preference {
  readonly code?: number | undefined;
  readonly example?: string | undefined;
}

/** Prism in this process: no port, no start, the same answers. */
export interface InProcessPrism {
  answer(request: SentRequest, prefer?: Preference): Promise<Verdict>;
}

/** The parts of Prism that are used here. Loaded by hand, since it has to be mended before it is loaded. */
interface PrismHttp {
  getHttpOperationsFromSpec(document: unknown): Promise<PrismOperation[]>;
  createInstance(config: unknown, components: unknown): PrismInstance;
}
interface PrismOperation {
  readonly method: string;
  readonly path: string;
}
interface PrismInstance {
  request(input: unknown, operations: PrismOperation[], config: unknown): () => Promise<PrismResult>;
}
type PrismResult =
  | { readonly _tag: 'Right'; readonly right: PrismAnswer }
  | { readonly _tag: 'Left'; readonly left: PrismProblem };
interface PrismAnswer {
  readonly output: { statusCode: number; headers?: Record<string, unknown>; body?: unknown };
  readonly validations: { readonly input: PrismViolation[] };
}
interface PrismViolation {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}
interface PrismProblem {
  readonly message: string;
  readonly status?: number;
  readonly detail?: string;
}
interface Mends {
  mendAjv(module: unknown): void;
  withReasons(example: unknown, violations: readonly unknown[]): unknown;
}
interface Start {
  hasten(fromHttp: NodeJS.Require): () => void;
}

// Here, because the CommonJS build asks `require` for it, which a function may not do before it makes its own.
const HERE = import.meta.url;
// Answers are examples, which the build of the spec and the suite hold to their schemas; here that would only cost time.
const CONFIG = { validateRequest: true, validateResponse: false, checkSecurity: true, errors: true };

let loaded: { http: PrismHttp; mends: Mends } | undefined;

/** @throws Error saying what to do, when Prism is not installed */
function load(): { http: PrismHttp; mends: Mends } {
  if (loaded) return loaded;
  const require = createRequire(HERE);
  let main: string;
  try {
    const cli = createRequire(realpathSync(require.resolve('@stoplight/prism-cli/package.json')));
    main = realpathSync(cli.resolve('@stoplight/prism-http'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`Prism cannot be loaded: ${reason}. Install the dependencies again.`);
  }
  const fromPrism = createRequire(main);
  // Files of this package, whose exports are those.
  const mends = require('../assets/prism-mends.cjs') as Mends;
  const { hasten } = require('../assets/prism-start.cjs') as Start;
  mends.mendAjv(fromPrism('ajv/dist/2020'));
  const restore = hasten(fromPrism);
  try {
    // The pinned version, whose main file exports these.
    loaded = { http: fromPrism(main) as PrismHttp, mends };
    return loaded;
  } finally {
    restore();
  }
}

/**
 * Prism on a document. Its router weighs every operation for each request, so only those are offered whose path fits.
 *
 * @throws Error when the document is none that Prism can read
 */
export async function createInProcessPrism(document: OpenApiDocument): Promise<InProcessPrism> {
  const { http, mends } = load();
  // It changes the document that it is given.
  const operations = await http.getHttpOperationsFromSpec(structuredClone(document));
  const instance = http.createInstance({ ...CONFIG, mock: { dynamic: false } }, { logger: SILENT });
  const patterns = operations.map((operation) => ({ operation, pattern: pathPattern(operation.path) }));
  const byPath = new Map<string, PrismOperation[]>();
  const fitting = (path: string): PrismOperation[] => {
    const found = byPath.get(path) ?? patterns.filter((p) => p.pattern.test(path)).map((p) => p.operation);
    byPath.set(path, found);
    return found;
  };

  return {
    async answer(request, prefer = {}) {
      const mock = { dynamic: false, code: prefer.code, exampleKey: prefer.example };
      const result = await instance.request(toPrism(request), fitting(request.path), { ...CONFIG, mock })();
      if (result._tag === 'Left') return problem(result.left);
      const { output, validations } = result.right;
      const reasons = validations.input.map(({ path = [], ...rest }) => ({
        ...rest,
        location: ['request', ...path],
      }));
      const { statusCode: status, body } = output;
      return {
        status,
        headers: lowerCase(output.headers ?? {}),
        body: status === 400 && reasons.length > 0 ? mends.withReasons(body, reasons) : body,
        violations: validations.input.map(({ path = [], code = '', message }) => ({
          location: asNamed(path, request),
          keyword: String(code),
          message,
        })),
      };
    },
  };
}

function toPrism(request: SentRequest): unknown {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of request.query) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  const headers = { ...request.headers };
  // Without its length, Prism takes a body of any media type.
  if (request.body !== undefined) headers['content-length'] ??= '1';
  return {
    method: request.method.toLowerCase(),
    url: { path: request.path, query },
    headers,
    // Prism changes what it coerces.
    body: request.body === undefined ? undefined : structuredClone(request.body),
  };
}

/** Prism writes the names of query parameters in lower case. */
function asNamed([place = '', name = '', ...rest]: readonly string[], { query }: SentRequest): string[] {
  if (place !== 'query' || name === '') return [place, name, ...rest].filter((step) => step !== '');
  return [place, query.find(([given]) => given.toLowerCase() === name)?.[0] ?? name, ...rest];
}

function problem({ message, status = 500, detail }: PrismProblem): Verdict {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { title: message, status, detail },
    violations: [],
  };
}

function lowerCase(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function pathPattern(template: string): RegExp {
  const literal = template.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]+')}$`);
}

/** A logger that says nothing. Prism asks it for children, and for `success`. */
const SILENT: Record<string, unknown> = Object.fromEntries(
  ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
);
SILENT['child'] = () => SILENT;
