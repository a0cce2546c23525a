/**
 * Action patterns against an action: the service prefix literally, the name as a glob, both without regard to
 * letter case (rules `action-case`, `action-service-literal`). Patterns are compared as they were written:
 * there are thousands of them in one managed policy and most fail at the first letter, so nothing is compiled.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
import type { Effect, PatternElement } from '../../policy/ast.ts';

/**
 * Whether a statement's Action or NotAction covers the action. `*:*` is not documented: it counts in a Deny and
 * not in an Allow (rule `action-any-colon`). An empty list covers nothing, under NotAction too (rule
 * `empty-list-inert`).
 */
export function matchesAction(element: PatternElement, action: string, effect: Effect | undefined): boolean {
  const { values } = element;
  if (values.length === 0) return false;
  for (let i = 0; i < values.length; i++) {
    if (matchesActionPattern(values[i]!, action, effect)) return !element.negated;
  }
  return element.negated;
}

export function matchesActionPattern(pattern: string, action: string, effect: Effect | undefined): boolean {
  if (pattern === '*') return true;
  const length = pattern.length;
  let i = 0;
  for (; i < length; i++) {
    const code = pattern.charCodeAt(i);
    if (code === COLON) break;
    if (code === STAR || code === QUESTION)
      return pattern === '*:*' && effect !== 'Allow' && action.includes(':');
    if (lower(code) !== lower(action.charCodeAt(i))) return false;
  }
  if (i === length || action.charCodeAt(i) !== COLON) return false;
  return matchesName(pattern, i + 1, action, i + 1);
}

const STAR = 0x2a;
const QUESTION = 0x3f;
const COLON = 0x3a;

/** Two indexes, going back to the last star only: at most pattern length times action length steps. */
function matchesName(pattern: string, patternFrom: number, action: string, actionFrom: number): boolean {
  let p = patternFrom;
  let a = actionFrom;
  let starAt = -1;
  let resumeAt = 0;
  while (a < action.length) {
    const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
    if (code === STAR) {
      starAt = p++;
      resumeAt = a;
    } else if (code === QUESTION || (code >= 0 && lower(code) === lower(action.charCodeAt(a)))) {
      p++;
      a++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      a = ++resumeAt;
    } else {
      return false;
    }
  }
  while (p < pattern.length && pattern.charCodeAt(p) === STAR) p++;
  return p === pattern.length;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
