/** The environments that scenarios name: snapshot folders, or snapshots inline; each folder is loaded once. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { callerOf } from '../engine/caller.ts';
import type { Request } from '../engine/request.ts';
import { type Assembled, assembleRequest } from '../environment/assemble-request.ts';
import type { Environment } from '../environment/environment.ts';
import { openSnapshot } from '../environment/open-snapshot.ts';
import { loadSnapshot } from '../environment/snapshot.ts';
import { requestOf } from './prepare.ts';
import type { ScenarioError } from './read.ts';
import type { EnvironmentLookup, Surroundings } from './run.ts';
import type { Scenario } from './schema.ts';

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
    if (scenario.policies)
      return { ...at, found: 'both `policies` and `environment`', expected: 'one of them' };
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

function surroundings(scenario: Scenario, environment: Environment): Surroundings {
  const request = requestOf(scenario);
  const { sessionArn } = callerOf(request);
  const assembled = assembleRequest(environment, {
    principal: request.principal,
    action: request.action,
    resource: request.resource,
    sessionIssuer: request.sessionIssuer,
    resourceAccount: request.resourceAccount,
    context: request.context,
    unlisted: request.unlisted ?? 'absent',
    // Of one session nobody knows with which policies it was made; a role in general has none.
    sessionPolicy: sessionArn === undefined ? 'none' : 'unknown',
  });
  return { request: completed(request, assembled), policies: assembled.policies };
}

/** The request with what the environment knows of it; what the scenario states stays. */
function completed(request: Request, { request: added }: Assembled): Request {
  const context: Record<string, Request['context'][string]> = Object.create(null);
  for (const { key, value } of added.context) context[key] = value;
  Object.assign(context, request.context);
  return {
    ...request,
    context,
    resource: added.resource?.value ?? request.resource,
    resourceAccount: request.resourceAccount ?? added.resourceAccount?.value,
    sessionIssuer: request.sessionIssuer ?? added.sessionIssuer?.value,
  };
}
