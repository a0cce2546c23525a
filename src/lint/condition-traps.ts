/**
 * Conditions that hold, or fail, for requests that their author did not think of: keys that are absent, keys that
 * hold lists, and callers that no person is.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
import { isMultivaluedKey } from '../catalog/condition-key.ts';
import type { Condition, PatternElement } from '../policy/ast.ts';
import { clip } from '../policy/quote.ts';
import { globalKey, isSingleValued } from './global-key.ts';
import {
  conditionRule,
  everyoneEntry,
  isTrue,
  type LintRule,
  type StatementView,
  statementRule,
} from './rule.ts';
import { covers, isAnything } from './wildcard.ts';

const MFA_PRESENT = 'aws:multifactorauthpresent';
const MFA_AGE = 'aws:multifactorauthage';

const setOperatorMissing: LintRule = conditionRule('set-operator-missing', (condition, view, report) => {
  const { operator, operatorStart, key } = condition;
  if (operator.setOperator || operator.base.family === 'null' || !isMultivaluedKey(key.toLowerCase())) return;
  const holds =
    operator.base.negated || operator.ifExists ? 'holds only where the key is absent' : 'never holds';
  report(
    view.spanAt(operatorStart),
    `\`${clip(key)}\` holds a list, and \`${operator.text}\` without a set operator ${holds}`,
  );
});

const setOperatorSingleValue: LintRule = conditionRule(
  'set-operator-single-value',
  (condition, view, report) => {
    const { operator, operatorStart, key } = condition;
    if (!operator.setOperator || !isSingleValued(key.toLowerCase())) return;
    if (operator.setOperator === 'ForAllValues') {
      report(
        view.spanAt(operatorStart),
        `\`${clip(key)}\` has one value at most, and \`ForAllValues\` holds where it has none`,
      );
    } else if (view.isDeny && operator.base.negated && !operator.ifExists) {
      report(
        view.spanAt(operatorStart),
        `\`${clip(key)}\` has one value at most, and with \`ForAnyValue\` the Deny does not reach requests without it`,
      );
    }
  },
);

const forAllValuesAbsent: LintRule = conditionRule('for-all-values-absent', (condition, view, report) => {
  const { operator, operatorStart } = condition;
  const key = condition.key.toLowerCase();
  if (!view.isAllow || operator.setOperator !== 'ForAllValues' || isSingleValued(key) || view.requires(key))
    return;
  report(
    view.spanAt(operatorStart),
    `\`ForAllValues\` holds where \`${clip(condition.key)}\` is absent, so that the statement allows that too`,
  );
});

const negatedAbsentAllow: LintRule = conditionRule('negated-absent-allow', (condition, view, report) => {
  const { operator, operatorStart } = condition;
  const key = condition.key.toLowerCase();
  if (!view.isAllow || !operator.base.negated || operator.setOperator || isMultivaluedKey(key)) return;
  if (!globalKey(key)?.canBeAbsent || view.requires(key)) return;
  report(
    view.spanAt(operatorStart),
    `\`${operator.text}\` holds where \`${clip(condition.key)}\` is absent, so that the statement allows that too`,
  );
});

/** Whether a condition means "not true" of a key that can be absent, and fails where it is. */
function meansNotTrue({ operator, key, values }: Condition): boolean {
  const { base, setOperator, ifExists } = operator;
  if (base.family !== 'bool' || setOperator || ifExists || values.length === 0 || values.some(isTrue))
    return false;
  const facts = globalKey(key.toLowerCase());
  return facts?.type === 'bool' && facts.canBeAbsent;
}

function meansTooOld({ operator, key }: Condition): boolean {
  const { base, ifExists } = operator;
  return key.toLowerCase() === MFA_AGE && base.comparison.startsWith('greater') && !ifExists;
}

/** The keys whose absence a Deny of the policy covers by itself. */
function deniedWhereAbsent(statements: readonly StatementView[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const view of statements) {
    if (!view.isDeny) continue;
    for (const { operator, key, values } of view.conditions) {
      if (operator.base.family === 'null' && values.some(isTrue)) keys.add(key.toLowerCase());
    }
  }
  return keys;
}

