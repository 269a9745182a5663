import type { CallOptions, components } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { unwrap } from '../internal/unwrap.ts';

/** A reusable audience. `type` tells which kind, and which properties it has. */
export type Segment = components['schemas']['Segment'];

/** Segments: audiences given by rules or as lists of ids. */
export class Segments extends Resource {
  /**
   * Reads a segment. Look at `type` first: only rule-based segments come with rules, the list kinds with a count of ids.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is no such segment
   * @see https://docs.statsig.com/api-reference/segments/get-segment
   * @example
   * const segment = await statsig.segments.get('beta_testers');
   * if (segment.type === 'rule_based') console.log(segment.rules);
   */
  async get(id: string, options?: CallOptions): Promise<Segment> {
    return unwrap(await this.client.call('getSegment', { path: { id } }, options));
  }
}
