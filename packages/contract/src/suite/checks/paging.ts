import assert from 'node:assert/strict';
import {
  type Check,
  evidence,
  isCalled,
  type Judges,
  none,
  type Reply,
  rejection,
  same,
  type Wire,
  wire,
} from '../context.ts';
import { argumentsOf } from '../expand.ts';
import type { CallSample, Json, OperationCases, PagingAnswer, PagingCase } from '../format.ts';
import { type CallArguments, canSay, type List, type Subject } from '../subject.ts';
import { transport } from './valid.ts';

/** Going through a list in every way that a package has: which pages are asked for, how, and what comes back. */
export function pagingChecks(
  cases: OperationCases,
  paging: readonly PagingCase[],
  subject: Subject,
  judges: Judges,
): Check[] {
  const { operation } = cases;
  const full = cases.calls.find(({ name }) => name === 'everything');
  if (!full || !subject.list || !isList(cases)) return [];
  const known = { limit: takesLimit(full), page: canSay(subject, operation, '/query/page') };
  return paging
    .filter(({ query }) => query === undefined || known.page)
    .flatMap((sample) => {
      const args = withPaging(argumentsOf(full, cases.calls), sample, known.limit);
      const begin = (over: Wire): List | undefined => subject.list?.(operation, args, transport(over.fetch));
      // Nothing is sent before it is gone through.
      const ways = begin(wire(async () => toReply(sample, 0)));
      return Object.entries(WAYS).flatMap(([way, go]): Check[] => {
        if (!ways || !go.isThere(ways)) return [];
        return [
          {
            column: 'paging',
            name: `${sample.name}, ${way}`,
            async run() {
              let asked = 0;
              const over = wire(async () => toReply(sample, asked++));
              const asks = (known.limit ? undefined : sample.withoutLimit) ?? sample.asks;
              const list = begin(over);
              assert(list, 'the list is gone');
              await go.hold(list, sample, asks);
              const pages = asks.slice(0, go.pages?.(sample) ?? asks.length);
              askedFor(over, pages, { cases, full, sample, limited: known.limit, subject }, judges);
              return evidence(over);
            },
          },
        ];
      });
    });
}

/** A list comes in pages. One that is inside of something else is none. */
function isList({ calls, answers }: OperationCases): boolean {
  const [first] = Object.values(answers)[0] ?? [];
  const data: unknown = Reflect.get(Object(first?.body), 'data');
  return calls.some(({ query }) => query?.['page'] !== undefined) && Array.isArray(data);
}

function takesLimit({ query }: CallSample): boolean {
  return query?.['limit'] !== undefined;
}

/** Everything but where to begin: the rest has to be asked for on every page. */
function withPaging(args: CallArguments, { query = {} }: PagingCase, limited: boolean): CallArguments {
  const { page: _page, limit: _limit, ...rest } = args.query ?? {};
  const { page, limit } = query;
  return {
    ...args,
    query: {
      ...rest,
      ...(page === undefined ? {} : { page }),
      ...(limit === undefined || !limited ? {} : { limit }),
    },
  };
}

interface Way {
  isThere(list: List): boolean;
  /** How many pages it asks for; all when absent. */
  pages?(sample: PagingCase): number;
  hold(list: List, sample: PagingCase, asks: readonly number[]): Promise<void>;
}

const MORE_THAN_ALL = 1000;

