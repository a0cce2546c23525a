/**
 * The record that AWS keeps of a refusal for about a day, by the authorization id in the error text. Fetched once, it
 * stands in the snapshot like any other output, so that it is there when AWS has it no more.
 * @see https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html
 */
import type { Denial } from '../evidence/denial.ts';
import { type AwsCommand, CONFIGURED_REGION, getAuthorizationRecord } from './aws-command.ts';

/** What fetches the record of a denial; undefined where there is no id, or the record is read already. */
export function authorizationRecordCommand(
  denial: Pick<
    Denial,
    'authorizationId' | 'authorizationRegion' | 'region' | 'accountId' | 'evaluatedActions'
  >,
): AwsCommand | undefined {
  const { authorizationId, authorizationRegion, region, accountId, evaluatedActions } = denial;
  // An id is letters and digits; what else a text has in its place names nothing.
  if (evaluatedActions !== undefined || !/^[A-Za-z0-9]{1,256}$/.test(authorizationId?.value ?? ''))
    return undefined;
  const place = authorizationRegion?.value ?? region?.value ?? CONFIGURED_REGION;
  return getAuthorizationRecord(accountId?.value, place, authorizationId!.value);
}
