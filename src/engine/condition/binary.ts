/**
 * BinaryEquals (rule `binary-text`): base64 in its canonical spelling, so that comparing texts is comparing
 * bytes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals
 */
import { isBase64 } from '../../policy/literal/base64.ts';
import { FixedValueTest, NO, type ValueSetting, type ValueTest } from './value-test.ts';

export function binaryValues({ condition }: ValueSetting): ValueTest {
  const parse = (value: string): string | undefined => (isBase64(value) ? value : undefined);
  return new FixedValueTest(condition.values.map(parse), parse, (request, policy) => request === policy, NO);
}
