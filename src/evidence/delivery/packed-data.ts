import type { JsonCursor } from '../json-cursor.ts';
import { findJsonValues } from '../json-in-text.ts';
import { TextViewBuilder } from '../text-view.ts';
import type { Delivery } from './delivery.ts';

/**
 * What streams and subscriptions hand on as base64, gzipped or not: `awslogs.data` as a function receives it from
 * CloudWatch Logs, the data of records of Kinesis Data Streams and of Amazon Data Firehose. It holds one JSON value or
 * several in a row.
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/logs/SubscriptionFilters.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html
 * @see https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html
 */
export const packedData: Delivery = {
  name: 'packed-data',
  unwrap: (value, unpack) => {
    const records = value.get('records');
    if (records?.node.kind === 'array' && records.items()[0]?.get('recordId') !== undefined)
      return records.items();
    const data =
      value.at('awslogs', 'data') ??
      value.at('kinesis', 'data') ??
      (value.get('recordId') && value.get('data')) ??
      (value.get('SequenceNumber') && value.get('Data'));
    return data === undefined ? undefined : valuesIn(data, unpack);
  },
};

/** The values in what is packed, each at the place of the whole; undefined where it cannot be unpacked. */
function valuesIn(
  data: JsonCursor,
  unpack: Parameters<Delivery['unwrap']>[1],
): readonly JsonCursor[] | undefined {
  const text = data.string && unpack?.(data.string);
  if (!text) return undefined;
  const { start, end } = data.node;
  const builder = new TextViewBuilder(data.view);
  builder.put(text, start, end);
  return findJsonValues(builder.build()).values;
}
