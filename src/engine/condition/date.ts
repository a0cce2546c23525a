/**
 * DateEquals and its relatives (rule `date-instant`).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
import { parseInstant } from '../../policy/literal/instant.ts';
import { COMPARISONS } from './ordering.ts';
import { FixedValueTest, NO, remembering, type ValueSetting, type ValueTest } from './value-test.ts';

const requestInstant = remembering(parseInstant);

export function dateValues({ condition }: ValueSetting): ValueTest {
  const holds = COMPARISONS[condition.operator.base.comparison];
  return new FixedValueTest(
    condition.values.map(parseInstant),
    requestInstant,
    (request, policy) => holds(request - policy),
    NO,
  );
}
