import type { Delivery } from './delivery.ts';

/**
 * The output of `aws cloudtrail lookup-events`, or one event of it: the record is text in `CloudTrailEvent`. The
 * members beside it repeat it in part, with other formats, and are not read.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Event.html
 */
export const lookupEvents: Delivery = {
  name: 'lookup-events',
  unwrap: (value) => {
    const record = value.get('CloudTrailEvent')?.embedded();
    if (record !== undefined) return [record];
    const events = value.get('Events');
    return events?.node.kind === 'array' ? events.items() : undefined;
  },
};
