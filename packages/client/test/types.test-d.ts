// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type AttemptEvent,
  type BodyOf,
  type Caller,
  type CallOptions,
  type CallResult,
  type ClientOptions,
  type ConsoleClient,
  type components,
  createConsoleClient,
  type ErrorEvent,
  type Hooks,
  type HttpError,
  type InvalidArgumentError,
  isHttpError,
  isInvalidArgumentError,
  isTimeoutError,
  type OperationId,
  type PathOf,
  type QueryOf,
  type RequestInfo,
  type ResponseEvent,
  type ResponseOf,
  type RetryEvent,
  type StatsigError,
  type TimeoutError,
} from '../src/index.ts';
import { patchLayer } from '../src/operations.ts';

type Schemas = components['schemas'];
declare const client: ConsoleClient;
declare const experiment: Schemas['ExperimentUpdate'];
declare const config: Schemas['DynamicConfigUpdate'];
const path = { id: 'home_feed' };

// --- operations ---

expectTypeOf<'getSegment' | 'patchLayer' | 'listGates' | 'removeSegmentIds'>().toExtend<OperationId>();
expectTypeOf<string>().not.toExtend<OperationId>();
// @ts-expect-error there is no such operation
client.call('fetchGate', { path });
// @ts-expect-error nor any by another spelling
client.call('getsegment', { path });

// --- arguments ---

client.call('getSegment', { path });
// @ts-expect-error the arguments are missing
client.call('getSegment');
// @ts-expect-error the id is missing
client.call('getSegment', {});
// @ts-expect-error the id is missing
client.call('getSegment', { path: {} });
// @ts-expect-error an id is a string
client.call('getSegment', { path: { id: 7 } });
// @ts-expect-error an id may not be undefined
client.call('getSegment', { path: { id: undefined } });
// @ts-expect-error the parameter is called id
client.call('getSegment', { path: { id: 'a', name: 'b' } });
// @ts-expect-error a read has no body
client.call('getSegment', { path, body: {} });
// @ts-expect-error and no query
client.call('getSegment', { path, query: { limit: 1 } });
// @ts-expect-error the part is called query
client.call('updateDynamicConfig', { path, body: config, params: { dryRun: true } });

client.call('updateDynamicConfig', { path, body: config });
client.call('updateDynamicConfig', { path, body: config, query: {} });
client.call('updateDynamicConfig', { path, body: config, query: { dryRun: true } });
// @ts-expect-error it is called dryRun
client.call('updateDynamicConfig', { path, body: config, query: { dryrun: true } });
// @ts-expect-error it is a boolean
client.call('updateDynamicConfig', { path, body: config, query: { dryRun: 'true' } });
// @ts-expect-error only dynamic configs have it
client.call('updateExperiment', { path, body: experiment, query: { dryRun: true } });
// @ts-expect-error the body is missing
client.call('updateDynamicConfig', { path });
// @ts-expect-error a source has no id to be addressed by
client.call('createIngestion', { path, body: { dataset: 'Metrics', type: 's3', source_name: 'a' } });

// --- bodies ---

client.call('patchLayer', { path, body: {} });
client.call('patchLayer', { path, body: { description: '', targetApps: 'Web' } });
// @ts-expect-error it is called description
client.call('patchLayer', { path, body: { desc: 'x' } });
// @ts-expect-error it is a string
client.call('patchLayer', { path, body: { description: 7 } });
// @ts-expect-error which may not be undefined: what is present is an instruction
client.call('patchLayer', { path, body: { description: undefined } });
// @ts-expect-error nor null
client.call('patchLayer', { path, body: { description: null } });
client.call('updateExperiment', { path, body: { ...experiment, allocation: 12.5 } });
// @ts-expect-error a share is a number
client.call('updateExperiment', { path, body: { ...experiment, allocation: '50' } });
// @ts-expect-error a confidence level is text
client.call('updateExperiment', { path, body: { ...experiment, defaultConfidenceInterval: 95 } });
client.call('updateDynamicConfig', {
  path,
  // @ts-expect-error isEnabled is missing
  body: { description: '', rules: [] },
});
client.call('updateDynamicConfig', {
  path,
  body: {
    ...config,
    // @ts-expect-error there is no such kind of condition
    rules: [{ name: 'a', conditions: [{ type: 'emails' }] }],
  },
});

