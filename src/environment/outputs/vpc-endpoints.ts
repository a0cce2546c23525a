/**
 * Output of `aws ec2 describe-vpc-endpoints`.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
 */
import { isAccountId } from '../../policy/arn.ts';
import { memberOf } from '../../policy/json.ts';
import type { OutputReader } from './output-reader.ts';

export const VPC_ENDPOINT_READERS: readonly OutputReader[] = [
  {
    service: 'ec2',
    command: 'describe-vpc-endpoints',
    isShape: (root) => memberOf(root, 'VpcEndpoints') !== undefined,
    none: ['InvalidVpcEndpointId.NotFound'],
    read: (output, environment) => {
      output.objects(output.root, 'VpcEndpoints', (item) => {
        const id = output.text(item, 'VpcEndpointId');
        if (id === undefined) return undefined;
        const policy = memberOf(item, 'PolicyDocument');
        const hasPolicy = policy !== undefined && policy.kind !== 'null';
        const text = hasPolicy ? output.document(item, 'PolicyDocument') : undefined;
        if (hasPolicy && !text) return undefined;
        const owner = output.optionalText(item, 'OwnerId');
        if (!environment.vpcEndpoints.has(id)) {
          environment.vpcEndpoints.set(id, {
            id,
            vpc: output.optionalText(item, 'VpcId'),
            owner: owner !== undefined && isAccountId(owner) ? owner : undefined,
            policy: text,
            file: output.file,
          });
        }
        return true;
      });
    },
  },
];
