/** How files of configuration may end. The order is that in which they are listed. */
export const ENDINGS = ['yaml', 'yml', 'ts', 'mts', 'cts', 'mjs', 'js', 'cjs'] as const;

/** Whether the file is a module, which has to be run, and not YAML. */
export function isModule(ending: string): boolean {
  return /^\.[cm]?[tj]s$/.test(ending);
}
