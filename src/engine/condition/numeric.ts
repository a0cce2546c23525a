/**
 * NumericEquals and its relatives (rule `numeric-exact`).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */
import { compareDecimals, parseDecimal } from '../../policy/literal/decimal.ts';
import { COMPARISONS } from './ordering.ts';
import { FixedValueTest, NO, remembering, type ValueSetting, type ValueTest } from './value-test.ts';

const requestDecimal = remembering(parseDecimal);

export function numericValues({ condition }: ValueSetting): ValueTest {
  const holds = COMPARISONS[condition.operator.base.comparison];
  return new FixedValueTest(
    condition.values.map(parseDecimal),
    requestDecimal,
    (request, policy) => holds(compareDecimals(request, policy)),
    NO,
  );
}
