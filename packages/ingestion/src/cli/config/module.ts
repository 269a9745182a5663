import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../exit.ts';

/** Loads the default export of a module. TypeScript goes through jiti, which works on every Node that this package does. */
export async function loadModule(file: string, shown: string): Promise<unknown> {
  const module = await (/ts$/.test(path.extname(file))
    ? importTypeScript(file, shown)
    : importModule(file, shown));
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  throw new UsageError(
    `${shown} has no default export. Export the configuration: export default { sources: [...] }.`,
  );
}

async function importModule(file: string, shown: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw failed(shown, error);
  }
}

async function importTypeScript(file: string, shown: string): Promise<unknown> {
  const { createJiti } = await import('jiti').catch(() => {
    throw new UsageError(`${shown} is TypeScript, which needs the package jiti: npm install --save-dev jiti`);
  });
  // Without a cache on disk: nothing is left behind.
  const jiti = createJiti(pathToFileURL(file).href, { fsCache: false, moduleCache: false });
  try {
    return await jiti.import(file);
  } catch (error) {
    throw failed(shown, error);
  }
}

function failed(shown: string, error: unknown): UsageError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new UsageError(`${shown} could not be loaded. ${reason}`, { cause: error });
}
