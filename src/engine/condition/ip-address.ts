/**
 * IpAddress and NotIpAddress (rules `ip-range`, `ip-request-invalid`, `ip-policy-invalid`).
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
import {
  type IpAddress,
  type IpRange,
  parseIpAddress,
  parseIpRange,
  rangeContains,
} from '../../policy/literal/ip-address.ts';
import { FixedValueTest, INVALID, remembering, type ValueSetting, type ValueTest } from './value-test.ts';

const requestIpAddress = remembering(parseIpAddress);

export function ipAddressValues({ condition }: ValueSetting): ValueTest {
  return new FixedValueTest<IpAddress | IpRange>(
    condition.values.map(parseIpRange),
    requestIpAddress,
    (request, policy) => rangeContains(policy as IpRange, request),
    INVALID,
  );
}
