/** Whether a bill speaks of a request: its patterns and conditions, put to the engine as policies of their own. */
import { Authorizer } from '../../src/engine/authorize.ts';
import type { Request } from '../../src/engine/request.ts';
import type { PrincipalReach, Reach } from '../../src/fix/fix.ts';
import { parsePolicyValue } from '../../src/policy/parse.ts';

/** `caller` is the user or role behind the request. */
export function isBilled(
  { principals, actions, resources, conditions }: Reach,
  request: Request,
  caller: string,
): boolean {
  const account = caller.split(':')[4]!;
  if (!isMeant(principals, caller, account)) return false;
  const allows = (Action: readonly string[], Resource: readonly string[], Condition: object): boolean => {
    if (Action.length === 0 || Resource.length === 0) return false;
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action, Resource, Condition }],
    };
    const set = { identity: [{ policy: parsePolicyValue(document, 'identity') }], resource: [] };
    const asked = { ...request, principal: caller, resourceAccount: account };
    return new Authorizer(set).decide(asked).verdict === 'allowed';
  };
  const whole: Record<string, Record<string, readonly string[]>> = {};
  for (const { operator, key, values, but } of conditions) {
    whole[operator] = { ...whole[operator], [key]: values };
    if (but.length > 0 && allows(['*'], ['*'], { [operator]: { [key]: but } })) return false;
  }
  return (
    allows(actions.like, ['*'], {}) &&
    !allows(actions.but, ['*'], {}) &&
    allows(['*'], resources.like, {}) &&
    !allows(['*'], resources.but, {}) &&
    allows(['*'], ['*'], whole)
  );
}

function isMeant(principals: PrincipalReach, caller: string, account: string): boolean {
  const named = (names: readonly string[]): boolean =>
    names.some(
      (name) =>
        name === '*' || name === caller || name === account || name === `arn:aws:iam::${account}:root`,
    );
  switch (principals.kind) {
    case 'entities':
      return !principals.isComplete || principals.arns.includes(caller);
    case 'named':
      return named(principals.like) && !named(principals.but);
    case 'below':
      return principals.accounts.includes(account);
    case 'through-endpoint':
      return false;
  }
}
