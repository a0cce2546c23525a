/** The words for what the engine says in kinds and ids. */

import type { Consequence } from '../diagnosis/agreement.ts';
import { RULES } from '../engine/rules.ts';
import type {
  CaseCondition,
  CaseValue,
  ConditionTrace,
  ElementTrace,
  Layer,
  LayerOutcome,
  RequestValue,
} from '../engine/verdict.ts';
import { plain } from './paint.ts';

/** A layer as AWS calls it. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  rcp: 'resource control policy',
  scp: 'service control policy',
  'vpc-endpoint': 'VPC endpoint policy',
  resource: 'resource-based policy',
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  service: "the service's own rules",
};

export const OUTCOME_WORDS: Readonly<Record<LayerOutcome, string>> = {
  allow: 'allows',
  'explicit-deny': 'denies explicitly',
  'implicit-deny': 'does not allow',
  'not-applicable': 'does not apply',
  unknown: 'not known',
};

/** `an identity-based policy`, `a session policy`. */
export function withArticle(layer: Layer): string {
  const name = LAYER_NAMES[layer];
  if (layer === 'service') return name;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** `a, b or c`. */
function orList(texts: readonly string[], most = 4): string {
  const shown = texts.length > most ? [...texts.slice(0, most), `${texts.length - most} more`] : texts;
  if (shown.length <= 1) return shown[0] ?? 'nothing';
  return `${shown.slice(0, -1).join(', ')} or ${shown[shown.length - 1]}`;
}

/** What the request holds for a key, as a sentence. */
function requestWords(key: string, request: RequestValue): string {
  switch (request.state) {
    case 'absent':
      return `no ${plain(key)} in the request`;
    case 'present':
      return `${plain(key)} is in the request, its value is not known`;
    case 'unknown':
      return `${plain(key)} is not known`;
    case 'known':
      return `the request has ${request.values.length === 0 ? 'an empty list' : request.values.map((value) => plain(value) || '""').join(', ')}`;
  }
}

/** What an element of a statement came to. `wanted`: whether the reader wishes it had matched. */
export function elementWords(element: ElementTrace, wanted: boolean): string {
  switch (element.element) {
    case 'Statement':
      return element.fault.message;
    case 'Condition':
      return conditionWords(element, wanted);
    case 'Principal':
    case 'NotPrincipal': {
      const matched = element.patterns[0]?.pattern;
      if (element.element === 'NotPrincipal')
        return element.truth === 'true' ? 'the caller is not exempt' : 'the caller is exempt';
      return element.truth === 'true' && matched !== undefined
        ? `${plain(element.request)} is ${matched === '*' ? 'anyone' : plain(matched)}`
        : `does not name ${plain(element.request)}`;
    }
    default: {
      const request = plain(element.request);
      const matched = element.patterns[0];
      if (element.element.startsWith('Not')) {
        return element.truth === 'true'
          ? `${request} is not among the exceptions`
          : `${request} is among the exceptions`;
      }
      if (element.truth === 'true' && matched) {
        const pattern = plain(matched.resolved ?? matched.pattern);
        return pattern === request ? `is ${request}` : `${request} matches ${pattern}`;
      }
      return element.truth === 'unknown'
        ? `whether ${request} matches is not known`
        : `${request} is not in it`;
    }
  }
}

function conditionWords({ key, operator, values, request, truth }: ConditionTrace, wanted: boolean): string {
  const seen = requestWords(key, request);
  const needed = orList(values.map(({ pattern, resolved }) => plain(resolved ?? pattern)));
  const isNegated = /Not(?:Equals|Like|IpAddress)|^NotIp|:NotIp/.test(operator);
  if (operator.endsWith('Null')) {
    const mustBeAbsent = values.some(({ pattern }) => pattern.toLowerCase() === 'true');
    return truth === 'true' ? seen : `${seen}; it must be ${mustBeAbsent ? 'absent' : 'there'}`;
  }
  if (wanted) return `${seen}; needed: ${isNegated ? 'anything but ' : comparisonWords(operator)}${needed}`;
  if (isNegated) return `${seen}; only ${needed} ${values.length === 1 ? 'is' : 'are'} exempt`;
  return request.state === 'known' ? seen : `${seen}; compared with ${needed}`;
}

function comparisonWords(operator: string): string {
  if (operator.includes('LessThanEquals')) return 'at most ';
  if (operator.includes('LessThan')) return operator.includes('Date') ? 'before ' : 'less than ';
  if (operator.includes('GreaterThanEquals')) return 'at least ';
  if (operator.includes('GreaterThan')) return operator.includes('Date') ? 'after ' : 'more than ';
  return '';
}

/** Facts about the request or the resource that were not collected, as questions. */
export const FACT_QUESTIONS: Readonly<Record<string, string>> = {
  'resource-owner': 'which account owns the resource',
  'session-name': 'the name of the role session',
  'federating-user': 'which user called GetFederationToken for the session',
  keyManager: 'whether AWS manages the key',
  grants: 'the grants on the key',
  objectOwnership: "the bucket's object ownership setting",
  acl: 'the access control list',
  policyStatus: 'whether S3 considers the bucket policy public',
};

const FACT_PREFIXES: Readonly<Record<string, string>> = {
  'resource-owner': 'the resource is in',
  'session-name': 'the role session is',
  'federating-user': 'the session was made by',
  keyManager: 'the key is managed by',
  grants: 'grants on the key are',
  objectOwnership: 'object ownership is',
  acl: 'the access control list is one',
  policyStatus: 'the bucket policy is',
};

const FACT_VALUES: Readonly<Record<string, string>> = {
  'same-account': "the caller's account",
  'other-account': 'another account',
  CUSTOMER: 'the customer',
};

/** What AWS's words leave of an unknown: what is struck out, where the rest has no name. */
export function consequenceWords({ left, struck }: Consequence): string {
  if ('layer' in left && 'layer' in struck && struck.is.join() === 'explicit-deny')
    return `the ${LAYER_NAMES[left.layer]} does not deny it explicitly`;
  if (!('key' in left && 'key' in struck) || !left.is.some(({ kind }) => kind === 'other'))
    return caseWords(left);
  if (struck.is.some(({ kind }) => kind === 'other')) {
    const like = left.is.map((value) =>
      value.kind === 'other' ? `like ${plain(value.example)}` : valueWords(value),
    );
    return `${plain(left.key)} is ${orList(like)}`;
  }
  const named = struck.is.filter(({ kind }) => kind !== 'absent').map(valueWords);
  const parts = named.length > 0 ? [`is not ${orList(named)}`] : [];
  if (struck.is.some(({ kind }) => kind === 'absent')) parts.push('is in the request');
  return `${plain(left.key)} ${parts.join(' and ')}`;
}

/** One condition of a row in a table of cases. */
export function caseWords(condition: CaseCondition): string {
  if ('layer' in condition) {
    const action = condition.action === undefined ? '' : ` ${plain(condition.action)}`;
    return `the ${LAYER_NAMES[condition.layer]} ${condition.is.map((outcome) => OUTCOME_WORDS[outcome]).join(' or ')}${action}`;
  }
  if ('fact' in condition) {
    const prefix = FACT_PREFIXES[condition.fact] ?? `${condition.fact} is`;
    return `${prefix} ${orList(condition.is.map((text) => FACT_VALUES[text] ?? plain(text)))}`;
  }
  if ('rule' in condition) {
    const { sentence } = RULES[condition.rule];
    return `${condition.is.includes(true) ? 'this holds' : 'this does not hold'}: ${sentence}`;
  }
  const hasOther = condition.is.some(({ kind }) => kind === 'other');
  const named = condition.is.filter(({ kind }) => kind !== 'other' && kind !== 'absent').map(valueWords);
  const parts = [...named.slice(0, 5), ...(named.length > 5 ? [`${named.length - 5} more`] : [])];
  if (hasOther) parts.push(named.length === 0 ? 'anything else' : 'anything else');
  const isAbsent = condition.is.some(({ kind }) => kind === 'absent');
  if (parts.length === 0) return `${plain(condition.key)} is absent`;
  return `${plain(condition.key)} is ${orList(parts, 6)}${isAbsent ? ', or absent' : ''}`;
}

function valueWords(value: CaseValue): string {
  switch (value.kind) {
    case 'value':
      return plain(value.value) || '""';
    case 'like': {
      const but = value.not.length > 0 ? ` but not ${value.not.map(plain).join(', ')}` : '';
      return `like ${value.patterns.map(plain).join(' and ')}${but}`;
    }
    case 'range':
      return value.text;
    case 'list':
      return `[${value.values.map(plain).join(', ')}]`;
    case 'other':
      return 'anything else';
    case 'absent':
      return 'absent';
  }
}
