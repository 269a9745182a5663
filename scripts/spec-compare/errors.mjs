// @ts-check

/** What was asked for cannot be done, and the message says why and what to do; commands print it and end with 2. */
export class UsageError extends Error {}
