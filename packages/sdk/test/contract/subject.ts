import type { CallArguments, List, Subject, SubjectTransport } from '@statsig-console/contract/suite';
import { ApiPromise, type CallOptions, type ClientOptions, StatsigConsole } from '../../src/index.ts';
import { METHODS } from './methods.ts';

/** What an operation is called with. A case may hold what no typed caller can pass. */
interface Arguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly apiVersion?: string;
  readonly respectReviewSettings?: boolean;
}

type Transport = Pick<ClientOptions, 'apiKey' | 'baseUrl' | 'fetch' | 'retry'>;

/**
 * Calls the method of an operation, and answers what its caller gets: the data, the items of a list's first page, or the whole
 * body where there is no data.
 */
export async function callMethod(
  operationId: string,
  args: Arguments,
  transport: Transport,
): Promise<unknown> {
  const answer = invoke(operationId, args, transport);
  if (answer instanceof ApiPromise) {
    const { data, envelope } = await answer.withResponse();
    return data ?? envelope;
  }
  return property(await answer, 'items');
}

/** What the method of an operation answers: the promise of an answer, or a list. */
function invoke(operationId: string, args: Arguments, transport: Transport): unknown {
  const [, name = '', parameters = ''] = /^([\w.]+)\((.*)\)$/.exec(METHODS[operationId] ?? '') ?? [];
  const { apiVersion, respectReviewSettings } = args;
  const statsig = new StatsigConsole({
    ...transport,
    apiVersion,
    retry: transport.retry ?? false,
    rateLimit: false,
  });
  const resource = name.split('.').slice(0, -1).reduce(property, statsig);
  const method = property(resource, name.split('.').at(-1) ?? '');
  if (typeof method !== 'function') throw new TypeError(`The SDK has no method ${name}.`);
  const options: CallOptions & Record<string, unknown> = { respectReviewSettings };
  const values: unknown[] = [];
  for (const [, braced, plain] of parameters.matchAll(/\{ ([^}]*) \}|(\w+)/g)) {
    if (plain) values.push(plain === 'query' || plain === 'body' ? args[plain] : args.path?.[plain]);
    for (const option of braced?.split(', ') ?? []) options[option] = args.query?.[option];
  }
  return method.call(resource, ...values, options);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What is refused before it is sent. */
const RULES = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
];

/** How the contract suite calls this package: by method, for every operation that has one. */
export const sdk: Subject = {
  name: 'sdk',
  answers: 'data',
  // Only operations that answer pages are gone through.
  list: (operationId, args, transport) => invoke(operationId, args, transport) as List,
  ways: {
    pages: { limit: '100', page: '1' },
    pagesOf: { getSegmentIds: {}, listIngestionRuns: { page: '1' } },
    checks: [
      ...['/query/limit', '/query/page'].map((at) => ({
        at,
        breaks: ['type', 'minimum'],
        but: ['getSegmentIds'],
      })),
      // The documented rules. Types, what is missing and what nobody declared are left to the API.
      ...['/query', '/body'].map((at) => ({ at, breaks: RULES })),
    ],
    // Two samples of answers in one payload, as it is documented.
    formless: { createSegment: ['/body as form 2'] },
    refuses: [{ at: '/query/limit', is: 0 }],
    emptyBodies: [
      'archiveDynamicConfig',
      'archiveExperiment',
      'archiveGate',
      'deferExperimentDecision',
      'loadExperimentPulse',
      'startExperiment',
      'unarchiveDynamicConfig',
      'unarchiveGate',
    ],
    first: ['getReport', 'listDynamicConfigRules', 'listGateRules'],
  },
  operations: Object.fromEntries(
    Object.keys(METHODS).map((operationId) => [
      operationId,
      (args: CallArguments, transport: SubjectTransport) => callMethod(operationId, args, transport),
    ]),
  ),
};
