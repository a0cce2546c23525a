/**
 * Services that have one endpoint for all Regions, and the Region that it is in: what aws:RequestedRegion holds for
 * every call of them in the commercial partition. Services that have regional endpoints too are not among them.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html
 */
const HOME_REGIONS: ReadonlyMap<string, string> = new Map([
  ['account', 'us-east-1'],
  ['budgets', 'us-east-1'],
  ['ce', 'us-east-1'],
  ['cloudfront', 'us-east-1'],
  ['globalaccelerator', 'us-west-2'],
  ['iam', 'us-east-1'],
  ['networkmanager', 'us-west-2'],
  ['organizations', 'us-east-1'],
  ['route53', 'us-east-1'],
  ['route53domains', 'us-east-1'],
  ['shield', 'us-east-1'],
  ['waf', 'us-east-1'],
]);

/** The Region in which calls of a global service arrive; undefined for services of Regions. */
export function globalServiceRegion(service: string): string | undefined {
  return HOME_REGIONS.get(service);
}
