// A module of its own, so that an app that calls a few operations does not carry the names of all.
export * from './generated/operations.gen.ts';
export type { Operation } from './operation.ts';
