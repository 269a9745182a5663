import { onPage } from '../../assets/list-pages.cjs';
import type { Located } from '../document.ts';
import type { ReceivedResponse, SentRequest } from '../exchange.ts';

/** The example of a list as the page that a request asks for: without items after the page that the example shows. */
export function onAskedPage<Answer extends ReceivedResponse>(
  { method, parameters }: Located,
  { path, query }: Pick<SentRequest, 'path' | 'query'>,
  answer: Answer,
): Answer {
  const hasPages = parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'page');
  if (method !== 'GET' || !hasPages || answer.status !== 200) return answer;
  return { ...answer, body: onPage(answer.body, path, Object.fromEntries(query)) };
}
