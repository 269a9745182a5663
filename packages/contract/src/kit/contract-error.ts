import type { Violation } from '../exchange.ts';

/** Something is not as the spec has it. The message has all there is to know. */
export class ContractError extends Error {
  override readonly name: string = 'ContractError';
  /** What was found, when requests or answers were held to the spec. */
  readonly violations: readonly Violation[];

  constructor(message: string, violations: readonly Violation[] = []) {
    super(message);
    this.violations = violations;
  }
}

/** A line for each violation. */
export function listed(violations: readonly Violation[], indent = '  '): string {
  return violations.map(({ keyword, message }) => `${indent}${message} [${keyword}]`).join('\n');
}
