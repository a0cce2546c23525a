/**
 * What a recorded call was checked on. What AWS wrote in the message outranks the list of resources, which
 * outranks the parameters. A resource that nothing names stays unknown.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { type CalledOperation, requiredActions } from '../catalog/required-actions.ts';
import {
  type CallPlace,
  type CallResource,
  partitionOfRegion,
  resourcesOfCall,
} from '../catalog/resource-arn.ts';
import { isCheckedOnAll } from '../catalog/service-reference.ts';
import { parseArn } from '../policy/arn.ts';
import type { SentenceFacts } from './access-denied-message.ts';
import { valuesAt } from './cloudtrail-call.ts';
import type { Identity } from './cloudtrail-identity.ts';
import type { Claim, Denial, ResourceClaim } from './denial.ts';
import type { JsonCursor } from './json-cursor.ts';
import { derive, isMasked } from './principal.ts';
import { isBucketAction, isObjectAction } from './resource-text.ts';

type ResourceFacts = Pick<
  Denial,
  'resource' | 'resourceText' | 'resourceCandidates' | 'resourceAccount' | 'requiredActions'
>;

/** What the record has of the call. */
interface ResourceSources {
  readonly record: JsonCursor;
  readonly identity: Identity;
  readonly caller: Pick<Denial, 'accountId'>;
  readonly prefix: string | undefined;
  readonly operation: string | undefined;
  readonly eventName: Claim<string> | undefined;
  readonly parameters: JsonCursor | undefined;
  readonly region: Claim<string> | undefined;
  /** What the message says of the resource. */
  readonly stated: SentenceFacts['resource'] | undefined;
  readonly action: string | undefined;
  /** Whether something may have been refused: only then it matters what else was checked. */
  readonly isRefusal: boolean;
}

/** Everything that a record says of what the call was checked on. */
export function readResources(sources: ResourceSources): ResourceFacts {
  const { record, stated, action, eventName } = sources;
  const listed = listedResources(record);
  const call = calledOperation(sources, listed);
  const named = call === undefined ? [] : namedResources(call, listed);
  const isResourceless = action !== undefined && isCheckedOnAll(action);
  const resource =
    stated?.resource ??
    (isResourceless && eventName ? resourceless(eventName) : pickResource(action, listed, named));
  const candidates = named.length > 1 || (named.length === 1 && named[0]?.value !== resource?.value);
  const required = call && sources.isRefusal ? requiredActions(call) : undefined;
  return {
    resource,
    resourceText: stated?.resourceText,
    resourceCandidates: candidates ? named : undefined,
    resourceAccount: ownerOf(resource, listed),
    requiredActions: required?.length ? required : undefined,
  };
}

function resourceless(eventName: Claim<string>): ResourceClaim {
  return exact(derive(eventName, '*', 'action-without-resource-type'));
}

interface ListedResource {
  readonly arn: Claim<string>;
  readonly account: Claim<string> | undefined;
}

/** The `resources` of a record. An entry with `ARNPrefix` is no resource. */
function listedResources(record: JsonCursor): readonly ListedResource[] {
  return (record.get('resources')?.items() ?? []).flatMap((entry) => {
    const arn = entry.get('ARN')?.claim();
    return arn === undefined ? [] : [{ arn, account: entry.get('accountId')?.claim() }];
  });
}

/** More resources than this are not composed from one record. */
const RESOURCE_LIMIT = 1000;

/** The operation of a record with its parameters, and a way back from a parameter to its place. */
interface RecordedOperation extends CalledOperation {
  readonly at: JsonCursor | undefined;
  cursorOf(parameter: CallResource['parameter']): JsonCursor | undefined;
}

function calledOperation(
  sources: ResourceSources,
  listed: readonly ListedResource[],
): RecordedOperation | undefined {
  const { prefix, operation, parameters, region, caller, identity, record } = sources;
  if (prefix === undefined || operation === undefined) return undefined;
  const owner = ownerListed(listed);
  const assumed =
    identity.principalKind === 'other-account'
      ? record.get('recipientAccountId')?.string
      : caller.accountId?.value;
  const place: CallPlace = {
    partition: partitionOf(sources),
    region: region?.value,
    account: owner ?? assumed,
    callerUserArn: identity.principalKind === 'user' ? identity.principal?.value : undefined,
  };
  const found = new Map<string, readonly JsonCursor[]>();
  const cursorsAt = (path: string): readonly JsonCursor[] => {
    let cursors = found.get(path);
    if (cursors === undefined) {
      cursors =
        parameters === undefined || path.endsWith('.*')
          ? []
          : valuesAt(parameters, path).slice(0, RESOURCE_LIMIT);
      found.set(path, cursors);
    }
    return cursors;
  };
  return {
    prefix,
    operation,
    place,
    parameters: parameters && new Set(parameters.members().map(({ key }) => key.toLowerCase())),
    lookup: (path) => {
      if (!path.endsWith('.*')) return cursorsAt(path).map((cursor) => plainValue(cursor));
      const map = parameters?.find(path.slice(0, -2));
      return (map?.members() ?? []).slice(0, RESOURCE_LIMIT).map(({ key }) => key);
    },
    at: parameters,
    cursorOf: (parameter) => parameter && cursorsAt(parameter.path)[parameter.index],
  };
}

