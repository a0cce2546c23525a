import type { Delivery } from './delivery.ts';

/**
 * An event as EventBridge delivers it: the record is `detail`.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export const eventBridgeEvent: Delivery = {
  name: 'eventbridge-event',
  unwrap: (value) => {
    const detail = value.get('detail');
    return detail?.isObject && value.get('detail-type') !== undefined ? [detail] : undefined;
  },
};
