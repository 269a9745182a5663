/** The longest delay that a timer takes, in milliseconds; beyond it timers fire at once. */
export const LONGEST_DELAY: number = 2 ** 31 - 1;
