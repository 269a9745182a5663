// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

import type { RateWindow } from '../internal/window-counter.ts';

/** What the API allows for all changes of a project together. */
export const projectWindows: readonly RateWindow[] = [{ requests: 100, milliseconds: 10000 }, { requests: 900, milliseconds: 900000 }];
