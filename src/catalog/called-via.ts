/**
 * Services that put themselves into aws:CalledVia when they call on with the caller's credentials.
 *
 * OBSERVED 2026-09: Amazon SQS does so when it calls AWS KMS.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia
 */
const CALLED_VIA: ReadonlySet<string> = new Set(
  (
    'aoss athena backup cloud9 cloudformation databrew dataexchange dynamodb imagebuilder kms mgn nimble omics ram ' +
    'robomaker servicecatalog-appregistry sqlworkbench sqs ssm-guiconnect'
  )
    .split(' ')
    .map((label) => `${label}.amazonaws.com`),
);

/** Whether a service principal appears in aws:CalledVia. */
export function supportsCalledVia(servicePrincipal: string): boolean {
  return CALLED_VIA.has(servicePrincipal);
}
