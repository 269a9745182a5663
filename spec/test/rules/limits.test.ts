import { describe, expect, it } from 'vitest';
import { limitsPresent } from '../../rules/limits-present.mjs';
import { rateLimits } from '../../rules/rate-limits.mjs';
import { components, documentOf, good, operation, withOperation } from './sample.ts';

describe('limits-present', () => {
  const limits = { updateThing: { size: { minimum: 0 } } };
  const thing = '#/components/schemas/Thing';

  it('accepts the good document', () => {
    expect(limitsPresent(good, limits)).toEqual([]);
  });

  it('refuses a schema without a published limit, and says which', () => {
    expect(limitsPresent(good, { updateThing: { size: { minimum: 0, maximum: 9 } } })).toEqual([
      {
        rule: 'limits-present',
        where: `${thing}/properties/size`,
        message: 'updateThing lacks the published limit maximum: 9 of size',
        fix: 'Put it into the schema; or correct rules/limits.yaml, when a newer publication has another limit.',
      },
    ]);
  });

  it('refuses another limit than the published one', () => {
    expect(limitsPresent(good, { updateThing: { size: { minimum: 1 } } })).toHaveLength(1);
  });

  it('refuses a schema without the property', () => {
    const [problem] = limitsPresent(good, {
      updateThing: { name: { maxLength: 3 }, gone: { maxLength: 3 } },
    });
    expect(problem?.message).toBe('updateThing lacks the published limit maxLength: 3 of name');
  });

  it('looks into lists, compositions and query parameters', () => {
    const document = documentOf(
      {
        '/things': {
          post: {
            ...operation,
            parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
          },
        },
      },
      {
        ...components,
        schemas: {
          ...components['schemas'],
          Thing: {
            allOf: [
              {
                type: 'object',
                properties: { parts: { oneOf: [{ type: 'array', items: { maxLength: 5 } }] } },
              },
            ],
          },
        },
      },
    );
    const found = { updateThing: { 'parts[]': { maxLength: 5 }, '?limit': { maximum: 100 } } };
    expect(limitsPresent(document, found)).toEqual([]);
    const lost = {
      updateThing: { 'parts[]': { maxLength: 6 }, '?limit': { maximum: 99 }, '?page': { minimum: 1 } },
    };
    expect(limitsPresent(document, lost).map(({ message }) => message)).toEqual([
      'updateThing lacks the published limit maxLength: 6 of parts[]',
      'updateThing lacks the published limit maximum: 99 of ?limit',
      'updateThing lacks the published limit minimum: 1 of ?page',
    ]);
  });
});

describe('rate-limits', () => {
  const withLimits = (limits: readonly object[] | string) =>
    withOperation({ ...operation, 'x-rate-limits': JSON.parse(JSON.stringify(limits)) });

  it('accepts limits with and without a window', () => {
    expect(rateLimits(good)).toEqual([]);
    expect(rateLimits(withLimits([{ requests: 12, seconds: 10 }, { requests: 100 }]))).toEqual([]);
  });

  it('refuses anything else, and says how to write it', () => {
    const where = '#/paths/~1things~1{id}/post/x-rate-limits';
    expect(rateLimits(withLimits('12 per 10 s'))).toEqual([
      {
        rule: 'rate-limits',
        where,
        message: 'x-rate-limits is not a list of limits',
        fix: 'Write each as { requests: 12, seconds: 10 }; leave seconds out when the window is not documented.',
      },
    ]);
    const wrong = [{ requests: 0 }, { seconds: 10 }, { requests: 1.5 }, { requests: 1, per: 'minute' }];
    expect(rateLimits(withLimits(wrong)).map((problem) => problem.where)).toEqual(
      wrong.map((_, index) => `${where}/${index}`),
    );
    expect(rateLimits(withLimits([]))).toHaveLength(1);
  });

  it('looks at the limits of the whole document too', () => {
    expect(rateLimits({ ...good, 'x-rate-limits': [{ requests: -1 }] })).toHaveLength(1);
  });
});
