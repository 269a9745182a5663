import { ContractError } from './contract-error.ts';
import { suggestion } from './suggestion.ts';

/**
 * Refuses options that there are not. Whoever has no types would not notice that one is without effect.
 *
 * @throws ContractError with the one that may have been meant
 */
export function checkOptions<T extends object>(
  name: string,
  options: T,
  known: readonly (keyof T & string)[],
): void {
  const unknown = Object.keys(options).find((option) => !known.some((one) => one === option));
  if (unknown === undefined) return;
  throw new ContractError(`\`${name}\` has no option \`${unknown}\`. ${suggestion(unknown, known)}`);
}
