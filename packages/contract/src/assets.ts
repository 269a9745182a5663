import { fileURLToPath } from 'node:url';

// This file is at the top of `src`, and what is built of it at the top of `dist`, so that these places are right in both.

/** The page of the report, without its data. */
export const templateFile: string = fileURLToPath(new URL('../assets/report.html', import.meta.url));
/** The committed expectations. */
export const casesFolder: string = fileURLToPath(new URL('../cases', import.meta.url));
/** The ledger of checks that are known to fail. */
export const exceptionsFile: string = fileURLToPath(new URL('../exceptions.json', import.meta.url));
