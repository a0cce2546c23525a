/**
 * ArnEquals, ArnLike and their negations (rules `arn-by-field`, `arn-request-invalid`, `arn-policy-invalid`).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
import { ArnGlob, COLONS, fieldBounds } from '../match/arn-glob.ts';
import { type MatcherOf, TextValueTest } from './text-value.ts';
import { ERROR, NO, type ValueSetting, type ValueTest, YES } from './value-test.ts';

export function arnValues(setting: ValueSetting): ValueTest {
  return new TextValueTest(setting, arnMatcher, true, isArn);
}

const arnMatcher: MatcherOf = (text, filled) => {
  // ASSUMPTION: a bare `*` is every ARN; it is widely used, and a stored policy with it would settle it.
  if (text === '*' && !filled?.literalAt(0)) return () => YES;
  const { starts, ends } = fieldBounds(text);
  if (starts.length < 6 || text.slice(0, ends[0]) !== 'arn') return () => ERROR;
  const glob = new ArnGlob(text, starts, ends, filled?.literalAt);
  return (value) => (glob.test(value, COLONS) ? YES : NO);
};

function isArn(value: string): boolean {
  return value.startsWith('arn:') && COLONS.colonsOf(value) !== undefined;
}
