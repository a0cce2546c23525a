/**
 * Bool, and the truth of a text (rule `bool-text`).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
 */
import { type MatcherOf, TextValueTest } from './text-value.ts';
import { NO, type ValueSetting, type ValueTest, YES } from './value-test.ts';

export function boolValues(setting: ValueSetting): ValueTest {
  return new TextValueTest(setting, boolMatcher, false);
}

const boolMatcher: MatcherOf = (text) => {
  const truth = isTrue(text);
  return (value) => (isTrue(value) === truth ? YES : NO);
};

/** OBSERVED 2026-09: `true` in any letter case is true, every other text is false; nothing is trimmed. */
export function isTrue(text: string): boolean {
  return text === 'true' || (text.length === 4 && text.toLowerCase() === 'true');
}
