import { sample } from '@stoplight/json-schema-sampler';
import { type DocumentedResponse, follow, type Located, type MediaType } from '../document.ts';
import type { ReceivedResponse, SentRequest } from '../exchange.ts';
import { type Contract, operationNamed } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { onAskedPage } from './pages.ts';
import { suggestion } from './suggestion.ts';

/** Which of the documented answers is wanted. */
export interface Choice {
  /** Default: the lowest documented success. */
  readonly status?: number | undefined;
  /** Name of an example. Default: the first. */
  readonly example?: string | undefined;
  /** Refuses a 4xx that is not listed where others are. Default: false, as Prism has it. */
  readonly listed?: boolean | undefined;
}

/**
 * The answer that the document has for an operation: its example, or where it has none a sample made from the schema.
 *
 * @throws ContractError when the status or the example is not documented
 */
export function documentedAnswer(contract: Contract, located: Located, choice: Choice): ReceivedResponse {
  const { document } = contract;
  const { operationId, responses, deprecated } = located.operation;
  const status = choice.status ?? successOf(responses);
  // An error that is not listed has the form of all others, as for Prism.
  const documented =
    responses[String(status)] ?? (isDefault(status, choice, responses) ? responses['default'] : undefined);
  if (documented === undefined) {
    const standsFor = isDefault(400, choice, responses) ? 'default' : 'any 5xx';
    const statuses = Object.keys(responses)
      .map((name) => (name === 'default' ? standsFor : name))
      .join(', ');
    throw new ContractError(
      `\`${operationId}\` has no documented answer ${status}. Documented: ${statuses}.`,
    );
  }
  const response = follow<DocumentedResponse>(document, documented);
  const type = mediaTypeOf(response);
  const media = type === undefined ? undefined : response.content?.[type];
  const named = media && examplesOf(contract, media);
  return {
    status,
    headers: {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(deprecated ? { deprecation: 'true' } : {}),
      ...headersOf(contract, response),
    },
    body: media && named && bodyOf(contract, `${operationId} ${status}`, media, named, choice.example),
  };
}

/** The answer that the `Prefer` header asks for, as Prism reads it. An example that it names is that of every page. */
export function preferredAnswer(
  contract: Contract,
  operationId: string,
  request: SentRequest,
): ReceivedResponse {
  const prefer = request.headers['prefer'] ?? '';
  const code = /\bcode=(\d+)/.exec(prefer)?.[1];
  const example = /\bexample=("?)([^",;\s]+)\1/.exec(prefer)?.[2];
  try {
    const choice = { status: code === undefined ? undefined : Number(code), example };
    const located = operationNamed(contract, operationId);
    const answer = documentedAnswer(contract, located, choice);
    return example === undefined ? onAskedPage(located, request, answer) : answer;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const body = { status: 404, message: error.message };
    return { status: 404, headers: { 'content-type': 'application/json' }, body };
  }
}

/** The lowest documented success of an operation; 200 when there is none but a default. */
function successOf(responses: Located['operation']['responses']): number {
  const [lowest] = Object.keys(responses)
    .filter((status) => /^2\d\d$/.test(status))
    .sort();
  return lowest === undefined ? 200 : Number(lowest);
}

function isDefault(status: number, choice: Choice, responses: Located['operation']['responses']): boolean {
  if (choice.status === undefined || status >= 500) return true;
  // Where the document lists what callers may do wrong, the default is what is left: failures of the server.
  const isLeft = choice.listed && Object.keys(responses).some((name) => /^4\d\d$/.test(name));
  return status >= 400 && !isLeft;
}

/** The media type of a body: JSON where there is a choice. */
function mediaTypeOf({ content = {} }: DocumentedResponse): string | undefined {
  return 'application/json' in content ? 'application/json' : Object.keys(content)[0];
}

function examplesOf({ document }: Contract, { example, examples = {} }: MediaType): Map<string, unknown> {
  const named = Object.entries(examples).map(
    ([name, value]) => [name, follow<{ value?: unknown }>(document, value).value] as const,
  );
  return new Map(example === undefined ? named : [['default', example], ...named]);
}

function bodyOf(
  { document }: Contract,
  where: string,
  { schema }: MediaType,
  examples: ReadonlyMap<string, unknown>,
  wanted: string | undefined,
): unknown {
  if (wanted !== undefined && !examples.has(wanted)) {
    throw new ContractError(
      `\`${where}\` has no example \`${wanted}\`. ${suggestion(wanted, [...examples.keys()])}`,
    );
  }
  const [first] = examples.values();
  if (examples.size > 0) return wanted === undefined ? first : examples.get(wanted);
  return schema && sample(schema, {}, document);
}

function headersOf({ document }: Contract, { headers = {} }: DocumentedResponse): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const { example } = follow<{ example?: unknown }>(document, value);
      return example === undefined ? [] : [[name.toLowerCase(), String(example)]];
    }),
  );
}

/**
 * An answer as `fetch` gives it.
 *
 * @param raw sends a text as it is, even where JSON is announced
 */
export function toResponse({
  status,
  headers,
  body,
  raw = false,
}: ReceivedResponse & { raw?: boolean }): Response {
  // These may not have a body.
  const empty = body === undefined || status === 204 || status === 205 || status === 304;
  const isText = raw || !/\bjson\b/i.test(headers['content-type'] ?? '');
  const text = typeof body === 'string' && isText ? body : JSON.stringify(body);
  return new Response(empty ? null : text, { status, headers });
}
