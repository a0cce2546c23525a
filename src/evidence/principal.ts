/**
 * Who called, read from the one text that errors and messages print: an ARN, a service principal, the display
 * name of a service, `anonymous`, or a mask.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
import { servicePrincipalOfDisplayName } from '../catalog/event-source.ts';
import { isAccountId, parseArn } from '../policy/arn.ts';
import type { Anomaly, Claim, Denial, Inference, PrincipalKind } from './denial.ts';

export type Principal = Pick<Denial, 'principalKind' | 'principal' | 'session' | 'accountId'> & {
  readonly anomalies: readonly Anomaly[];
};

/** Nobody is named. */
export const NO_PRINCIPAL: Principal = { principalKind: 'unknown', anomalies: [] };

/** The principal that a printed text stands for; of kind `unknown` when it stands for none. */
export function readPrincipal(printed: Claim<string>): Principal {
  const text = printed.value;
  if (text === 'anonymous') return { principalKind: 'anonymous', principal: printed, anomalies: [] };
  if (isMasked(text)) {
    return { principalKind: 'unknown', anomalies: [{ kind: 'masked-principal', at: printed.from }] };
  }
  if (text.startsWith('arn:')) return principalOfArn(printed);
  if (isServicePrincipal(text)) return { principalKind: 'service', principal: printed, anomalies: [] };
  const service = servicePrincipalOfDisplayName(text);
  if (service === undefined) return NO_PRINCIPAL;
  return {
    principalKind: 'service',
    principal: derive(printed, service, 'service-display-name'),
    anomalies: [],
  };
}

/** Whether a text has the form of a service principal, regional and internal ones included. */
export function isServicePrincipal(text: string): boolean {
  if (text.includes(' ') || text.includes('/')) return false;
  return (
    text.endsWith('.amazonaws.com') || text.endsWith('.amazonaws.com.cn') || text.endsWith('.amazon.com')
  );
}

/** Whether somebody blanked the value out: `***`, `[REDACTED]`, `HIDDEN_DUE_TO_SECURITY_REASONS`. */
export function isMasked(text: string): boolean {
  if (text === '[REDACTED]' || HIDDEN.has(text)) return true;
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 0x2a) return false;
  return text.length > 1;
}

const HIDDEN: ReadonlySet<string> = new Set([
  'HIDDEN_DUE_TO_SECURITY_REASONS',
  'sensitiveDataRemoved',
  '<sensitive>',
]);

/** A claim of another value that follows from a claim. */
export function derive<T>(claim: Claim<unknown>, value: T, inferred: Inference): Claim<T> {
  return { value, from: { ...claim.from, inferred } };
}

/** The claim with `inferred` only where the value is not the claim's own. */
function asRead(claim: Claim<string>, value: string, inferred: Inference): Claim<string> {
  return value === claim.value ? claim : derive(claim, value, inferred);
}

function principalOfArn(printed: Claim<string>): Principal {
  const arn = parseArn(printed.value);
  if (arn === undefined) return NO_PRINCIPAL;
  const { partition, account, service } = arn;
  const anomalies: Anomaly[] = [];
  if (!isAccountId(account)) anomalies.push({ kind: 'account-id-length', at: printed.from });
  const accountId = account === '' ? undefined : derive(printed, account, 'part-of-value');
  const known = (
    principalKind: PrincipalKind,
    principal: Claim<string>,
    session?: Claim<string>,
  ): Principal => ({
    principalKind,
    principal,
    ...(session && { session }),
    ...(accountId && { accountId }),
    anomalies,
  });
  const [type = '', ...rest] = arn.resource.split('/');
  if (type === 'root' && rest.length === 0) return known('root', printed);
  if (type === 'user' || type === 'role') {
    // The Amazon S3 guide prints user ARNs of STS, which do not exist.
    const real = `arn:${partition}:iam::${account}:${arn.resource}`;
    if (service !== 'iam') anomalies.push({ kind: 'malformed-principal', at: printed.from });
    const principal = asRead(printed, real, 'malformed-principal');
    if (type === 'user') return known('user', principal);
    return known(kindOfRole(real), principal);
  }
  if (service === 'sts' && type === 'assumed-role' && rest.length >= 2) {
    const role = `arn:${partition}:iam::${account}:role/${rest[0]}`;
    return known('role', derive(printed, role, 'session-role-without-path'), printed);
  }
  if (service === 'sts' && type === 'federated-user') return known('federated-user', printed, printed);
  return { ...NO_PRINCIPAL, anomalies };
}

/**
 * Whether a role is linked to a service, by its path.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 */
export function kindOfRole(roleArn: string): 'role' | 'service-linked-role' {
  return roleArn.includes(':role/aws-service-role/') ? 'service-linked-role' : 'role';
}
