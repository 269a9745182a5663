// Places in the built packages where one thing can be broken, each by the text that stands there once.

/** A place, and what is put there instead. */
export interface Anchor {
  readonly kind: string;
  /** The file that the text is from, as the build says. */
  readonly file: string;
  readonly from: string;
  /** Each a mutant of its own. */
  readonly to: readonly string[];
  /** Operations that this can make a difference to; those of the file when absent. */
  readonly operations?: readonly string[];
}

/** An operation of each method and form: ids with and without slashes, lists, text, bodies that are lists, and none. */
const CLIENT = [
  'getSegment',
  'getMetric',
  'listGates',
  'listIngestionRuns',
  'patchLayer',
  'createGate',
  'updateDynamicConfig',
  'enableGate',
  'deleteTag',
  'getReport',
  'getSegmentIds',
  'listIngestionStatuses',
];
const SOURCES = ['createIngestion', 'getIngestion', 'patchIngestion', 'deleteIngestion'];
const SCHEDULE = ['getIngestionSchedule', 'updateIngestionSchedule'];
const COUNTS = ['getIngestionEventCount', 'getIngestionEventDelta'];
const RUNS = [
  'backfillIngestion',
  'getIngestionRun',
  'listIngestionRuns',
  'listIngestionStatuses',
  ...COUNTS,
];

/** Operations of each file whose anchors name none. */
export const OPERATIONS_OF: Readonly<Record<string, readonly string[]>> = {
  'ingestion/src/internal/api': [...SOURCES, ...SCHEDULE, 'backfillIngestion', 'listIngestionStatuses'],
  'ingestion/src/internal/runs-api': RUNS,
  'ingestion/src/create-source': ['createIngestion'],
  'ingestion/src/apply/apply-source': ['getIngestion', 'patchIngestion'],
  'ingestion/src/apply/switch-source': ['patchIngestion', 'deleteIngestion'],
  'ingestion/src/apply/schedule': SCHEDULE,
  'ingestion/src/backfill/run-backfill': ['backfillIngestion', 'listIngestionRuns'],
  'ingestion/src/backfill/find-run': ['listIngestionRuns'],
  'ingestion/src/reconcile/reconcile': COUNTS,
  'ingestion/src/watch/watch-status': ['listIngestionStatuses'],
  'ingestion/src/watch/poll': ['getIngestionRun', 'listIngestionStatuses'],
  'ingestion/src/preflight/id-types': ['listUnitIdTypes'],
  'sdk/src/internal/unwrap': [
    'getSegment',
    'listIngestionStatuses',
    'getReport',
    'listGateRules',
    'deleteTag',
    'getIngestion',
    'patchIngestion',
    'deleteIngestion',
  ],
};

export function operationsOf({ file, operations }: Anchor): readonly string[] {
  return operations ?? OPERATIONS_OF[file] ?? CLIENT;
}

const HEADERS = 'client/src/internal/request-headers';
const CHECKS = 'client/src/internal/request-checks';
const QUERY = 'client/src/internal/query-text';
const CALLER = 'client/src/caller';
const BY_PATH = 'client/src/by-path';
const ERRORS = 'client/src/internal/http-error';
const RETRY = 'client/src/internal/retry';
const PAGE = 'client/src/internal/read-page';
const PAGINATE = 'client/src/paginate';
const UNWRAP = 'sdk/src/internal/unwrap';
const API = 'ingestion/src/internal/api';
const RUNS_API = 'ingestion/src/internal/runs-api';
const BACKFILL = 'ingestion/src/backfill/run-backfill';

