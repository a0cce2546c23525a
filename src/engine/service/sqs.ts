/**
 * SQS: calls that manage a queue are for its owner's account, whatever the queue policy says.
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html
 */
import { not } from '../truth.ts';
import type { ServiceModule } from './service-module.ts';

export const sqs: ServiceModule = {
  before: () => true,

  after(evaluation, action) {
    if (OWNER_ACTIONS.has(action)) evaluation.refuse('sqs-owner-only', not(evaluation.state.sameAccount));
  },
};

const OWNER_ACTIONS: ReadonlySet<string> = new Set([
  'addpermission',
  'createqueue',
  'deletequeue',
  'listqueues',
  'listqueuetags',
  'removepermission',
  'setqueueattributes',
  'tagqueue',
  'untagqueue',
]);
