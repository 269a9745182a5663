// What came of mutants, by kind.
import type { Fate } from './mutate-run.ts';

export interface Mutant {
  readonly kind: string;
  readonly what: string;
  readonly at?: string;
}

export interface Scores {
  /** Percentage of those that say something else and were noticed. */
  readonly total: number;
  readonly fates: readonly { readonly mutant: Mutant; readonly fate: Fate }[];
}

export function scoresOf(
  mutants: readonly Mutant[],
  chosen: readonly number[],
  fates: ReadonlyMap<number, Fate>,
): Scores {
  const tried = chosen.flatMap((index) => {
    const [mutant, fate] = [mutants[index], fates.get(index)];
    return mutant && fate ? [{ mutant, fate }] : [];
  });
  return { total: Number(score(tried)), fates: tried };
}

/** Every survivor, what says the same in other words, and the score of each kind. */
export function formatScores({ fates, total }: Scores): string[] {
  const named = (['survived', 'equivalent'] as const).flatMap((fate) =>
    fates
      .filter((each) => each.fate === fate)
      .map(({ mutant: { kind, what, at } }) => `${fate}: ${kind}, ${what}${at ? ` at ${at}` : ''}`),
  );
  const kinds = [...new Set(fates.map(({ mutant }) => mutant.kind))].sort();
  const width = Math.max(...kinds.map((kind) => kind.length));
  const byKind = kinds.map((kind) => {
    const own = fates.filter(({ mutant }) => mutant.kind === kind);
    const [noticed, survived] = [count(own, 'noticed'), count(own, 'survived')];
    return `${kind.padEnd(width)}  ${score(own).padStart(5)} %  ${noticed} of ${noticed + survived}, ${count(own, 'equivalent')} equivalent`;
  });
  const counted = fates.length - count(fates, 'equivalent');
  return [
    ...named,
    ...byKind,
    `${total} % of ${counted} mutants noticed; ${count(fates, 'equivalent')} more say the same in other words.`,
  ];
}

function count(fates: Scores['fates'], wanted: Fate): number {
  return fates.filter(({ fate }) => fate === wanted).length;
}

/** Rounded down: what is not all is not 100. */
function score(fates: Scores['fates']): string {
  const [noticed, survived] = [count(fates, 'noticed'), count(fates, 'survived')];
  return noticed + survived === 0
    ? '100.0'
    : (Math.floor((1000 * noticed) / (noticed + survived)) / 10).toFixed(1);
}
