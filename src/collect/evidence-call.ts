/** Evidence that AWS keeps: events of CloudTrail, and the content of encoded authorization messages. */
import type { ServiceClient } from './calls.ts';
import { type Clients, ConnectionError, STS } from './client.ts';
import { type FailedCell, failedCell } from './sdk-error.ts';

const CLOUDTRAIL: ServiceClient = {
  load: () => import('@aws-sdk/client-cloudtrail'),
  className: 'CloudTrailClient',
  spelling: 'Pascal',
  concurrency: 1,
};

export type EvidenceAnswer =
  | { readonly kind: 'found'; readonly text: string }
  /** There is no such event in the region, or none yet. */
  | { readonly kind: 'none'; readonly region: string }
  | FailedCell;

/**
 * The record of one event, of the last 90 days, in the region where the call was made.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
export async function lookUpEvent(clients: Clients, id: string): Promise<EvidenceAnswer> {
  const region = (await clients.defaultRegion()) ?? 'us-east-1';
  const input = { LookupAttributes: [{ AttributeKey: 'EventId', AttributeValue: id }] };
  return answer(async () => {
    const { Events } = (await clients.send(CLOUDTRAIL, 'LookupEvents', input, undefined, region)) as {
      readonly Events?: readonly { readonly EventId?: string; readonly CloudTrailEvent?: string }[];
    };
    const event = Events?.find(({ EventId }) => EventId === id);
    return event?.CloudTrailEvent === undefined
      ? { kind: 'none', region }
      : { kind: 'found', text: event.CloudTrailEvent };
  });
}

/** By what CloudTrail finds events; it takes one of them. */
export interface EventAttribute {
  readonly name: 'EventName' | 'Username';
  readonly value: string;
}

/**
 * The last events with an attribute since a time, as a list of records: at most one page, 50 of them. CloudTrail has
 * management events of the last 90 days, some minutes after they happened.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
export async function lookUpEventsSince(
  clients: Clients,
  attribute: EventAttribute,
  since: string,
  region: string | undefined,
): Promise<EvidenceAnswer> {
  const asked = region ?? (await clients.defaultRegion()) ?? 'us-east-1';
  const input = {
    LookupAttributes: [{ AttributeKey: attribute.name, AttributeValue: attribute.value }],
    StartTime: new Date(since),
    MaxResults: 50,
  };
  return answer(async () => {
    const { Events = [] } = (await clients.send(CLOUDTRAIL, 'LookupEvents', input, undefined, asked)) as {
      readonly Events?: readonly { readonly CloudTrailEvent?: string }[];
    };
    const records = Events.flatMap(({ CloudTrailEvent }) => CloudTrailEvent ?? []);
    return records.length === 0
      ? { kind: 'none', region: asked }
      : { kind: 'found', text: `[${records.join(',\n')}]` };
  });
}

/**
 * What an encoded message says. Only AWS can open it.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export async function decodeMessage(clients: Clients, encoded: string): Promise<EvidenceAnswer> {
  return answer(async () => {
    const input = { EncodedMessage: encoded };
    const { DecodedMessage } = (await clients.send(
      STS,
      'DecodeAuthorizationMessage',
      input,
      undefined,
      undefined,
    )) as { readonly DecodedMessage?: string };
    if (DecodedMessage === undefined) throw new Error('sts:DecodeAuthorizationMessage answered nothing');
    return { kind: 'found', text: DecodedMessage };
  });
}

async function answer(call: () => Promise<EvidenceAnswer>): Promise<EvidenceAnswer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConnectionError) throw error;
    return failedCell(error);
  }
}