// --- the parts by operation ---

expectTypeOf<PathOf<'patchLayer'>>().toEqualTypeOf<{ id: string }>();
expectTypeOf<PathOf<'createIngestion'>>().toBeNever();
expectTypeOf<QueryOf<'updateDynamicConfig'>>().toEqualTypeOf<{ dryRun?: boolean }>();
expectTypeOf<QueryOf<'updateExperiment'>>().toBeNever();
expectTypeOf<BodyOf<'patchLayer'>>().toEqualTypeOf<Schemas['LayerPatch']>();
expectTypeOf<BodyOf<'getSegment'>>().toBeNever();
expectTypeOf<ResponseOf<'patchLayer'>>().toEqualTypeOf<Schemas['LayerResponse']>();

// --- results ---

const layer = await client.call('patchLayer', { path, body: {} });
expectTypeOf(layer).toEqualTypeOf<CallResult<Schemas['LayerResponse']>>();
expectTypeOf(layer.data.data).toEqualTypeOf<Schemas['Layer']>();
expectTypeOf(layer.data.data.parameters).toEqualTypeOf<Schemas['LayerParameter'][]>();
expectTypeOf(layer.data.message).toBeString();
expectTypeOf(layer.response).toEqualTypeOf<Response>();
expectTypeOf(layer.request).toEqualTypeOf<RequestInfo>();
expectTypeOf(layer.requestId).toEqualTypeOf<string | undefined>();
expectTypeOf(layer.unusable).toEqualTypeOf<(problem: string) => Promise<never>>();
// @ts-expect-error a result is read-only
layer.data = { message: '', data: layer.data.data };

const { data: experimentData } = await client.call('updateExperiment', { path, body: experiment });
expectTypeOf(experimentData.data.layerID).toEqualTypeOf<string | null>();
const { data: configData } = await client.call('updateDynamicConfig', { path, body: config });
expectTypeOf(configData.data).toEqualTypeOf<Schemas['DynamicConfig']>();
const { data: segmentData } = await client.call('getSegment', { path });
expectTypeOf(segmentData.data).toEqualTypeOf<Schemas['Segment'] | undefined>();

// --- by path ---

const byPath = await client.PATCH('/console/v1/layers/{id}', { params: { path }, body: {} });
expectTypeOf(byPath.data?.data.parameters).toEqualTypeOf<Schemas['LayerParameter'][] | undefined>();
expectTypeOf(byPath.error).toEqualTypeOf<Schemas['Error'] | undefined>();
expectTypeOf(byPath.response).toEqualTypeOf<Response>();
// @ts-expect-error there is no such path
client.GET('/console/v1/gate/{id}', { params: { path } });
// @ts-expect-error nor this method of the path
client.PUT('/console/v1/layers/{id}', { params: { path } });
// @ts-expect-error the id is missing
client.GET('/console/v1/segments/{id}');
// @ts-expect-error a description is a string
client.PATCH('/console/v1/layers/{id}', { params: { path }, body: { description: 7 } });

// --- options ---

createConsoleClient();
createConsoleClient({ apiKey: 'console-a', baseUrl: new URL('https://statsigapi.net'), timeout: 1, fetch });
createConsoleClient({ apiKey: undefined, baseUrl: undefined });
// @ts-expect-error it is called apiKey
createConsoleClient({ apikey: 'console-a' });
// @ts-expect-error a timeout is a number
createConsoleClient({ timeout: '60s' });
client.call('getSegment', { path }, { apiKey: async () => 'console-a', baseUrl: 'http://127.0.0.1:1' });
// @ts-expect-error a client has no signal: it would end every call
createConsoleClient({ signal: AbortSignal.timeout(1) });
// @ts-expect-error the signal is asked for, not its controller
client.call('getSegment', { path }, { signal: new AbortController() });
expectTypeOf<Exclude<keyof CallOptions, keyof ClientOptions>>().toEqualTypeOf<'signal' | 'safeToRepeat'>();
expectTypeOf<Exclude<keyof ClientOptions, keyof CallOptions>>().toBeNever();

