/** The environments that scenarios name: snapshot folders, or snapshots inline; each folder is loaded once. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../environment/environment.ts';
import { openSnapshot } from '../environment/open-snapshot.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import type { ScenarioError } from './read.ts';
import type { EnvironmentLookup, Surroundings } from './run.ts';
import type { Scenario } from './schema.ts';
import { surroundings } from './surroundings.ts';

/** A folder relative to the working directory, and for which scenarios it is. */
export interface GivenFolder {
  readonly path: string;
  /** `all-folders`: also in place of the folders that scenarios name; what they hold inline stays. */
  readonly standsFor: 'none-named' | 'all-folders';
}

export class Environments implements EnvironmentLookup {
  readonly #given: GivenFolder | undefined;
  readonly #loaded = new Map<string, Promise<Environment | undefined>>();

  constructor(given?: GivenFolder) {
    this.#given = given;
  }

  concerns({ environment, policies }: Scenario): boolean {
    return environment !== undefined || (policies === undefined && this.#given !== undefined);
  }

  async find(scenario: Scenario, file: string, line: number): Promise<Surroundings | ScenarioError> {
    const at = { file, line, column: 1, path: 'environment' };
    const own = Object.keys(scenario.policies ?? {}).find((layer) => layer !== 'session');
    if (own !== undefined)
      return { ...at, found: `both \`environment\` and \`policies.${own}\``, expected: 'one of them' };
    const environment = await this.#environment(scenario, file);
    if (environment) return surroundings(scenario, environment);
    const named = scenario.environment ?? this.#given?.path;
    return { ...at, found: `\`${String(named)}\``, expected: 'a snapshot folder' };
  }

  #environment({ environment: named }: Scenario, file: string): Promise<Environment | undefined> {
    if (typeof named === 'object') {
      const files = Object.entries(named).map(([path, content]) => ({
        path,
        text: JSON.stringify(content, null, 2),
      }));
      return Promise.resolve(loadSnapshot({ files, problems: [] }));
    }
    const given = this.#given;
    const path =
      given && (named === undefined || given.standsFor === 'all-folders')
        ? resolve(given.path)
        : resolve(dirname(file), named ?? '.');
    let loading = this.#loaded.get(path);
    if (!loading) {
      loading = load(path);
      this.#loaded.set(path, loading);
    }
    return loading;
  }
}

async function load(path: string): Promise<Environment | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() ? openSnapshot(path) : undefined;
}