const ofClient: readonly Anchor[] = [
  { kind: 'drop a header', file: HEADERS, from: '"statsig-api-key": apiKey,', to: [''] },
  { kind: 'drop a header', file: HEADERS, from: '"statsig-api-version": options.apiVersion', to: [''] },
  { kind: 'drop a header', file: HEADERS, from: 'headers["x-respect-review-settings"] = "true";', to: [';'] },
  { kind: 'drop a header', file: HEADERS, from: 'headers["content-type"] = "application/json";', to: [';'] },
  {
    kind: 'drop a header',
    file: HEADERS,
    from: 'accept: text === true ? "text/csv" : "application/json",',
    to: [''],
  },
  {
    kind: 'rename a header',
    file: HEADERS,
    from: '"statsig-api-key": apiKey',
    to: ['"statsig-key": apiKey', '"authorization": apiKey'],
  },
  { kind: 'rename a header', file: HEADERS, from: '"statsig-api-version"', to: ['"api-version"'] },
  {
    kind: 'rename a header',
    file: HEADERS,
    from: '["x-respect-review-settings"]',
    to: ['["respect-review-settings"]'],
  },
  {
    kind: 'change a header',
    file: HEADERS,
    from: 'headers["content-type"] = "application/json"',
    to: [
      'headers["content-type"] = "text/plain"',
      'headers["content-type"] = "application/x-www-form-urlencoded"',
    ],
  },
  {
    kind: 'change a header',
    file: HEADERS,
    from: '"text/csv" : "application/json"',
    to: ['"application/json" : "application/json"', '"text/csv" : "*/*"'],
  },
  {
    kind: 'change a header',
    file: HEADERS,
    from: '"statsig-api-key": apiKey',
    to: ['"statsig-api-key": "Bearer " + apiKey', '"statsig-api-key": apiKey, "x-key": apiKey'],
  },
  {
    kind: 'change a header',
    file: HEADERS,
    from: 'if (options.respectReviewSettings) headers',
    to: ['headers', 'if (!options.respectReviewSettings) headers'],
  },

  {
    kind: 'wrong verb',
    file: CALLER,
    from: 'method,\n\t\t\t\theaders',
    to: [
      'method: "GET",\n\t\t\t\theaders',
      'method: method === "PATCH" ? "POST" : method,\n\t\t\t\theaders',
      'method: method === "PUT" ? "POST" : method,\n\t\t\t\theaders',
    ],
  },
  {
    kind: 'wrong verb',
    file: BY_PATH,
    from: 'const send = client[method];',
    to: ['const send = client["POST"];'],
  },
  {
    kind: 'wrong path',
    file: CALLER,
    from: 'options.baseUrl + path + query',
    to: [
      'options.baseUrl + operation.path + query',
      'options.baseUrl + path + "/" + query',
      'path + query',
      'options.baseUrl + decodeURIComponent(path) + query',
    ],
  },
  {
    kind: 'wrong path',
    file: CHECKS,
    from: 'Reflect.get(values, name) : void 0;',
    to: ['Object.values(values)[0] : void 0;'],
  },
  {
    kind: 'wrong path',
    file: 'client/src/internal/every-operation',
    from: 'const path = root + rest;',
    to: ['const path = rest;'],
  },
  {
    kind: 'encode a path wrongly',
    file: CHECKS,
    from: 'return encodeURIComponent(String(value));',
    to: [
      'return String(value);',
      'return encodeURI(String(value));',
      'return encodeURIComponent(encodeURIComponent(String(value)));',
      'return escape(String(value));',
      'return encodeURIComponent(String(value)).replaceAll("%20", "+");',
      'return encodeURIComponent(String(value)).replaceAll("%2F", "/");',
    ],
  },
  {
    kind: 'let a wrong id pass',
    file: CHECKS,
    from: 'if (typeof value !== "string" || value === "")',
    to: ['if (typeof value !== "string")', 'if (value === void 0 || value === "")', 'if (value === "")'],
  },
  {
    kind: 'let a wrong id pass',
    file: CHECKS,
    from: 'if (value === "." || value === "..")',
    to: ['if (value === ".")', 'if (value === "..")', 'if (false)'],
  },
  {
    kind: 'let a wrong id pass',
    file: CHECKS,
    from: 'if (!mayHoldSlash && /[/\\\\]/.test(value))',
    to: [
      'if (false)',
      'if (!mayHoldSlash && /[/]/.test(value))',
      'if (!mayHoldSlash && /[\\\\]/.test(value))',
    ],
  },
  {
    kind: 'let a wrong id pass',
    file: CHECKS,
    from: 'if (/(?:^|[/\\\\])\\.{1,2}(?:[/\\\\]|$)/.test(value))',
    to: ['if (false)'],
  },
  {
    kind: 'let a wrong id pass',
    file: CHECKS,
    from: 'if (/\\p{Surrogate}/u.test(value))',
    to: ['if (false)'],
  },
  { kind: 'refuse what is right', file: CHECKS, from: 'if (!mayHoldSlash && ', to: ['if ('] },

  {
    kind: 'encode a query wrongly',
    file: QUERY,
    from: 'Array.isArray(value) ? value : [value]',
    to: [
      '[value]',
      'Array.isArray(value) ? [value.join(",")] : [value]',
      'Array.isArray(value) ? value.slice(0, 1) : [value]',
      'Array.isArray(value) ? value.toReversed() : [value]',
    ],
  },
  {
    kind: 'encode a query wrongly',
    file: QUERY,
    from: 'encodeURIComponent(name)}=',
    to: ['encodeURIComponent(name)}[]=', 'name.toLowerCase()}=', 'encodeURIComponent(name)}:'],
  },
  {
    kind: 'encode a query wrongly',
    file: QUERY,
    from: 'encodeURIComponent(scalarText(name, member))',
    to: [
      'scalarText(name, member)',
      'encodeURI(scalarText(name, member))',
      'encodeURIComponent(encodeURIComponent(scalarText(name, member)))',
    ],
  },
  {
    kind: 'encode a query wrongly',
    file: QUERY,
    from: 'if (member === void 0 || member === null) continue;',
    to: ['if (!member) continue;'],
  },
  {
    kind: 'encode a query wrongly',
    file: QUERY,
    from: 'pairs.join("&")',
    to: ['pairs.join(";")', 'pairs.slice(0, 1).join("&")', 'pairs.slice(1).join("&")'],
  },
  {
    kind: 'drop the query',
    file: CALLER,
    from: 'options.baseUrl + path + query',
    to: ['options.baseUrl + path'],
  },

  { kind: 'drop the body', file: CALLER, from: 'body: body ?? null', to: ['body: null'] },
  {
    kind: 'let a wrong body pass',
    file: CHECKS,
    from: 'if (body === void 0 && operation.body !== true) return void 0;',
    to: ['if (body === void 0) return void 0;'],
  },
  {
    kind: 'let a wrong body pass',
    file: CHECKS,
    from: 'check(isPlainObject(body) || list && Array.isArray(body),',
    to: [
      'check(true,',
      'check(isPlainObject(body) || Array.isArray(body),',
      'check(typeof body === "object",',
      'check(typeof body !== "number",',
    ],
  },
  {
    kind: 'refuse what is right',
    file: CHECKS,
    from: 'check(isPlainObject(body) || list && Array.isArray(body),',
    to: ['check(isPlainObject(body),'],
    operations: ['updateSegmentRules'],
  },
  { kind: 'let a wrong body pass', file: BY_PATH, from: 'assertBody(init["body"], operation);', to: [''] },
  {
    kind: 'let a wrong id pass',
    file: BY_PATH,
    from: 'const filled = fillPath(path, params["path"], operation.slashes);',
    to: [
      'const filled = path;',
      'const filled = fillPath(path, params["path"], Object.keys(params["path"] ?? {}));',
    ],
  },

  ...[
    '400: BadRequestError',
    '401: AuthenticationError',
    '403: PermissionError',
    '404: NotFoundError',
    '429: RateLimitError',
  ].map((from): Anchor => {
    const [status, name] = from.split(': ');
    const another = name === 'NotFoundError' ? 'BadRequestError' : 'NotFoundError';
    return {
      kind: 'take a status for another',
      file: ERRORS,
      from,
      to: [`${status}: ${another}`, `${status}: HttpError`],
    };
  }),
  {
    kind: 'take a status for another',
    file: ERRORS,
    from: 'status >= 500 ? ServerError : HttpError',
    to: [
      'status > 500 ? ServerError : HttpError',
      'status >= 400 && status !== 500 ? HttpError : ServerError',
      'HttpError',
    ],
  },
  {
    kind: 'take a refusal for a success',
    file: CALLER,
    from: 'if (!response.ok) throw failed(',
    to: [
      'if (false) throw failed(',
      'if (response.status >= 500) throw failed(',
      'if (response.status >= 400 && response.status < 500) throw failed(',
      'if (!response.ok && response.status !== 404) throw failed(',
    ],
  },
  {
    kind: 'take a success for a refusal',
    file: CALLER,
    from: 'if (!response.ok) throw failed(',
    to: ['if (response.status !== 200) throw failed(', 'if (response.ok) throw failed('],
    operations: [
      'createGate',
      'createTag',
      'createSegment',
      'getSegment',
      'deleteTag',
      'createKey',
      'createExperiment',
    ],
  },
  { kind: 'change an error', file: ERRORS, from: 'status: response.status,', to: ['status: 500,'] },
  {
    kind: 'change an error',
    file: ERRORS,
    from: 'retryAfterMs: parseRetryAfter(response.headers.get("retry-after"))',
    to: ['retryAfterMs: void 0', 'retryAfterMs: Number(response.headers.get("retry-after"))'],
  },
  {
    kind: 'change an error',
    file: ERRORS,
    from: 'redactJson(payload, secret) : void 0',
    to: ['void 0 : void 0', 'payload["message"] : void 0'],
  },
  {
    kind: 'change an error',
    file: ERRORS,
    from: 'body || text === "" ? void 0 : redactText(text, secret)',
    to: ['text === "" ? void 0 : redactText(text, secret)', 'body ? void 0 : redactText("", secret)'],
  },
  { kind: 'change an error', file: CALLER, from: 'operationId: id,', to: ['operationId: method,'] },
  {
    kind: 'change an error',
    file: 'client/src/retry-after',
    from: 'Number(text) * 1e3',
    to: ['Number(text)', 'Number(text) * 6e4'],
  },
  {
    kind: 'change an error',
    file: 'client/src/retry-after',
    from: 'if (!HTTP_DATE.test(text)) return void 0;',
    to: ['return void 0;', ''],
  },
  {
    kind: 'change an error',
    file: 'client/src/retry-after',
    from: 'Math.max(0, time - now)',
    to: ['time - now', 'time'],
  },
  {
    kind: 'change a value',
    file: CALLER,
    from: 'data: text === true ? answer.text : JSON.parse(answer.text)',
    to: ['data: JSON.parse(answer.text)', 'data: answer.text', 'data: JSON.parse(answer.text).data'],
  },

  {
    kind: 'repeat wrongly',
    file: RETRY,
    from: '!(repeatable || status === 429 || !sent)',
    to: ['false', '!(repeatable || !sent)', '!(status === 429 || !sent)'],
  },
  {
    kind: 'repeat wrongly',
    file: RETRY,
    from: 'if (attempt > retries)',
    to: ['if (attempt >= retries)', 'if (true)'],
  },
  {
    kind: 'repeat wrongly',
    file: RETRY,
    from: 'status >= 500 && status <= 599 && status !== 501',
    to: ['status > 500 && status <= 599', 'false', 'status >= 400'],
  },
  {
    kind: 'repeat wrongly',
    file: 'client/src/internal/transport',
    from: 'request.method !== "POST" && request.method !== "PATCH"',
    to: [
      'request.method !== "PATCH"',
      'request.method !== "POST"',
      'request.method === "GET"',
      'true',
      'request.method !== "POST" && request.method !== "PATCH" && request.method !== "DELETE"',
    ],
  },

  {
    kind: 'page wrongly',
    file: PAGE,
    from: 'if (items.length === 0 || pagination === void 0) return false;',
    to: [
      'if (pagination === void 0) return false;',
      'if (items.length === 0) return false;',
      'return false;',
    ],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: 'if (nextPage !== void 0) return Boolean(nextPage);',
    to: [
      '',
      'if (nextPage) return true;',
      'if (nextPage !== void 0) return nextPage !== null;',
      'if (nextPage !== void 0) return URL.canParse(nextPage);',
      'if (nextPage !== void 0) return String(nextPage).startsWith("/");',
    ],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: '[limit, itemsPerPage].filter(isCount)',
    to: ['[limit].filter(isCount)', '[itemsPerPage].filter(isCount)'],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: 'items.length >= Math.min(...sizes)',
    to: ['items.length > Math.min(...sizes)', 'items.length >= Math.max(...sizes)'],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: '(content === previous.content || !advances(page, previous.page))',
    to: ['content === previous.content', '!advances(page, previous.page)', 'false'],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: 'if (!Array.isArray(items)) throw',
    to: ['if (false) throw', 'if (items === void 0) throw'],
  },
  {
    kind: 'page wrongly',
    file: PAGE,
    from: 'pageNumber: asked.page',
    to: ['pageNumber: pagination?.pageNumber ?? 1', 'pageNumber: 1'],
  },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: 'previous.page.pageNumber + 1',
    to: ['previous.page.pageNumber + 2', 'previous.page.pageNumber', '2'],
  },
  { kind: 'page wrongly', file: PAGINATE, from: 'query["page"] ?? 1)', to: ['1)', 'query["page"] ?? 0)'] },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: 'query["limit"] ?? 100)',
    to: ['100)', 'query["limit"] ?? 10)'],
  },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: '...query,\n\t\t\t\tpage',
    to: ['page', '...previous === void 0 ? query : {},\n\t\t\t\tpage'],
  },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: 'if (items.length >= limit) break;',
    to: ['', 'if (items.length > limit) break;'],
  },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: 'return items.slice(0, limit);',
    to: ['return items;', 'return items.slice(0, limit - 1);'],
  },
  {
    kind: 'page wrongly',
    file: PAGINATE,
    from: 'const WITHOUT_LIMIT = { listIngestionRuns: true };',
    to: ['const WITHOUT_LIMIT = {};'],
  },
  {
    kind: 'page wrongly',
    file: 'client/src/internal/walk',
    from: 'if (!page.hasNext) return;',
    to: ['return;'],
  },
  {
    kind: 'page wrongly',
    file: 'client/src/internal/walk',
    from: 'for (const item of items) {',
    to: ['for (const item of items.slice(1)) {', 'for (const item of items.toReversed()) {'],
  },
];

