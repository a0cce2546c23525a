/** One way to remove one obstacle, before anything is proved of it. */
import { callerOf } from '../engine/caller.ts';
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { Environment } from '../environment/environment.ts';
import type { Policy, PrincipalKind } from '../policy/ast.ts';
import type {
  GuardrailKind,
  NewPolicy,
  NotOffered,
  PolicyPlace,
  RequestChange,
  RetryChange,
  SessionChange,
  SettingChange,
  StatementEdit,
} from './fix.ts';
import type { Outcome } from './trial.ts';

export type Option =
  | { readonly kind: 'request'; readonly changes: readonly RequestChange[] }
  | {
      readonly kind: 'edit';
      readonly target: EditTarget;
      readonly edit: StatementEdit;
      readonly guardrail?: GuardrailKind | undefined;
    }
  | { readonly kind: 'new-policy'; readonly addition: NewPolicy }
  | { readonly kind: 'settings'; readonly changes: readonly SettingChange[] }
  | { readonly kind: 'session'; readonly change: SessionChange }
  | { readonly kind: 'retry'; readonly change: RetryChange };

/** A policy that can be changed, and where. */
export interface EditTarget {
  readonly attached: AttachedPolicy;
  readonly policy: Policy;
  readonly place: PolicyPlace;
}

export interface Options {
  readonly options: readonly Option[];
  readonly notOffered: readonly NotOffered[];
}

/** What options are made from. */
export interface Setting {
  readonly outcome: Outcome;
  readonly environment: Environment;
  /** The action that is denied: the request's, or a further one that the call needs. */
  readonly action: string;
  /** Undefined where the evidence does not name the resource. */
  readonly resource: string | undefined;
  /** Condition keys, in lower case, whose values are taken to be so: no policy is changed for such a value. */
  readonly supposedKeys: ReadonlySet<string>;
  /** Whether the action is not the one that was denied but another that the same call is checked for. */
  readonly isFurther: boolean;
}

/** A text as a pattern that matches only it; undefined where the policy's version has no way to write that. */
export function literalPattern(text: string, { version }: Policy): string | undefined {
  if (!/[*?]|\$\{/.test(text)) return text;
  if (version !== '2012-10-17') return undefined;
  return text.replaceAll(/[*?$]/g, (character) => `\${${character}}`);
}

/** How a policy names the caller: the role behind a session, or what stands for a caller without an ARN. */
export function principalElement({
  outcome,
}: Setting): { readonly kind: PrincipalKind; readonly value: string } | undefined {
  const { request } = outcome;
  const caller = callerOf(request);
  switch (caller.kind) {
    case 'role':
    case 'user':
    case 'root':
      return caller.principalArn === undefined ? undefined : { kind: 'AWS', value: caller.principalArn };
    case 'federated-user':
      return caller.sessionArn === undefined ? undefined : { kind: 'AWS', value: caller.sessionArn };
    case 'service':
      return { kind: 'Service', value: caller.principal };
    case 'provider':
      return { kind: 'Federated', value: caller.principal };
    default:
      return undefined;
  }
}

/** Whether nothing in a policy stands in doubt: what could not be read must not be built on. */
export function isSound({ fault, statements }: Policy): boolean {
  return fault === undefined && statements.every(({ faults }) => faults.length === 0);
}

export function nameOfPolicy({ name, arn, attachedTo }: AttachedPolicy): string | undefined {
  return name ?? arn ?? attachedTo;
}
