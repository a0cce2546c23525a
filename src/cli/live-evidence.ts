/** Evidence asked of AWS: `--event-id` and `--decode`, and calls that came later. */
import type { Connection } from '../collect/client.ts';
import {
  decodeMessage,
  type EvidenceAnswer,
  lookUpEvent,
  lookUpEventsSince,
} from '../collect/evidence-call.ts';
import { withDecodedMessage } from '../evidence/combine.ts';
import type { Denial } from '../evidence/denial.ts';
import { SourceText } from '../policy/source.ts';
import { plain } from '../render/paint.ts';
import { AwsFailure, UsageError } from './exit-code.ts';
import { withClients } from './with-clients.ts';

/** The record of one event, as a text of its own. */
export async function lookUpEvidence(id: string, connection: Connection): Promise<SourceText> {
  const answer = await withClients(connection, undefined, (clients) => lookUpEvent(clients, id));
  if (answer.kind === 'none') {
    throw new UsageError(
      `CloudTrail has no event \`${plain(id)}\` in ${answer.region}`,
      'an event shows up some minutes after its call, in the region of the call (--region), for 90 days',
    );
  }
  return new SourceText(`event ${id}`, textOf(answer, 'cloudtrail:LookupEvents'));
}

/** Records of later calls like a denied one, of those that CloudTrail lists: by the operation, else by the caller's name. */
export async function lookUpLaterCalls(
  { operation, session, principal, region }: Denial,
  since: string,
  connection: Connection,
): Promise<readonly SourceText[]> {
  const arn = session?.value ?? principal?.value ?? '';
  const attribute = operation
    ? ({ name: 'EventName', value: operation.eventName.value } as const)
    : ({ name: 'Username', value: arn.slice(arn.lastIndexOf('/') + 1) } as const);
  if (attribute.value === '') return [];
  const answer = await withClients(connection, undefined, (clients) =>
    lookUpEventsSince(clients, attribute, since, region?.value),
  );
  return answer.kind === 'none'
    ? []
    : [new SourceText('CloudTrail', textOf(answer, 'cloudtrail:LookupEvents'))];
}

/** The denials, each with what its encoded message says where it has one. */
export async function decodeMessages(
  denials: readonly Denial[],
  connection: Connection,
): Promise<readonly Denial[]> {
  if (!denials.some(({ encodedMessage }) => encodedMessage)) {
    throw new UsageError('the evidence has no encoded message to decode', 'leave out --decode');
  }
  return withClients(connection, undefined, (clients) =>
    Promise.all(
      denials.map(async (denial) => {
        const { encodedMessage } = denial;
        if (!encodedMessage) return denial;
        if (encodedMessage.state === 'truncated') {
          throw new UsageError(
            'the encoded message is cut off, so AWS cannot open it',
            'the error as the caller saw it has all of the message',
          );
        }
        const answer = await decodeMessage(clients, encodedMessage.text);
        const text = textOf(answer, 'sts:DecodeAuthorizationMessage');
        return withDecodedMessage(denial, new SourceText('decoded message', text)) ?? denial;
      }),
    ),
  );
}

function textOf(answer: EvidenceAnswer, permission: string): string {
  if (answer.kind === 'found') return answer.text;
  const words = answer.kind === 'none' ? 'no answer' : `${plain(answer.code)}: ${plain(answer.message)}`;
  throw new AwsFailure(`${permission} ${answer.kind}: ${words}`);
}
