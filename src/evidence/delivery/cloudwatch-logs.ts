import type { JsonCursor } from '../json-cursor.ts';
import type { Delivery } from './delivery.ts';
import { recordOfNamedValues } from './named-values.ts';

/**
 * Records as log events: the outputs of `filter-log-events` and `get-log-events`, the payload of a subscription,
 * and the rows of a Logs Insights query, which hold the record in `@message` or single fields of it.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/logs/SubscriptionFilters.html
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html
 */
export const cloudWatchLogs: Delivery = {
  name: 'cloudwatch-logs',
  unwrap: (value) => {
    const events = value.get('events') ?? value.get('logEvents');
    if (events?.node.kind === 'array') {
      return events.items().flatMap((event) => event.get('message')?.embedded() ?? []);
    }
    const results = value.get('results');
    if (results?.node.kind !== 'array') return undefined;
    return results.items().flatMap((row) => {
      const record = readRow(row);
      return record === undefined ? [] : [record];
    });
  },
};

function readRow(row: JsonCursor): JsonCursor | undefined {
  const fields = row.items().flatMap((item) => {
    const column = item.get('field')?.string;
    const value = item.get('value');
    return column === undefined || value === undefined ? [] : [{ column, value }];
  });
  const message = fields.find(({ column }) => column === '@message')?.value.embedded();
  return message ?? recordOfNamedValues(fields);
}
