/** What facts about a resource may turn out to be, where a service rule asked for them in vain. */
import type { Evaluation } from '../evaluation.ts';
import type { AclGrant, BlockPublicAccess, ServiceFacts } from '../policy-set.ts';
import type { SupposedGrant } from '../supposition.ts';
import { FALSE } from '../truth.ts';
import { type Given, type Option, supposing, type Unknown } from './given.ts';

/** A fact that was missed, with what it may be. */
export function factUnknown(given: Given, fact: string, evaluation: Evaluation): Unknown {
  const cases = casesOf(fact, given, evaluation);
  const options = cases.map(([is, supposed]): Option => ({ given: supposed, condition: { fact, is: [is] } }));
  return { name: fact, options };
}

type FactCase = readonly [string, Given];

function casesOf(fact: string, given: Given, evaluation: Evaluation): readonly FactCase[] {
  const stating = (facts: ServiceFacts): Given =>
    supposing(given, { facts: { ...evaluation.facts, ...facts } });
  switch (fact) {
    case 'keyManager':
      return (['AWS', 'CUSTOMER'] as const).map((keyManager) => [keyManager, stating({ keyManager })]);
    case 'objectOwnership':
      return (['BucketOwnerEnforced', 'ObjectWriter'] as const).map((objectOwnership) => [
        objectOwnership,
        stating({ objectOwnership }),
      ]);
    case 'acl':
      return aclCases(evaluation).map(([is, acl]) => [is, stating({ acl })]);
    case 'grants':
      return grantCases(evaluation).map(([is, grants]) => [is, supposing(given, { grants })]);
    case 'policyStatus':
      return [true, false].map((isPublicPolicy) => [
        isPublicPolicy ? 'public' : 'not public',
        supposing(given, { isPublicPolicy }),
      ]);
    default:
      return [true, false].map((isOn) => {
        const settings = new Map(given.suppositions.settings).set(fact as keyof BlockPublicAccess, isOn);
        return [isOn ? 'on' : 'off', supposing(given, { settings })];
      });
  }
}

function aclCases({ state: { caller } }: Evaluation): readonly (readonly [string, readonly AclGrant[]])[] {
  const grant = (grantee: string): readonly AclGrant[] => [{ grantee, permission: 'FULL_CONTROL' }];
  return [
    ['without a grant for the caller', []],
    ...(caller.account === ''
      ? []
      : ([["granting to the caller's account", grant(caller.account)]] as const)),
    ['granting to everyone', grant('AllUsers')],
  ];
}

function grantCases({ state }: Evaluation): readonly (readonly [string, readonly SupposedGrant[]])[] {
  const grant = (isOwn: boolean, reach: SupposedGrant['reach']): readonly SupposedGrant[] => [
    { reach, isOwn },
  ];
  const all: [string, readonly SupposedGrant[]][] = [
    ['none for the caller', []],
    ['for its session or user', grant(false, 'direct')],
    ['for its role', grant(false, 'limited')],
    ['for its account', grant(false, 'delegated')],
  ];
  if (state.sameAccount === FALSE && state.caller.account !== '') {
    all.push(
      ["for its session or user, by the caller's account", grant(true, 'direct')],
      ["for its role, by the caller's account", grant(true, 'limited')],
    );
  }
  return all;
}