const boolAbsentKey: LintRule = {
  code: 'bool-absent-key',
  check({ statements }, report) {
    const covered = deniedWhereAbsent(statements);
    for (const view of statements) {
      if (!view.isDeny) continue;
      for (const condition of view.conditions) {
        const key = condition.key.toLowerCase();
        if (!meansTooOld(condition) && !meansNotTrue(condition)) continue;
        if (covered.has(key) || view.declaredPresent.has(key)) continue;
        report(
          view.spanAt(condition.operatorStart),
          `the Deny does not reach requests without \`${clip(condition.key)}\`${withoutKey(key)}`,
          `use \`${condition.operator.base.name}IfExists\``,
        );
      }
    }
  },
};

function withoutKey(key: string): string {
  return key === MFA_PRESENT || key === MFA_AGE ? ', such as those with long-term access keys' : '';
}

const mfaOptional: LintRule = statementRule('mfa-optional', (view, report) => {
  if (!view.isAllow || !view.hasAnyKey([MFA_PRESENT, MFA_AGE])) return;
  const isTested = view.conditions.some(testsMfa);
  for (const { operator, operatorStart, key, values } of view.conditions) {
    const lower = key.toLowerCase();
    const { family, comparison } = operator.base;
    const demandsMfa =
      (lower === MFA_PRESENT && family === 'bool' && values.every(isTrue)) ||
      (lower === MFA_AGE && family === 'numeric' && comparison.startsWith('less'));
    if (demandsMfa && operator.ifExists && !view.requires(lower)) {
      report(
        view.spanAt(operatorStart),
        `\`${operator.text}\` holds where \`${clip(key)}\` is absent: long-term access keys need no MFA`,
      );
    } else if (lower === MFA_PRESENT && family === 'null' && !values.some(isTrue) && !isTested) {
      report(
        view.spanAt(operatorStart),
        `\`${clip(key)}\` is there in sessions without MFA too, with the value false`,
      );
    }
  }
});

function testsMfa({ operator, key }: Condition): boolean {
  const lower = key.toLowerCase();
  return (lower === MFA_PRESENT && operator.base.family === 'bool') || lower === MFA_AGE;
}

/** Keys by which a statement can leave out what AWS services do, for others or in their own name. */
const SERVICE_GUARDS: readonly string[] = [
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:viaawsservice',
];

const ENDPOINT_GUARDS: readonly string[] = [
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:vpcsourceip',
];

const networkDeny: LintRule = conditionRule('network-deny', (condition, view, report) => {
  const { operator, keyStart } = condition;
  const key = condition.key.toLowerCase();
  if (!view.isDeny || !operator.base.negated || operator.setOperator) return;
  const isAddress = key === 'aws:sourceip';
  if (!isAddress && key !== 'aws:sourcevpc' && key !== 'aws:sourcevpce' && key !== 'aws:vpcsourceip') return;
  const hit: string[] = [];
  const isForServices = !view.hasAnyKey(SERVICE_GUARDS);
  if (isAddress && !view.requires(key) && !view.hasAnyKey(ENDPOINT_GUARDS)) {
    hit.push('calls through a VPC endpoint, which have no public address');
  }
  if (isForServices && !view.requires(key))
    hit.push('calls that AWS services make for a caller or by themselves');
  if (hit.length === 0) return;
  report(view.spanAt(keyStart), `the Deny also hits ${hit.join(', and ')}`);
});

const CONFUSED_DEPUTY_KEYS: readonly string[] = [
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
];

const confusedDeputyDeny: LintRule = conditionRule(
  'confused-deputy-deny',
  ({ operator, keyStart, key }, view, report) => {
    if (!operator.base.negated || operator.setOperator === 'ForAnyValue') return;
    if (!CONFUSED_DEPUTY_KEYS.includes(key.toLowerCase())) return;
    report(
      view.spanAt(keyStart),
      `only AWS services send \`${clip(key)}\`, so that the Deny hits every other caller`,
    );
  },
  (view) =>
    view.isDeny && !CONFUSED_DEPUTY_KEYS.some((key) => view.requires(key)) && !isForServicesOnly(view),
);

const SERVICE_CALLER_KEYS: readonly string[] = [
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:principalservicenameslist',
];

function isForServicesOnly(view: StatementView): boolean {
  if (view.hasAnyKey(SERVICE_CALLER_KEYS)) return true;
  const { principal } = view.statement;
  if (!principal || principal.negated || principal.entries.length === 0) return false;
  return principal.entries.every(({ kind }) => kind === 'Service');
}

