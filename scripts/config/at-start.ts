/** What a bundler knows of modules. */
export interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/**
 * Whether a module is loaded along with the index: by imports all the way, none of which waits for a call. All of them go into one
 * file, since many are slow to load.
 *
 * @param index the module that an app starts with
 * @param apart modules that are in a file of their own
 */
export function isAtStart(
  id: string,
  modules: Modules,
  index: string,
  apart: (id: string) => boolean = () => false,
  seen: Set<string> = new Set(),
): boolean {
  if (id === index) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !apart(importer) && isAtStart(importer, modules, index, apart, seen));
}

/** Whether a module is code of a package, rather than its declarations. */
export function isSource(id: string): boolean {
  return /\/src\/.*(?<!\.d)\.ts$/.test(id);
}
