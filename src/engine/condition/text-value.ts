/** Policy values that may hold policy variables: texts compared whole, and patterns. */
import type { KeySlot, RequestState } from '../context.ts';
import { type Filled, NULL, Template, UNRESOLVED } from '../match/template.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import {
  ERROR,
  INVALID,
  type Match,
  NO,
  OPEN,
  type ValueSetting,
  type ValueTest,
  YES,
} from './value-test.ts';

/** How a family compares: from a policy text, with what is literal in it, to a test of request values. */
type TextMatcher = (value: string) => Match;
export type MatcherOf = (text: string, filled: Filled | undefined) => TextMatcher;

interface TextValue {
  readonly template: Template | undefined;
  /** Of the text itself, or of the template as it was filled in last. */
  matcher: TextMatcher | undefined;
  filled: Filled | undefined;
}

/** A test over policy texts; those with variables are made ready again for each request. */
export class TextValueTest implements ValueTest {
  readonly keys: readonly KeySlot[];
  readonly #values: readonly TextValue[];
  readonly #matcherOf: MatcherOf;
  readonly #expandsInDeny: boolean;
  readonly #accepts: ((value: string) => boolean) | undefined;

  /**
   * `patterns`: whether wildcards act in this family, so that one that came in with a value might. `accepts`:
   * what a request value must be; it is looked at before any policy value, so that it hides malformed ones.
   */
  constructor(
    setting: ValueSetting,
    matcherOf: MatcherOf,
    patterns: boolean,
    accepts?: (value: string) => boolean,
  ) {
    const { condition, version, keys, effect } = setting;
    this.#matcherOf = matcherOf;
    this.#accepts = accepts;
    this.#expandsInDeny = patterns && effect !== 'Allow';
    this.#values = condition.values.map((text): TextValue => {
      const template = Template.of(text, version, keys);
      return { template, matcher: template ? undefined : matcherOf(text, undefined), filled: undefined };
    });
    this.keys = this.#values.flatMap((value) => value.template?.keys ?? []);
  }

  match(value: string, state: RequestState): Match {
    if (this.#accepts && !this.#accepts(value)) return INVALID;
    let open = false;
    for (const policy of this.#values) {
      const match = policy.template ? this.#matchTemplate(policy, value, state) : policy.matcher!(value);
      if (match === YES || match === ERROR) return match;
      if (match === OPEN) open = true;
    }
    return open ? OPEN : NO;
  }

  matchOne(index: number, value: string, state: RequestState): Match {
    if (this.#accepts && !this.#accepts(value)) return INVALID;
    const policy = this.#values[index]!;
    return policy.template ? this.#matchTemplate(policy, value, state) : policy.matcher!(value);
  }

  resolved(index: number, state: RequestState): string | undefined {
    const filled = this.#values[index]?.template?.fill(state);
    return typeof filled === 'object' ? filled.text : undefined;
  }

  template(index: number): Template | undefined {
    return this.#values[index]?.template;
  }

  #matchTemplate(policy: TextValue, value: string, state: RequestState): Match {
    const filled = policy.template!.fill(state);
    if (filled === NULL) return NO;
    if (filled === UNRESOLVED) return OPEN;
    if (policy.filled !== filled) {
      policy.filled = filled;
      policy.matcher = this.#matcherOf(filled.text, filled);
    }
    const match = policy.matcher!(value);
    if (!filled.hasForeignWildcard || !this.#expandsInDeny) return match;
    // Rule variable-value: whether a wildcard that came in with a value expands is not documented.
    const expanded = this.#matcherOf(filled.text, undefined)(value);
    if (match === expanded) return match;
    const expands = state.supposed('variable-value');
    return expands === UNKNOWN ? OPEN : expands === TRUE ? expanded : match;
  }
}
