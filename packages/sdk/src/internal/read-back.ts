/**
 * What was read of an entity, with changes: `{ ...(await gates.get(id)), description: 'One page' }`. Its properties may have the
 * values that answers have, too. What is written by hand is told from it by the mark, a property that every answer has and nobody
 * writes, and keeps to the values that requests take.
 */
export type ReadBack<Answer, Wanted, Mark extends keyof Answer> = Pick<Answer, Mark> & {
  [Name in keyof Wanted]: Wanted[Name] | Exclude<Answer[Name & keyof Answer], undefined>;
};
