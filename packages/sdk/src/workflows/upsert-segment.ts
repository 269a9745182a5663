import type { RuleBasedSegmentUpsert, Segment, Segments, SegmentUpsert } from '../resources/segments.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { isObject } from './equal.ts';
import { bodyIssues, rulesIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/segments';

/** See `Segments.upsert`. */
export async function upsertSegment<DryRun extends boolean>(
  segments: Segments,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Segment, DryRun>> {
  refuseNonObject('segment', given);
  const segment = withListedRules(withoutReadOnly<SegmentUpsert>('segment', given));
  const wanted: Pick<RuleBasedSegmentUpsert, 'rules'> = 'rules' in segment ? { rules: segment.rules } : {};
  refuse('segment', [
    ...bodyIssues('createSegment', segment),
    ...rulesIssues(wanted.rules),
    ...(wanted.rules !== undefined && segment.type !== 'rule_based'
      ? [{ property: 'rules', message: 'are for `type: "rule_based"`. Allowed: none for a list of ids.' }]
      : []),
  ]);
  return upsert<Segment, DryRun>(
    {
      kind: 'segment',
      id,
      read: (call) => segments.get(id, call),
      create: () => {
        refuse('id', valueIssues('createSegment', 'id', id));
        const body = createBody({ ...segment, id, name: segment.name ?? id });
        const request = { method: 'POST', path: PATH, body } as const;
        return [{ does: 'create it', request, send: (call) => segments.create(body, call) }];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, wanted);
        // The API changes rules and nothing else. Documented answers have no name.
        const others = {
          ...segment,
          rules: undefined,
          ...(stored.name === undefined && { name: undefined }),
        };
        const fixed = difference(stored, others).changes;
        const { rules = [] } = body;
        const path = `${PATH}/${encodeURIComponent(id)}/conditional`;
        return {
          changes,
          fixed,
          steps: [
            {
              does: 'change its rules',
              request: { method: 'POST', path, body: rules },
              send: (call) => segments.updateRules(id, rules, call),
            },
          ],
        };
      },
    },
    options,
  );
}

/** Answers may have one rule in the place of a list, and an empty list of rules for a list of ids as well. */
function withListedRules(segment: SegmentUpsert): SegmentUpsert {
  if (!('rules' in segment)) return segment;
  const { rules, ...others } = segment;
  if (segment.type === 'rule_based') return isObject(rules) ? { ...segment, rules: [rules].flat() } : segment;
  return Array.isArray(rules) && rules.length === 0 ? others : segment;
}
