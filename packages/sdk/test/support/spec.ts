import { createChecker, type SentRequest, type Violation } from '@statsig-console/contract';

const checker = createChecker();

/** What the spec says against any of these requests. */
export function violations(requests: readonly SentRequest[]): Violation[] {
  return requests.flatMap((request) => [...checker.checkRequest(request)]);
}