const WAYS: Readonly<Record<string, Way>> = {
  'item by item': {
    isThere: (list) => Symbol.asyncIterator in list,
    async hold(list, sample, asks) {
      const items: unknown[] = [];
      await ends(sample, async () => {
        // It is there: `isThere` asked for it.
        for await (const item of list as AsyncIterable<unknown>) items.push(item);
      });
      same(items, itemsOf(sample, asks).flat(), 'the items that came');
    },
  },
  'page by page': {
    isThere: ({ pages }) => pages !== undefined,
    async hold(list, sample, asks) {
      const pages: { items: readonly unknown[]; pageNumber: number }[] = [];
      await ends(sample, async () => {
        for await (const { items, pageNumber } of list.pages?.() ?? []) pages.push({ items, pageNumber });
      });
      const wanted = itemsOf(sample, asks).map((items, index) => ({ items, pageNumber: asks[index] }));
      same(pages, wanted, 'the pages that came');
    },
  },
  'all at once': {
    isThere: ({ all, toArray }) => (all ?? toArray) !== undefined,
    async hold(list, sample, asks) {
      await ends(sample, async () => {
        const items = await (list.all?.() ?? list.toArray?.({ limit: MORE_THAN_ALL }));
        same(items, itemsOf(sample, asks).flat(), 'the items that came');
      });
    },
  },
  // A page exactly, and one and a half.
  'two at once': atOnce(2),
  'three at once': atOnce(3),
  'the first page': {
    isThere: ({ then }) => then !== undefined,
    pages: () => 1,
    async hold(list, sample, asks) {
      // It is there: a list that can be awaited.
      const { items, pageNumber } = await (list as PromiseLike<{
        items: readonly unknown[];
        pageNumber: number;
      }>);
      same(
        { items, pageNumber },
        { items: itemsOf(sample, asks)[0], pageNumber: asks[0] },
        'the page that came',
      );
    },
  },
};

function atOnce(limit: number): Way {
  return {
    isThere: ({ toArray }) => toArray !== undefined,
    pages(sample) {
      const sizes = itemsOf(sample, sample.asks).map((items) => items.length);
      const needed = sizes.findIndex((_, index) => sum(sizes.slice(0, index + 1)) >= limit);
      return needed < 0 ? Number.POSITIVE_INFINITY : needed + 1;
    },
    async hold(list, sample, asks) {
      const wanted = itemsOf(sample, asks).flat().slice(0, limit);
      await ends(wanted.length < limit ? sample : {}, async () => {
        same(await list.toArray?.({ limit }), wanted, 'the items that came');
      });
    },
  };
}

/** That going through it ends well, or with the error of the case. */
async function ends({ error }: Pick<PagingCase, 'error'>, through: () => Promise<void>): Promise<void> {
  if (error === undefined) await through();
  else isCalled(await rejection(through()), error);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The items of the pages that come well. */
function itemsOf({ answers, error }: PagingCase, asks: readonly number[]): unknown[][] {
  const good = error === undefined ? asks.length : asks.length - 1;
  return answers.slice(0, good).map(({ items = 0 }, page) => itemsOfPage(page, items));
}

function itemsOfPage(page: number, count: number): { readonly name: string }[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${page}.${index}` }));
}

function toReply({ answers }: PagingCase, index: number): Reply {
  const given = answers[index];
  // Whoever asks for more gets nothing, and asked once too often.
  const answer: PagingAnswer =
    given?.again === undefined ? (given ?? { items: 0 }) : (answers[given.again] ?? {});
  const page = given?.again ?? index;
  const { items = 0, pagination, status = 200 } = { ...answer, ...given };
  const list: Json = {
    message: 'Listed successfully.',
    data: itemsOfPage(page, items),
    ...(pagination === undefined ? {} : { pagination }),
  };
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: answer.body ?? list,
    violations: [],
  };
}

/** That these pages were asked for, each with everything that the first was asked for. */
function askedFor(
  over: Wire,
  pages: readonly number[],
  {
    cases,
    full,
    sample,
    limited,
    subject,
  }: { cases: OperationCases; full: CallSample; sample: PagingCase; limited: boolean; subject: Subject },
  { checker }: Judges,
): void {
  const [path, query = ''] = full.sends.split('?');
  const kept = [...new URLSearchParams(query)].filter(
    ([name]) => !['page', 'limit'].includes(name) && canSay(subject, cases.operation, `/query/${name}`),
  );
  const wanted = pages.map((page) => [
    `GET ${path}`,
    ...[...kept, ['page', String(page)], ...(limited ? [['limit', String(sample.query?.limit ?? 100)]] : [])]
      .map((pair) => pair.join('='))
      .sort(),
  ]);
  const asked = over.requests.map((request) => [
    `${request.method} ${request.path}`,
    ...request.query.map((pair) => pair.join('=')).sort(),
  ]);
  same(asked, wanted, 'the pages that were asked for');
  // They differ in the number of the page.
  const [first] = over.requests;
  if (first) none(checker.checkRequest(first), 'the request');
}
