// What expectations say, as sentences: what is told apart is told apart in meaning, not in text.
import type { Gives, Json, OperationCases, Sample } from '@statsig-console/contract/suite';

/** Sentences, each with what it says in the end, such as a value. */
export function meaningOf(cases: OperationCases | undefined): Map<string, string> {
  const says = new Map<string, string>();
  if (!cases) return says;
  says.set('is', ` ${cases.request}`);
  for (const call of cases.calls) {
    says.set(`the call "${call.name}" leaves as`, ` ${call.sends}`);
    const { name: _name, sends: _sends, also: _also, broken: _broken, ...rest } = call;
    says.set(`the call "${call.name}" has`, ` ${brief(rest)}`);
    rules(`the call "${call.name}"`, call, says);
  }
  for (const { at, is, argument } of cases.refused)
    says.set(
      `refused before it leaves: ${is === undefined ? `no ${at}` : `${at} = ${brief(is)}`}`,
      `, naming ${argument}`,
    );
  for (const [status, samples] of Object.entries({ ...cases.answers, ...cases.errorAnswers })) {
    for (const sample of samples) {
      const { name, also: _also, broken: _broken, ...rest } = sample;
      says.set(`the answer ${status} "${name}" is`, ` ${brief(rest)}`);
      rules(`the answer ${status} "${name}"`, sample, says);
    }
  }
  for (const status of cases.errors) says.set(`documented error ${status}`, '');
  return says;
}

/** What a package gives its callers. */
export function givenMeaningOf(gives: Gives[string]): Map<string, string> {
  return new Map(
    gives.flatMap(({ in: checks, is }) =>
      checks.map((check): [string, string] => [`in "${check}" its caller gets`, ` ${brief(is)}`]),
    ),
  );
}

function rules(what: string, sample: Sample, says: Map<string, string>): void {
  for (const [at, values] of Object.entries(sample.also ?? {}))
    for (const value of values) says.set(`${what} takes ${at} = ${brief(value)}`, '');
  for (const { at, is, breaks, found, mock } of sample.broken ?? []) {
    const change = is === undefined ? `no ${at}` : `${at} = ${brief(is)}`;
    const place = found === undefined ? '' : ` at ${found}`;
    says.set(
      `${what} refuses ${change}`,
      `: ${breaks}${place}${mock === undefined ? '' : `, the mock: ${mock}`}`,
    );
  }
}

function brief(value: unknown): string {
  // What comes out of a file of cases is JSON.
  const text = JSON.stringify(value as Json);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
