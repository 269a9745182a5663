import { StatsigError } from '@statsig-console/sdk';
import { codeOf } from './read-error.ts';

/**
 * Loads a package that only some need and that is therefore not installed along.
 *
 * @param load imports it
 * @param what it is needed for, for people
 * @throws StatsigError that names the packages to install
 */
export async function loadPeer<T>(load: () => Promise<T>, packages: string, what: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error))) throw error;
    const missing = new StatsigError(
      `${what} needs a package that is not installed. Run: npm install ${packages}`,
    );
    missing.cause = error;
    throw missing;
  }
}
