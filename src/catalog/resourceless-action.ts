/**
 * Actions that are checked on no resource: a statement about them must name `*`. Listed are the ones of common
 * services; an action that is not here may still have no resource type.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const RESOURCELESS: ReadonlySet<string> = readRows(`
  ce: GetCostForecast GetDimensionValues GetTags GetReservationUtilization GetReservationCoverage GetSavingsPlansUtilization
  cloudtrail: LookupEvents DescribeTrails ListTrails
  cloudwatch: PutMetricData GetMetricData GetMetricStatistics ListMetrics ListDashboards
  config: DescribeConfigurationRecorders DescribeDeliveryChannels ListDiscoveredResources
  dynamodb: ListTables DescribeLimits ListBackups ListGlobalTables
  ecr: GetAuthorizationToken DescribeRegistry GetRegistryPolicy PutRegistryPolicy DeleteRegistryPolicy PutReplicationConfiguration
  ecs: ListClusters ListTaskDefinitions ListTaskDefinitionFamilies
  eks: ListClusters
  guardduty: ListDetectors
  iam: GetAccountSummary GetAccountAuthorizationDetails GetAccountPasswordPolicy UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy
  iam: ListAccountAliases CreateAccountAlias DeleteAccountAlias ListVirtualMFADevices ListSAMLProviders ListOpenIDConnectProviders
  iam: GenerateCredentialReport GetCredentialReport SimulateCustomPolicy ListOrganizationsFeatures GetRequestAuthorizationDetails
  kms: CreateKey ListKeys ListAliases GenerateRandom CreateCustomKeyStore DescribeCustomKeyStores
  lambda: ListFunctions ListLayers ListEventSourceMappings GetAccountSettings CreateEventSourceMapping
  organizations: LeaveOrganization DescribeOrganization ListAccounts ListRoots CreateAccount CreateOrganization DeleteOrganization
  organizations: ListAWSServiceAccessForOrganization ListDelegatedAdministrators EnableAllFeatures ListCreateAccountStatus
  s3: ListAllMyBuckets GetAccountPublicAccessBlock PutAccountPublicAccessBlock
  secretsmanager: ListSecrets GetRandomPassword
  sns: ListTopics ListSubscriptions GetSMSAttributes SetSMSAttributes ListPlatformApplications ListPhoneNumbersOptedOut
  sqs: ListQueues
  sts: GetCallerIdentity GetSessionToken DecodeAuthorizationMessage GetAccessKeyInfo GetServiceBearerToken
  tag: GetResources GetTagKeys GetTagValues
`);

/** EC2's describe actions have no resource type, but for these beginnings and for `…Attribute`. */
const EC2_DESCRIBE_WITH_RESOURCE = ['DescribeClientVpn', 'DescribeFleetHistory', 'DescribeFleetInstances'];

/** Whether an action (`prefix:Name`, in canonical case) is known to have no resource type. */
export function hasNoResourceType(action: string): boolean {
  if (RESOURCELESS.has(action)) return true;
  if (!action.startsWith('ec2:Describe') || action.endsWith('Attribute')) return false;
  const name = action.slice('ec2:'.length);
  return !EC2_DESCRIBE_WITH_RESOURCE.some((start) => name.startsWith(start));
}

function readRows(rows: string): ReadonlySet<string> {
  const actions = new Set<string>();
  for (const line of rows.split('\n')) {
    const [prefix, names] = line.trim().split(': ');
    if (prefix === undefined || names === undefined) continue;
    for (const name of names.split(' ')) actions.add(`${prefix}:${name}`);
  }
  return actions;
}