/** A value that names something; what is hidden or cut names nothing. */
function plainValue(cursor: JsonCursor): string {
  const value = cursor.scalar;
  return value === undefined || isMasked(value) ? '' : value;
}

function ownerListed(listed: readonly ListedResource[]): string | undefined {
  return listed.find(({ account }) => account !== undefined)?.account?.value;
}

/** The resources that the parameters name. */
function namedResources(
  call: RecordedOperation,
  listed: readonly ListedResource[],
): readonly ResourceClaim[] {
  const { prefix, operation, lookup, place, at } = call;
  // Without parameters even a template that needs none would be a guess about which template it is.
  if (at === undefined) return [];
  const owner = ownerListed(listed);
  return resourcesOfCall(prefix, operation, lookup, place)
    .slice(0, RESOURCE_LIMIT)
    .map(({ arn, parameter, accountAssumed, pathUnknown, isPattern }) => {
      const cursor = call.cursorOf(parameter);
      const from = (cursor ?? at).origin('resource-of-parameters');
      const isStated = cursor?.string === arn;
      return {
        value: arn,
        from: isStated ? cursor.origin() : from,
        accountAssumed: accountAssumed && owner === undefined,
        pathUnknown,
        isPattern: isPattern ? true : undefined,
      };
    });
}

/** From any ARN of the record, else from the Region. */
function partitionOf({ identity, region }: ResourceSources): string {
  const arn = identity.at.get('arn')?.string ?? identity.principal?.value;
  return (arn && parseArn(arn)?.partition) ?? partitionOfRegion(region?.value ?? '');
}

/**
 * The one resource that the action is checked on: the listed one, unless the parameters name a part of it; none
 * where several are as good.
 */
function pickResource(
  action: string | undefined,
  listed: readonly ListedResource[],
  named: readonly ResourceClaim[],
): ResourceClaim | undefined {
  const service = action?.slice(0, action.indexOf(':'));
  const fits = (arn: string): boolean => {
    const parsed = parseArn(arn);
    if (parsed === undefined) return false;
    if (service !== 's3') return true;
    if (parsed.service !== 's3') return false;
    const isObject =
      parsed.account === '' ? parsed.resource.includes('/') : parsed.resource.includes('/object/');
    return isObjectAction(action!) ? isObject : !isBucketAction(action!) || !isObject;
  };
  const fromRecord = listed.filter(({ arn }) => fits(arn.value));
  const fromParameters = named.filter(({ value, isPattern }) => !isPattern && fits(value));
  const [only] = fromRecord;
  if (only !== undefined && fromRecord.length === 1) {
    const part = fromParameters.find(({ value }) => value.startsWith(`${only.arn.value}/`));
    const isSame = fromParameters.some(({ value }) => value === only.arn.value);
    if (part !== undefined && !isSame) return toClaim({ ...part, accountAssumed: false });
    return exact({ ...only.arn, from: { ...only.arn.from, inferred: 'resource-of-record' } });
  }
  if (fromRecord.length > 1) {
    const inParameters = new Set(fromParameters.map(({ value }) => value));
    const agreed = fromRecord.filter(({ arn }) => inParameters.has(arn.value));
    const [one] = agreed;
    if (one === undefined || agreed.length > 1) return undefined;
    return exact({ ...one.arn, from: { ...one.arn.from, inferred: 'resource-of-record' } });
  }
  const [first] = fromParameters;
  return first !== undefined && fromParameters.length === 1 && named.length === 1
    ? toClaim(first)
    : undefined;
}

function toClaim({ value, from, accountAssumed, pathUnknown }: ResourceClaim): ResourceClaim {
  return { value, from, accountAssumed, pathUnknown };
}

function exact(claim: Claim<string>): ResourceClaim {
  return { ...claim, accountAssumed: false, pathUnknown: false };
}

/** The account that the record states beside the resource, or beside the thing that it is part of. */
function ownerOf(
  resource: ResourceClaim | undefined,
  listed: readonly ListedResource[],
): Claim<string> | undefined {
  if (resource === undefined) return undefined;
  const owners = listed.filter(
    ({ arn, account }) =>
      account && (resource.value === arn.value || resource.value.startsWith(`${arn.value}/`)),
  );
  if (owners[0]?.account) return owners[0].account;
  const account = parseArn(resource.value)?.account;
  if (account === undefined || account === '' || resource.accountAssumed) return undefined;
  return derive(resource, account, 'part-of-value');
}
