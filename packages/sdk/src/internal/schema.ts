import type { components } from '@statsig-console/client';

/**
 * A schema of the spec, by its name. Resources export it as an interface where it is one form, since editors then show its name
 * instead of everything in it.
 */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
