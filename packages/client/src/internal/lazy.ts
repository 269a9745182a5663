import { StatsigError } from '../errors.ts';

/** A module that is loaded when it is first needed: bundlers make a file of its own of it, which an app starts without. */
export class Lazy<Module> {
  /** Undefined until it has been loaded. */
  loaded: Module | undefined;
  readonly #load: () => Promise<Module>;
  #loading: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /**
   * Loads it, unless it has been; one that could not be loaded is tried again.
   *
   * @param state what to say of the call when it cannot be loaded
   */
  async get(state = 'Nothing was sent'): Promise<Module> {
    try {
      this.#loading ??= this.#load();
      this.loaded = await this.#loading;
      return this.loaded;
    } catch {
      this.#loading = undefined;
      throw new StatsigError(`${state}: a file of @statsig-console/client could not be loaded.`);
    }
  }
}
