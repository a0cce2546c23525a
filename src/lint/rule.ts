/**
 * What a lint rule is, and what it looks at. A rule finds one kind of problem in a policy that could be read;
 * its words, weight and AWS page stand in the table of diagnostics under its code.
 */
import {
  type Condition,
  type Policy,
  type PrincipalElement,
  type Statement,
  scalarSpan,
  type TextList,
} from '../policy/ast.ts';
import type { DiagnosticCode } from '../policy/diagnostic.ts';
import type { Span } from '../policy/source.ts';
import { parseTemplate, type TemplatePart } from '../policy/variable.ts';

/** Notes one finding; `help` replaces the general advice of the code where the policy allows better. */
export type Report = (span: Span, message: string, help?: string) => void;

/** What a check has to say of one text: a message, a message with better advice than its code's, or nothing. */
export type Finding = string | readonly [message: string, help: string] | undefined;

export interface LintRule {
  readonly code: DiagnosticCode;
  readonly check: (policy: PolicyView, report: Report) => void;
}

/** A rule that looks at each statement by itself. */
export function statementRule(
  code: DiagnosticCode,
  check: (statement: StatementView, report: Report) => void,
): LintRule {
  return {
    code,
    check({ statements }, report) {
      for (const statement of statements) check(statement, report);
    },
  };
}

/** A rule that looks at each condition, knowing its statement; `applies` is asked once for a statement. */
export function conditionRule(
  code: DiagnosticCode,
  check: (condition: Condition, statement: StatementView, report: Report) => void,
  applies: (statement: StatementView) => boolean = () => true,
): LintRule {
  return statementRule(code, (statement, report) => {
    if (!applies(statement)) return;
    for (const condition of statement.conditions) check(condition, statement, report);
  });
}

/** A rule that looks at each value of each condition. */
export function valueRule(
  code: DiagnosticCode,
  check: (value: string, condition: Condition, statement: StatementView) => Finding,
): LintRule {
  return conditionRule(code, (condition, statement, report) => {
    statement.reportEach(condition, (value) => check(value, condition, statement), report);
  });
}

/** A policy with what several rules ask of it. */
export class PolicyView {
  readonly policy: Policy;
  readonly statements: readonly StatementView[];

  constructor(policy: Policy) {
    this.policy = policy;
    this.statements = policy.statements.map((statement) => new StatementView(policy, statement));
  }

  /** The opening brace: where something is reported that concerns the whole document. */
  get start(): Span {
    return firstCharacter(this.policy.span);
  }
}

export class StatementView {
  readonly policy: Policy;
  readonly statement: Statement;
  readonly conditions: readonly Condition[];
  /** The keys of all conditions, in lower case. */
  readonly keys: ReadonlySet<string>;
  /** The keys that a `Null` condition says must be there, in lower case. */
  readonly declaredPresent: ReadonlySet<string>;
  readonly #required: ReadonlySet<string>;
  #faultStarts: readonly number[] | undefined;

  constructor(policy: Policy, statement: Statement) {
    this.policy = policy;
    this.statement = statement;
    this.conditions = statement.conditions;
    const keys = new Set<string>();
    const required = new Set<string>();
    const declared = new Set<string>();
    for (const condition of statement.conditions) {
      const key = condition.key.toLowerCase();
      keys.add(key);
      if (!needsPresence(condition)) continue;
      required.add(key);
      if (condition.operator.base.family === 'null') declared.add(key);
    }
    this.keys = keys;
    this.declaredPresent = declared;
    this.#required = required;
  }

  get isAllow(): boolean {
    return this.statement.effect === 'Allow';
  }

  get isDeny(): boolean {
    return this.statement.effect === 'Deny';
  }

  /** The opening brace: where something is reported that concerns the whole statement. */
  get start(): Span {
    return firstCharacter(this.statement.span);
  }

  /** Whether a request without this key (lower case) fails another condition of the statement. */
  requires(key: string): boolean {
    return this.#required.has(key);
  }

  hasAnyKey(keys: Iterable<string>): boolean {
    for (const key of keys) if (this.keys.has(key)) return true;
    return false;
  }

  /** The span of the string, number or word that starts at an offset. */
  spanAt(start: number): Span {
    return scalarSpan(this.policy.source, start);
  }

  /** Reports what a check has to say of each text of a list, where the text stands. */
  reportEach(list: TextList | undefined, check: (value: string) => Finding, report: Report): void {
    list?.values.forEach((value, i) => {
      this.reportAt(list.starts[i]!, check(value), report);
    });
  }

  reportAt(start: number, finding: Finding, report: Report): void {
    if (finding === undefined) return;
    const [message, help] = typeof finding === 'string' ? [finding] : finding;
    report(this.spanAt(start), message, help);
  }

  /** Whether something inside an element could not be read, which the parser has reported. */
  hasFaultIn({ start, end }: Span): boolean {
    this.#faultStarts ??= this.statement.faults.map(({ span }) => span.start).sort((a, b) => a - b);
    const starts = this.#faultStarts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low]! < end;
  }

  /** Whether the statement names everyone: `"*"` or `{"AWS": "*"}`. */
  get namesEveryone(): boolean {
    const { principal } = this.statement;
    return principal !== undefined && !principal.negated && everyoneEntry(principal) !== undefined;
  }

  /** The parts of a text of this policy: without variables where the policy has none or the syntax is broken. */
  partsOf(text: string): readonly TemplatePart[] {
    if (this.policy.version !== '2012-10-17') return [{ kind: 'text', text }];
    const template = parseTemplate(text);
    return template.ok ? template.parts : [{ kind: 'text', text }];
  }

  /** Whether a text of this policy has policy variables, so that its value depends on the request. */
  hasVariables(text: string): boolean {
    return text.includes('${') && this.partsOf(text).some(({ kind }) => kind === 'variable');
  }
}

/** The entry that stands for everyone, if there is one. */
export function everyoneEntry({
  entries,
}: PrincipalElement): PrincipalElement['entries'][number] | undefined {
  return entries.find(({ kind, value }) => kind === '*' || (kind === 'AWS' && value === '*'));
}

/** Whether a condition fails where its key is absent. */
function needsPresence({ operator, values }: Condition): boolean {
  const { base, setOperator, ifExists } = operator;
  if (base.family === 'null') return values.length > 0 && !values.some(isTrue);
  if (ifExists || setOperator === 'ForAllValues') return false;
  return !base.negated || setOperator === 'ForAnyValue';
}

/** The text that Bool and Null take for true; they take every other text for false. */
export function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true';
}

function firstCharacter({ start }: Span): Span {
  return { start, end: start + 1 };
}
