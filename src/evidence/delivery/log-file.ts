import type { Delivery } from './delivery.ts';

/**
 * A log file as CloudTrail delivers it to a bucket, and the console's JSON download: `{"Records": […]}`.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
export const logFile: Delivery = {
  name: 'log-file',
  unwrap: (value) => {
    const records = value.get('Records');
    return records?.node.kind === 'array' ? records.items() : undefined;
  },
};
