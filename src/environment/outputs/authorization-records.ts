/**
 * Records of refused requests, filed by authorization id. What they say is evidence, so they are read there.
 * @see https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html
 */
import { argumentOf, type OutputReader } from './output-reader.ts';

export const AUTHORIZATION_RECORD_READERS: readonly OutputReader[] = [
  {
    service: 'iam-toolbox',
    command: 'get-request-authorization-details',
    // Whoever may see it sees the same record.
    isSharedBetweenAccounts: () => true,
    read: (output, environment) => {
      const id = argumentOf(output, 0, 'the authorization id as first argument in the path');
      if (id !== undefined) environment.authorizationRecords.set(id, output.source);
    },
  },
];