const ofSdk: readonly Anchor[] = [
  {
    kind: 'change a value',
    file: UNWRAP,
    from: 'isObject$1(envelope) ? envelope["data"] : void 0',
    to: ['envelope', 'isObject$1(envelope) ? envelope["message"] : void 0'],
  },
  {
    kind: 'change a value',
    file: UNWRAP,
    from: 'Array.isArray(data) ? data[0] : data',
    to: ['data', 'Array.isArray(data) ? data[1] : data', 'Array.isArray(data) ? data.at(-1) : data'],
  },
  {
    kind: 'change a value',
    file: UNWRAP,
    from: 'Array.isArray(result.data) ? result.data : dataOf(result)',
    to: ['dataOf(result)', 'result.data'],
  },
  {
    kind: 'change a value',
    file: UNWRAP,
    from: 'if (data === void 0) throw result.formatError("without `data`");',
    to: [''],
  },
];

const ofIngestion: readonly Anchor[] = [
  {
    kind: 'let a wrong body pass',
    file: 'ingestion/src/create-source',
    from: 'create(checkSource(source), options)',
    to: ['create(source, options)'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/create-source',
    from: 'create(checkSource(source), options)',
    to: ['create(checkSource({ ...source, enabled: true }), options)'],
  },
  {
    kind: 'change what leaves',
    file: API,
    from: 'dataset === "Exposures" ? "export_exposures" : dataset',
    to: ['dataset', 'dataset === "Exposures" ? "export_events" : dataset'],
  },
  {
    kind: 'change what leaves',
    file: API,
    from: 'dataset: datasetOfCalls(dataset),\n\t\tsource_name',
    to: ['dataset: datasetOfCalls(dataset)', 'dataset,\n\t\tsource_name', 'source_name'],
  },
  {
    kind: 'change what leaves',
    file: API,
    from: 'ingestions.schedule.get({ dataset }, options)',
    to: ['ingestions.schedule.get({ dataset: "Events" }, options)'],
  },
  {
    kind: 'change what leaves',
    file: API,
    from: 'ingestions.schedule.update(schedule, options)',
    to: [
      'ingestions.schedule.update({ ...schedule, scheduled_hour_pst: 0 }, options)',
      'ingestions.schedule.get({ dataset: schedule.dataset }, options)',
    ],
  },
  {
    kind: 'change what leaves',
    file: API,
    from: 'ingestions.patch(patch, options)',
    to: ['ingestions.create(patch, options)', 'ingestions.patch({ ...patch, enabled: true }, options)'],
  },
  {
    kind: 'take an error for another',
    file: API,
    from: 'if (isNotFoundError(error)) return { found: false };',
    to: ['', 'if (isNotFoundError(error)) return { found: "unknown" };', 'return { found: false };'],
  },
  {
    kind: 'take an error for another',
    file: API,
    from: 'if (isBadRequestError(error) || isResponseFormatError(error)) return { found: "unknown" };',
    to: ['', 'return { found: "unknown" };', 'if (isBadRequestError(error)) return { found: "unknown" };'],
  },
  {
    kind: 'take an error for another',
    file: API,
    from: 'if (isNotFoundError(error)) return false;',
    to: ['', 'return false;', 'if (isNotFoundError(error)) return true;'],
  },
  { kind: 'change a value', file: API, from: '"scheduled_hour_pst")', to: ['"hour")'] },
  {
    kind: 'change a value',
    file: API,
    from: 'name === void 0 || name === source_name ?',
    to: ['true ?', 'name === source_name ?', 'name === void 0 ?'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/apply/apply-source',
    from: 'if (!dryRun) await patchIngestion(statsig, patch, options);',
    to: ['', 'await patchIngestion(statsig, patch, options);'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/apply/switch-source',
    from: 'if (!dryRun) await patchIngestion(statsig, patch, call);',
    to: [''],
  },
  {
    kind: 'swap two arguments',
    file: 'ingestion/src/apply/switch-source',
    from: 'return switchSource(statsig, identity, true, options);',
    to: ['return switchSource(statsig, identity, false, options);'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/apply/schedule',
    from: 'scheduled_hour_pst: hourPst\n',
    to: ['scheduled_hour_pst: wanted.hour + 1\n'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/apply/schedule',
    from: 'if (!dryRun) await updateIngestionSchedule(statsig, body, call);',
    to: [''],
  },
  {
    kind: 'swap two arguments',
    file: BACKFILL,
    from: 'datestamp_start: from,',
    to: ['datestamp_start: to,'],
  },
  { kind: 'swap two arguments', file: BACKFILL, from: 'datestamp_end: to,', to: ['datestamp_end: from,'] },
  {
    kind: 'change what leaves',
    file: BACKFILL,
    from: 'source: source_name,',
    to: ['', 'source: [source_name],', 'source_name,'],
  },
  {
    kind: 'change what leaves',
    file: BACKFILL,
    from: 'dataset: datasetOfCalls(this.#source.dataset)',
    to: ['dataset: this.#source.dataset'],
  },
  {
    kind: 'repeat wrongly',
    file: BACKFILL,
    from: 'if (error.mayHaveApplied || isResponseFormatError(error)) {',
    to: ['if (false) {', 'if (true) {', 'if (error.mayHaveApplied) {'],
  },
  {
    kind: 'repeat wrongly',
    file: BACKFILL,
    from: '{ totalTimeout: 12e4 }',
    to: ['{ totalTimeout: 12e4, safeToRepeat: true }'],
  },
  {
    kind: 'take an error for another',
    file: 'ingestion/src/backfill/find-run',
    from: '!(isPassing(error) || isResponseFormatError(error))',
    to: ['false', 'true'],
  },
  {
    kind: 'repeat wrongly',
    file: 'ingestion/src/backfill/find-run',
    from: 'failures >= PATIENCE',
    to: ['failures > PATIENCE', 'failures >= 1'],
  },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'const { runID } = answer.data;',
    to: ['const { runID } = {};', 'const runID = answer.data.id;'],
  },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'if (typeof answer.data.latestStatus === "string") return answer.data;',
    to: ['if (typeof answer.data.latestStatus === "string") return answer;'],
  },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'internal_count: internalCount, external_count: externalCount',
    to: ['internal_count: externalCount, external_count: internalCount'],
  },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'hasDiff: hasDiff === true',
    to: ['hasDiff: hasDiff !== true', 'hasDiff: true', 'hasDiff: false'],
  },
  { kind: 'change a value', file: RUNS_API, from: 'const count = entry["count"];', to: ['const count = 0;'] },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'Array.isArray(outer["events"]) ? outer["events"] : [outer]',
    to: ['[outer]', 'outer["events"] ?? []'],
  },
  {
    kind: 'change a value',
    file: RUNS_API,
    from: 'if (!Array.isArray(answer.data)) throw',
    to: ['if (!Array.isArray(answer.data)) return []; if (false) throw'],
  },
  {
    kind: 'swap two arguments',
    file: RUNS_API,
    from: 'ingestions.getEventCount(query, options)',
    to: [
      'ingestions.getEventDelta(query, options)',
      'ingestions.getEventCount({ ...query, start_date: query.end_date }, options)',
    ],
  },
  {
    kind: 'swap two arguments',
    file: RUNS_API,
    from: 'ingestions.getEventDelta(query, options)',
    to: ['ingestions.getEventCount(query, options)'],
  },
  {
    kind: 'swap two arguments',
    file: 'ingestion/src/reconcile/reconcile',
    from: 'start_date: range.from,',
    to: ['start_date: range.to,'],
  },
  {
    kind: 'swap two arguments',
    file: 'ingestion/src/reconcile/reconcile',
    from: 'end_date: range.to,',
    to: ['end_date: range.from,'],
  },
  {
    kind: 'drop the query',
    file: 'ingestion/src/reconcile/reconcile',
    from: '{ source_name: input.source }',
    to: ['{}', '{ source: input.source }'],
  },
  {
    kind: 'swap two arguments',
    file: 'ingestion/src/watch/watch-status',
    from: 'startDate: range.from,',
    to: ['startDate: range.to,'],
  },
  {
    kind: 'drop the query',
    file: 'ingestion/src/watch/watch-status',
    from: 'source: identity.source_name,',
    to: ['', 'source_name: identity.source_name,'],
  },
  {
    kind: 'drop the query',
    file: 'ingestion/src/watch/watch-status',
    from: 'dataset: datasetOfCalls(identity.dataset)\n',
    to: ['dataset: identity.dataset\n', '\n'],
  },
  {
    kind: 'take an error for another',
    file: 'ingestion/src/watch/poll',
    from: 'throw last === void 0 && isPassing(failure) ? failure : overdue();',
    to: ['throw overdue();'],
  },
  {
    kind: 'change what leaves',
    file: 'ingestion/src/preflight/id-types',
    from: '{ limit: 100 }',
    to: ['{ limit: 10 }', '{}', '{ limit: 100, page: 2 }'],
  },
  {
    kind: 'change a value',
    file: 'ingestion/src/preflight/id-types',
    from: 'names.add(name);',
    to: [';', 'names.add(String(name).toLowerCase());'],
  },
];

export const ANCHORS: readonly Anchor[] = [...ofClient, ...ofSdk, ...ofIngestion];
