/**
 * The peer @cloud-copilot/iam-simulate: installed for the measurement, called, and nothing else. Its inner
 * `authorize`, which takes policies that are loaded already, is not exported and is reached by file path; the
 * types here say only what is passed and looked at.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NamedPolicy, Workload, WorkloadLevel } from './workload.ts';

export interface Peer {
  readonly version: string;
  /** Its inner `authorize` on the request with this number, everything that can be made before made before. */
  readonly authorize: (request: number) => string;
  /** Its public `runSimulation`, which validates and parses the policies in each call. */
  readonly simulate: (request: number) => Promise<string>;
}

type Constructor = new (...values: readonly unknown[]) => unknown;

interface Modules {
  readonly authorize: (request: unknown) => { readonly result: string };
  readonly AwsRequestImpl: Constructor;
  readonly RequestContextImpl: Constructor;
  readonly DiscoveryContextKeyConstraints: Constructor;
  readonly isWildcardOnlyAction: (service: string, action: string) => Promise<boolean>;
  readonly runSimulation: (
    simulation: unknown,
    options: unknown,
  ) => Promise<{ readonly resultType: string; readonly overallResult?: string; readonly errors?: unknown }>;
  readonly loadPolicy: (document: unknown, metadata: unknown) => unknown;
}

const NAME = '@cloud-copilot/iam-simulate';

/** The version that is installed, or undefined. */
export function peerVersion(): string | undefined {
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

export async function loadPeer(workload: Workload): Promise<Peer> {
  const modules = await importModules();
  const load = ({ name, policy }: NamedPolicy): unknown => modules.loadPolicy(policy, { name });
  const levels = (given: readonly WorkloadLevel[], implied: readonly NamedPolicy[]): readonly unknown[] =>
    given.map(({ orgIdentifier, policies }) => ({
      orgIdentifier,
      policies: [...implied, ...policies].map(load),
    }));
  const resourcePolicies = new Map(
    Object.entries(workload.resourcePolicies).map(([name, policy]) => [name, load({ name, policy })]),
  );
  const common = {
    sessionPolicy: undefined,
    identityPolicies: workload.identityPolicies.map(load),
    serviceControlPolicies: levels(workload.serviceControlPolicies, []),
    resourceControlPolicies: levels(workload.resourceControlPolicies, [RCP_FULL_ACCESS]),
    permissionBoundaries: workload.permissionBoundaryPolicies?.map(load),
    vpcEndpointPolicies: undefined,
    simulationParameters: {
      simulationMode: 'Strict',
      discoveryContextKeyConstraints: new modules.DiscoveryContextKeyConstraints([]),
    },
  };
  const authorizations: unknown[] = [];
  const simulations: unknown[] = [];
  for (const {
    principal,
    action,
    resource,
    resourceAccountId,
    resourcePolicy,
    context,
  } of workload.requests) {
    const [service, name] = action.split(':');
    const place = { resource, accountId: resourceAccountId };
    authorizations.push({
      ...common,
      request: new modules.AwsRequestImpl(
        principal,
        place,
        action,
        new modules.RequestContextImpl(context),
        await modules.isWildcardOnlyAction(service!, name!),
      ),
      resourcePolicy: resourcePolicy === null ? undefined : resourcePolicies.get(resourcePolicy),
    });
    simulations.push({
      request: { principal, action, resource: place, contextVariables: context },
      identityPolicies: workload.identityPolicies,
      serviceControlPolicies: workload.serviceControlPolicies,
      resourceControlPolicies: workload.resourceControlPolicies,
      permissionBoundaryPolicies: workload.permissionBoundaryPolicies ?? undefined,
      resourcePolicy: resourcePolicy === null ? undefined : workload.resourcePolicies[resourcePolicy],
    });
  }
  return {
    version: peerVersion()!,
    authorize: (request) => modules.authorize(authorizations[request]).result,
    simulate: async (request) => {
      const { overallResult, errors } = await modules.runSimulation(simulations[request], {});
      return overallResult ?? JSON.stringify(errors);
    },
  };
}

/** Its public function adds this to every level; so must who calls the inner one. */
const RCP_FULL_ACCESS: NamedPolicy = {
  name: 'RCPFullAWSAccess',
  policy: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
  },
};

function packageFolder(): string | undefined {
  try {
    return path.dirname(path.dirname(path.dirname(createRequire(import.meta.url).resolve(NAME))));
  } catch {
    return undefined;
  }
}

async function importModules(): Promise<Modules> {
  const folder = packageFolder();
  if (folder === undefined) throw new Error(`${NAME} is not installed`);
  const own = (file: string): Promise<Partial<Modules>> => importFile(path.join(folder, 'dist/esm', file));
  // Its own copy of the parser, whatever is installed beside it.
  const parser = createRequire(path.join(folder, 'package.json')).resolve('@cloud-copilot/iam-policy');
  const parts = await Promise.all([
    own('index.js'),
    own('core_engine/CoreSimulatorEngine.js'),
    own('request/request.js'),
    own('requestContext.js'),
    own('context_keys/discoveryContextKeyConstraints.js'),
    importFile(path.join(path.dirname(parser), '../esm/index.js')),
  ]);
  const modules = Object.assign({}, ...parts) as Partial<Modules>;
  for (const name of MODULE_MEMBERS)
    if (!modules[name]) throw new Error(`${NAME}: ${name} is not where it was in the version measured`);
  return modules as Modules;
}

const MODULE_MEMBERS: readonly (keyof Modules)[] = [
  'authorize',
  'AwsRequestImpl',
  'RequestContextImpl',
  'DiscoveryContextKeyConstraints',
  'isWildcardOnlyAction',
  'runSimulation',
  'loadPolicy',
];

function importFile(file: string): Promise<Partial<Modules>> {
  return import(pathToFileURL(file).href);
}