const serviceDeny: LintRule = conditionRule(
  'service-deny',
  ({ operator, keyStart, key }, view, report) => {
    const lower = key.toLowerCase();
    if (!operator.base.negated || operator.setOperator === 'ForAnyValue') return;
    if (!isAbsentForServices(lower) || view.requires(lower)) return;
    report(
      view.spanAt(keyStart),
      `AWS services that call in their own name have no \`${clip(key)}\`, so that the Deny hits them too`,
    );
  },
  // Calls that services make in their own name do not come through a VPC endpoint.
  (view) =>
    view.isDeny &&
    view.policy.type !== 'vpc-endpoint' &&
    view.namesEveryone &&
    !view.hasAnyKey(SERVICE_CALLER_KEYS),
);

function isAbsentForServices(key: string): boolean {
  return (
    key === 'aws:principalorgid' ||
    key === 'aws:principalorgpaths' ||
    key === 'aws:principalarn' ||
    key.startsWith('aws:principaltag/')
  );
}

const HOME_REGION = 'us-east-1';

const regionDeny: LintRule = conditionRule(
  'region-deny',
  ({ operator, keyStart, key, values }, view, report) => {
    if (key.toLowerCase() !== 'aws:requestedregion' || !operator.base.negated) return;
    if (values.some((value) => !isCommercial(value) || covers(value, HOME_REGION))) return;
    report(
      view.spanAt(keyStart),
      `the Deny also hits global services such as IAM and CloudFront, whose Region is ${HOME_REGION}`,
    );
  },
  ({ isDeny, statement: { action, resource } }) => isDeny && isEverything(action) && isEverything(resource),
);

function isEverything(element: PatternElement | undefined): boolean {
  return element !== undefined && !element.negated && element.values.some(isAnything);
}

/** Whether a Region is of the partition in which global services have their home in us-east-1. */
function isCommercial(region: string): boolean {
  return !/^(?:cn-|us-gov-|us-iso|eu-isoe|eusc-)/.test(region) && !region.includes('${');
}

/** Keys that say nothing of who calls, by their name or by how it begins. */
const ANONYMOUS_KEYS: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:referer',
  'aws:requestedregion',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:securetransport',
  'aws:tagkeys',
  'aws:useragent',
]);
const ANONYMOUS_PREFIXES: readonly string[] = [
  'aws:requesttag/',
  'aws:resourcetag/',
  's3:delimiter',
  's3:existingobjecttag/',
  's3:max-keys',
  's3:prefix',
  's3:requestobjecttag/',
  's3:tlsversion',
  's3:versionid',
  's3:x-amz-',
];

/** Whether callers must be somebody to meet a condition. */
function limitsCallers(condition: Condition): boolean {
  const { operator, values } = condition;
  const key = condition.key.toLowerCase();
  if (operator.base.family === 'null' && values.some(isTrue)) return false;
  if (ANONYMOUS_KEYS.has(key) || ANONYMOUS_PREFIXES.some((prefix) => key.startsWith(prefix))) return false;
  if (operator.base.negated || operator.ifExists || operator.setOperator === 'ForAllValues') return false;
  const anyAddress = operator.base.family === 'ip-address' && values.some((value) => value.endsWith('/0'));
  return !anyAddress && !(operator.base.comparison === 'like' && values.some(isAnything));
}

const openToEveryone: LintRule = statementRule('open-to-everyone', (view, report) => {
  const { type } = view.policy;
  const { principal } = view.statement;
  if (type !== 'resource' && type !== 'key' && type !== 'trust') return;
  if (!view.isAllow || !principal || principal.negated) return;
  const entry = everyoneEntry(principal);
  if (!entry || view.conditions.some(limitsCallers)) return;
  const who = type === 'resource' ? 'everyone, anonymous callers included' : 'callers of every AWS account';
  report(view.spanAt(entry.start), `the statement allows ${who}`);
});

export const CONDITION_RULES: readonly LintRule[] = [
  setOperatorMissing,
  setOperatorSingleValue,
  forAllValuesAbsent,
  negatedAbsentAllow,
  boolAbsentKey,
  mfaOptional,
  networkDeny,
  confusedDeputyDeny,
  serviceDeny,
  regionDeny,
  openToEveryone,
];
