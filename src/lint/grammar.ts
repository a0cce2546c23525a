/**
 * Documents and elements that are read but not saved, or saved without effect: identifiers, empty and repeated
 * parts, and what RCPs do not take.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { supportsRcp } from '../catalog/rcp-service.ts';
import type { PolicyType } from '../policy/ast.ts';
import { clip } from '../policy/quote.ts';
import { type LintRule, type StatementView, statementRule } from './rule.ts';
import { isAnything } from './wildcard.ts';

/** The policy types that IAM itself stores or STS takes. */
const IAM_TYPES: ReadonlySet<PolicyType> = new Set(['identity', 'boundary', 'session', 'trust']);

const oldVersion: LintRule = {
  code: 'old-version',
  check({ policy, start }, report) {
    const isManaged = policy.type === 'identity' || policy.type === 'boundary';
    if (!isManaged || policy.version === '2012-10-17' || policy.fault?.code === 'bad-version') return;
    report(start, 'the policy does not state "Version": "2012-10-17"');
  },
};

const badSid: LintRule = {
  code: 'bad-sid',
  check({ policy, statements }, report) {
    if (!IAM_TYPES.has(policy.type)) return;
    const seen = new Set<string>();
    for (const view of statements) {
      const { sid, sidStart } = view.statement;
      if (sid === undefined || sid === '' || sidStart === undefined) continue;
      if (!/^[A-Za-z0-9]*$/.test(sid)) {
        report(view.spanAt(sidStart), `\`${clip(sid)}\` has characters other than letters and digits`);
      } else if (seen.has(sid)) {
        report(view.spanAt(sidStart), `\`${clip(sid)}\` is the \`Sid\` of another statement already`);
      }
      seen.add(sid);
    }
  },
};

const duplicateSid: LintRule = {
  code: 'duplicate-sid',
  check({ policy, statements }, report) {
    if (IAM_TYPES.has(policy.type)) return;
    const seen = new Set<string>();
    for (const view of statements) {
      const { sid, sidStart } = view.statement;
      if (sid === undefined || sid === '' || sidStart === undefined) continue;
      if (seen.has(sid)) {
        report(view.spanAt(sidStart), `\`${clip(sid)}\` is the \`Sid\` of another statement already`);
      }
      seen.add(sid);
    }
  },
};

/** Statements that say the same in the same words; a `Sid` makes no difference to what they do. */
const duplicateStatement: LintRule = {
  code: 'duplicate-statement',
  check({ statements }, report) {
    const seen = new Map<string, number>();
    for (const view of statements) {
      const { effect, principal, action, resource, conditions, faults, index } = view.statement;
      if (faults.length > 0) continue;
      const text = JSON.stringify([
        effect,
        principal && [principal.negated, principal.entries.map(({ kind, value }) => [kind, value])],
        action && [action.negated, action.values],
        resource && [resource.negated, resource.values],
        conditions.map(({ operator, key, values }) => [operator.text, key, values]),
      ]);
      const first = seen.get(text);
      if (first === undefined) seen.set(text, index);
      else report(view.start, `the statement says the same as statement ${first + 1}`);
    }
  },
};

/** IAM saves no policy without statements, and no statement without actions or resources. */
const emptyElement: LintRule = {
  code: 'empty-element',
  check({ policy, statements, start }, report) {
    if (!IAM_TYPES.has(policy.type)) return;
    if (statements.length === 0 && !policy.fault) report(start, 'the policy has no statement');
    for (const view of statements) {
      for (const { name, span } of emptyElements(view)) report(span, `\`${name}\` lists nothing`);
    }
  },
};

const emptyList: LintRule = {
  code: 'empty-list',
  check({ policy, statements, start }, report) {
    const isIam = IAM_TYPES.has(policy.type);
    if (statements.length === 0 && !policy.fault && !isIam) report(start, 'the policy has no statement');
    for (const view of statements) {
      const { principal, conditions } = view.statement;
      if (!isIam) {
        for (const { name, span } of emptyElements(view)) report(span, `\`${name}\` lists nothing`);
      }
      if (principal && principal.entries.length === 0 && !view.hasFaultIn(principal.span)) {
        report(principal.span, `\`${principal.negated ? 'NotPrincipal' : 'Principal'}\` names nobody`);
      }
      for (const { key, values, span } of conditions) {
        if (values.length === 0 && !view.hasFaultIn(span)) {
          report(span, `\`${clip(key)}\` is compared with no value`);
        }
      }
    }
  },
};

interface EmptyElement {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

function emptyElements(view: StatementView): readonly EmptyElement[] {
  const { action, resource } = view.statement;
  const found: EmptyElement[] = [];
  const look = (element: typeof action, name: string): void => {
    if (!element || element.values.length > 0 || view.hasFaultIn(element.span)) return;
    found.push({ name: element.negated ? `Not${name}` : name, span: element.span });
  };
  look(action, 'Action');
  look(resource, 'Resource');
  return found;
}

/** The one RCP that allows: AWS attaches it everywhere, under the name RCPFullAWSAccess. */
function isFullAccess({ statement, namesEveryone }: StatementView): boolean {
  const { effect, action, resource, conditions } = statement;
  const isAll = (element: typeof action): boolean =>
    element !== undefined && !element.negated && element.values.length === 1 && element.values[0] === '*';
  return effect === 'Allow' && namesEveryone && isAll(action) && isAll(resource) && conditions.length === 0;
}

const rcpAllow: LintRule = statementRule('rcp-allow', (view, report) => {
  if (view.policy.type !== 'rcp' || !view.isAllow || isFullAccess(view)) return;
  report(view.start, 'a statement of a resource control policy allows');
});

const rcpAction: LintRule = statementRule('rcp-action', (view, report) => {
  const { action } = view.statement;
  if (view.policy.type !== 'rcp' || !action || isFullAccess(view)) return;
  action.values.forEach((value, i) => {
    const service = value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase();
    if (isAnything(value)) {
      report(view.spanAt(action.starts[i]!), 'a resource control policy does not take "*" for its actions');
    } else if (/^[a-z0-9-]+$/.test(service) && !supportsRcp(service)) {
      report(
        view.spanAt(action.starts[i]!),
        `\`${clip(service)}\` is not among the services that support resource control policies`,
      );
    }
  });
});

export const GRAMMAR_RULES: readonly LintRule[] = [
  oldVersion,
  badSid,
  duplicateSid,
  duplicateStatement,
  emptyElement,
  emptyList,
  rcpAllow,
  rcpAction,
];
