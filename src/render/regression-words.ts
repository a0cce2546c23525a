/** The words for the tests that are made of a fix: the names of scenarios, and what could not be proved. */
import type { Fix } from '../fix/fix.ts';
import type { NeighbourKind } from '../fix/neighbours.ts';
import type { DeniedNeighbour, RegressionTests } from '../fix/regression.ts';
import { parseArn } from '../policy/arn.ts';
import { changeWords, entityWords } from './fix-words.ts';
import { plain } from './paint.ts';
import { gapWords } from './verdict-text.ts';

type Proved = Extract<RegressionTests, { kind: 'proved' }>;
type Request = DeniedNeighbour['request'];

/** `role /ops/fleet-monitor may call ec2:DescribeInstances on *`. */
export function allowedName({ allowed }: Proved): string {
  return callWords(allowed.request, 'may call');
}

export function deniedName({ kind, request, other }: DeniedNeighbour, { allowed }: Proved): string {
  const call = callWords(request, 'may not call');
  switch (kind) {
    case 'condition': {
      const value = request.context?.[other];
      return value === null
        ? `${call} without ${plain(other)}`
        : `${call} with ${plain(other)} ${plain(String(value))}`;
    }
    case 'request':
      return `${call} with ${plain(other)} as it was`;
    case 'principal': {
      // One of the same name in another account.
      const account = parseArn(request.principal)?.account;
      const isElsewhere = account !== parseArn(allowed.request.principal)?.account;
      return isElsewhere && account ? `${call}, from account ${plain(account)}` : call;
    }
    default:
      return call;
  }
}

function callWords({ principal, action, resource }: Request, verb: string): string {
  return `${entityWords(principal)} ${verb} ${plain(action)} on ${plain(resource)}`;
}

/** Beside the allowed request: which fix it is for, and what was supposed. */
export function allowedNote({ changes }: Fix, { supposed }: Proved): string {
  const what = `lets it through: ${changes.map(changeWords).join(', and ')}`;
  if (supposed.length === 0) return what;
  const keys = [...new Set(supposed)].map(plain).join(', ');
  return `${what}. The evidence does not say ${keys}; a value was chosen with which this decides`;
}

const KINDS: Readonly<Record<NeighbourKind, string>> = {
  condition: 'no request that fails a condition of the fix',
  principal: 'no other principal',
  resource: 'no other resource',
  action: 'no other action',
};

/** What was written, and what is not among it. */
export function regressionSummary(file: string, { denied, unproved }: Proved): string {
  const lines = [
    `wrote ${plain(file)}: the request allowed, and ${denied.length} like it that stay${denied.length === 1 ? 's' : ''} denied`,
    ...unproved.map((kind) => `  ${KINDS[kind]} near it is proved to stay denied by what was collected`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Why there is nothing to write. */
export function regressionRefusal({ why, gaps }: Exclude<RegressionTests, Proved>): {
  readonly message: string;
  readonly help: string;
} {
  switch (why) {
    case 'resource-unknown':
      return {
        message: 'no test is written: the evidence does not name the resource',
        help: 'give the CloudTrail record of the call as well',
      };
    case 'not-denied-before':
      return {
        message: 'no test is written: without the fix the request is not proved to be denied',
        help: 'what denied it, such as a session policy, is not in the snapshot',
      };
    case 'not-allowed':
      return {
        message: 'no test is written: the request is not proved to be allowed with the fix',
        help: gaps.length > 0 ? `not known: ${gaps.map(gapWords).join('; ')}` : 'something else denies it',
      };
  }
}
