// Writes out what the files abbreviate: every sample with what it is like, and a call for each value and each broken rule.
import type { AnswerSample, Broken, CallSample, Json, OperationCases, Pointer, Sample } from './format.ts';
import { changed, written } from './pointer.ts';
import { type CallArguments, type Subject, takes } from './subject.ts';

/** A valid call, written out. */
export interface ValidCall {
  readonly name: string;
  /** Name of the call in the file that it belongs to. */
  readonly call: string;
  /** The place that has another value than in that call. */
  readonly at?: Pointer;
  readonly args: CallArguments;
  readonly sends: string;
  readonly column: 'required' | 'everything' | 'optional' | 'values' | 'headers' | 'encoding' | 'pages';
}

/** A call with a broken rule, written out. */
export interface BrokenCall {
  readonly name: string;
  /** Name of the call in the file that it belongs to. */
  readonly call: string;
  readonly args: CallArguments;
  readonly broken: Broken;
}

/** An answer, written out. */
export interface Answer {
  readonly name: string;
  readonly status: number;
  /** Name of the example of the spec; undefined for a value that no example shows. */
  readonly example: string | undefined;
  readonly body: Json;
}

/** An answer with a broken rule, written out. */
export interface BrokenAnswer {
  readonly name: string;
  readonly status: number;
  readonly body: Json | undefined;
  readonly broken: Broken;
}

const COLUMNS: Readonly<Record<string, ValidCall['column']>> = {
  'only what is required': 'required',
  everything: 'everything',
  'with a version': 'headers',
  'with review settings': 'headers',
  encoding: 'encoding',
  'third page': 'pages',
};

export function validCalls({ calls }: OperationCases): ValidCall[] {
  return calls.flatMap((call) => {
    const args = argumentsOf(call, calls);
    const column = COLUMNS[call.name] ?? (/^(with|example) /.test(call.name) ? 'optional' : 'values');
    const itself: ValidCall = { name: call.name, call: call.name, args, sends: call.sends, column };
    const others = Object.entries(call.also ?? {}).flatMap(([at, values]) =>
      values.map((value): ValidCall => {
        const name = `${call.name}, ${at} = ${brief(value)}`;
        const other = changed(args, at, written(value));
        return { name, call: call.name, at, args: other, sends: sendsOf(call, at, other), column: 'values' };
      }),
    );
    return [itself, ...others];
  });
}

/** What leaves in the URL for another value of an argument: that in the place of the first. */
function sendsOf(call: CallSample, at: Pointer, args: CallArguments): string {
  const [, place, name = ''] = at.split('/');
  if (place !== 'path' && place !== 'query') return call.sends;
  const text = [args[place]?.[name]].flat().map((each) => encodeURIComponent(String(each)));
  const [path = '', query = ''] = call.sends.split('?');
  if (place === 'path') {
    const now = encodeURIComponent(String(call.path?.[name]));
    return call.sends.replace(`/${now}`, `/${text.join(',')}`);
  }
  const kept = query.split('&').filter((pair) => !pair.startsWith(`${encodeURIComponent(name)}=`));
  return `${path}?${[...kept, ...text.map((each) => `${encodeURIComponent(name)}=${each}`)].join('&')}`;
}

export function brokenCalls({ calls }: OperationCases): BrokenCall[] {
  return calls.flatMap((call) => {
    const args = argumentsOf(call, calls);
    return (call.broken ?? []).map((broken) => ({
      name: `${call.name}, ${brokenName(broken)}`,
      call: call.name,
      args: breakIt(args, broken),
      broken,
    }));
  });
}

/** The smallest call that a package takes. */
export function baseOf({ operation, calls }: OperationCases, subject: Subject): CallArguments {
  const base = calls.find(({ name }) => takes(subject, operation, name));
  if (!base) throw new Error(`${subject.name} takes no call of ${operation}.`);
  return argumentsOf(base, calls);
}

/** A value with one broken rule. */
export function breakIt<T>(value: T, { at, is }: Broken): T {
  return changed(value, at, is === undefined ? undefined : written(is));
}

function brokenName({ at, is, breaks }: Broken): string {
  return `${is === undefined ? `without ${at}` : `${at} = ${brief(is)}`}: ${breaks}`;
}

export function argumentsOf(call: CallSample, all: readonly CallSample[]): CallArguments {
  const { path, query, body, apiVersion, respectReviewSettings } = call;
  const own: CallArguments = {
    ...(path === undefined ? {} : { path }),
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(respectReviewSettings === undefined ? {} : { respectReviewSettings }),
  };
  return withSet(call, all, own, argumentsOf);
}

export function answersOf({ answers }: Pick<OperationCases, 'answers'>): Answer[] {
  return Object.entries(answers).flatMap(([status, samples]) =>
    samples.flatMap((sample) => {
      const body = bodyOf(sample, samples);
      const answer = { status: Number(status), example: sample.example };
      const others = Object.entries(sample.also ?? {}).flatMap(([at, values]) =>
        values.map((value) => ({
          ...answer,
          name: `${sample.name}, ${at} = ${brief(value)}`,
          example: undefined,
          body: changed({ body }, at, written(value)).body,
        })),
      );
      return [{ ...answer, name: sample.name, body }, ...others];
    }),
  );
}

/** Every answer that breaks one rule. */
export function brokenAnswers({ answers }: Pick<OperationCases, 'answers'>): BrokenAnswer[] {
  return Object.entries(answers).flatMap(([status, samples]) =>
    samples.flatMap((sample) => {
      const root: { readonly body?: Json } = { body: bodyOf(sample, samples) };
      return (sample.broken ?? []).map((broken) => ({
        name: `${sample.name}, ${brokenName(broken)}`,
        status: Number(status),
        body: breakIt(root, broken).body,
        broken,
      }));
    }),
  );
}

function bodyOf(sample: AnswerSample, all: readonly AnswerSample[]): Json {
  const own = { body: sample.body ?? null };
  return withSet(sample, all, own, (each, list) => ({ body: bodyOf(each, list) })).body;
}

function withSet<S extends Sample, T>(
  sample: S,
  all: readonly S[],
  own: T,
  resolve: (sample: S, all: readonly S[]) => T,
): T {
  if (sample.like === undefined) return own;
  const model = all.find(({ name }) => name === sample.like);
  if (!model)
    throw new Error(`There is no sample ${JSON.stringify(sample.like)} for ${sample.name} to be like.`);
  return Object.entries(sample.set ?? {}).reduce(
    (value, [at, part]) => changed(value, at, written(part)),
    resolve(model, all),
  );
}

function brief(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