createConsoleClient({ apiKey: () => 'console-a' });
createConsoleClient({ apiKey: async () => 'console-a' });
// @ts-expect-error a function gives a key
createConsoleClient({ apiKey: () => process.env['STATSIG_CONSOLE_API_KEY'] });
// @ts-expect-error a promise is nothing to ask again
createConsoleClient({ apiKey: Promise.resolve('console-a') });
createConsoleClient({ retry: false, rateLimit: false });
createConsoleClient({ retry: 3, rateLimit: { reads: true } });
createConsoleClient({ retry: { retries: 3, baseDelay: 1, maxDelay: undefined } });
// @ts-expect-error how often?
createConsoleClient({ retry: true });
// @ts-expect-error it is called retries
createConsoleClient({ retry: { attempts: 3 } });
// @ts-expect-error it is called reads
createConsoleClient({ rateLimit: { writes: true } });
// @ts-expect-error whether it may be repeated depends on the call
createConsoleClient({ safeToRepeat: true });
// @ts-expect-error a header is text
createConsoleClient({ headers: { 'x-team': 7 } });
createConsoleClient({ logger: console, logLevel: 'debug' });
// @ts-expect-error there is no such level
createConsoleClient({ logLevel: 'verbose' });
// @ts-expect-error a logger has a method for each level
createConsoleClient({ logger: { error: console.error } });

// --- hooks ---

createConsoleClient({
  hooks: {
    onRequest(event) {
      expectTypeOf(event).toEqualTypeOf<AttemptEvent>();
      expectTypeOf(event.attempt).toBeNumber();
      // @ts-expect-error nothing has been answered yet
      event.status;
      // @ts-expect-error events are read-only
      event.attempt = 7;
    },
    onResponse(event) {
      expectTypeOf(event).toEqualTypeOf<ResponseEvent>();
      expectTypeOf(event.status).toBeNumber();
      expectTypeOf(event.requestId).toEqualTypeOf<string | undefined>();
    },
    onRetry(event) {
      expectTypeOf(event).toEqualTypeOf<RetryEvent>();
      expectTypeOf(event.status).toEqualTypeOf<number | undefined>();
      expectTypeOf(event.error).toEqualTypeOf<StatsigError | undefined>();
    },
    async onError(event) {
      expectTypeOf(event).toEqualTypeOf<ErrorEvent>();
      if (isHttpError(event.error)) expectTypeOf(event.error.mayHaveApplied).toBeBoolean();
    },
  },
});
// @ts-expect-error there is no such hook
const hooks: Hooks = { onSuccess() {} };
client.call('getSegment', { path }, { hooks });

// --- errors ---

declare const error: unknown;
if (isHttpError(error)) {
  expectTypeOf(error).toEqualTypeOf<HttpError>();
  expectTypeOf(error.status).toBeNumber();
  expectTypeOf(error.body).toEqualTypeOf<Schemas['Error'] | undefined>();
  expectTypeOf(error.issues).toEqualTypeOf<
    readonly { readonly property: string; readonly message: string }[]
  >();
} else if (isTimeoutError(error)) {
  expectTypeOf(error).toEqualTypeOf<TimeoutError>();
  expectTypeOf(error.name).toEqualTypeOf<'TimeoutError'>();
  // @ts-expect-error there was no answer, so there is no status
  error.status;
} else if (isInvalidArgumentError(error)) {
  expectTypeOf(error).toEqualTypeOf<InvalidArgumentError>();
  expectTypeOf(error.argument).toBeString();
}

// --- operations by constant ---

expectTypeOf(await client.call(patchLayer, { path, body: {} })).toEqualTypeOf<
  CallResult<Schemas['LayerResponse']>
>();
// @ts-expect-error the constant's operation has no such property
client.call(patchLayer, { path, body: { descripton: '' } });
// @ts-expect-error a path is needed
client.call(patchLayer, { body: {} });
expectTypeOf(client.call).toExtend<Caller>();
