import type { Delivery } from './delivery.ts';

/**
 * A notification of Amazon SNS: what was published is text in `Message`.
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
 */
export const snsNotification: Delivery = {
  name: 'sns-notification',
  unwrap: (value) => {
    const message =
      value.get('Type')?.string === 'Notification' ? value.get('Message')?.embedded() : undefined;
    return message === undefined ? undefined : [message];
  },
};
