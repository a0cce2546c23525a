/**
 * StringEquals, StringEqualsIgnoreCase, StringLike and their negations.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
import { hasVariable } from '../../policy/variable.ts';
import { Glob } from '../match/glob.ts';
import { type MatcherOf, TextValueTest } from './text-value.ts';
import { FixedValueTest, NO, type ValueSetting, type ValueTest, YES } from './value-test.ts';

export function stringValues(setting: ValueSetting): ValueTest {
  const { condition } = setting;
  const { comparison } = condition.operator.base;
  if (comparison === 'like') return new TextValueTest(setting, likeMatcher, true);
  if (comparison === 'equals-ignore-case') return new TextValueTest(setting, ignoreCaseMatcher, false);
  if (condition.values.some(hasVariable)) return new TextValueTest(setting, equalsMatcher, false);
  return new FixedValueTest<string>(
    condition.values,
    (value) => value,
    (a, b) => a === b,
    NO,
  );
}

/** Rule `string-equals`. */
const equalsMatcher: MatcherOf = (text) => (value) => (value === text ? YES : NO);

/** Rule `string-ignore-case`. */
const ignoreCaseMatcher: MatcherOf = (text) => {
  const lower = toLowerCase(text);
  return (value) => (toLowerCase(value) === lower ? YES : NO);
};

/** Rule `string-like`. */
const likeMatcher: MatcherOf = (text, filled) => {
  const glob = new Glob(text, 0, text.length, filled?.literalAt);
  return (value) => (glob.test(value) ? YES : NO);
};

/**
 * Full Unicode lower-casing with the final-sigma rule, but characters above U+FFFF keep their case.
 * OBSERVED 2026-09: Σ and its final form follow the context, which counts supplementary letters; 𐐀 and 𐐨
 * stay different; no folding (ß and ss differ) and no normalization.
 */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (!hasSurrogate(text)) return lower;
  let result = '';
  let at = 0;
  for (const character of text) {
    // U+0130 is the one character of the basic plane whose lower case is two units.
    const width = character === '\u0130' ? 2 : character.length;
    result += character.length === 2 ? character : lower.slice(at, at + width);
    at += width;
  }
  return result;
}

function hasSurrogate(text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return true;
  return false;
}
