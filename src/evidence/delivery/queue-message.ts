import type { Delivery } from './delivery.ts';

/**
 * A message of Amazon SQS, out of `receive-message` or as a function receives it, and a notification of Amazon SNS
 * as a function receives it: what was sent is text in the body.
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
 */
export const queueMessage: Delivery = {
  name: 'queue-message',
  unwrap: (value) => {
    const messages = value.get('Messages');
    if (messages?.node.kind === 'array') return messages.items();
    const body = (value.get('body') ?? value.get('Body') ?? value.at('Sns', 'Message'))?.embedded();
    return body === undefined ? undefined : [body];
  },
};
