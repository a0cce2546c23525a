/**
 * The part of the client for STS that is used. Every command that asks AWS begins by asking who is calling, so this is
 * one bundle, with the providers of credentials: loading it from its two hundred files takes longer than the answer.
 */
export {
  AssumeRoleCommand,
  DecodeAuthorizationMessageCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
export { defaultProvider } from '@aws-sdk/credential-provider-node';
