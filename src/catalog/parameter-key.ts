/**
 * Condition keys that services fill from the parameters of a call.
 *
 * A row is `operations: key=parameter key=parameter …`; a parameter is given by its path. A call that lacks the
 * parameter lacks the key, except where the parameter ends in `?`: there something else (a default, a launch
 * template) may fill the key. `[]` leads through a list and makes the key multivalued.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */

const S3_WRITE =
  's3:x-amz-acl=x-amz-acl s3:x-amz-copy-source=x-amz-copy-source s3:x-amz-metadata-directive=x-amz-metadata-directive ' +
  's3:x-amz-server-side-encryption=x-amz-server-side-encryption ' +
  's3:x-amz-server-side-encryption-aws-kms-key-id=x-amz-server-side-encryption-aws-kms-key-id ' +
  's3:x-amz-server-side-encryption-customer-algorithm=x-amz-server-side-encryption-customer-algorithm ' +
  's3:x-amz-storage-class=x-amz-storage-class s3:x-amz-website-redirect-location=x-amz-website-redirect-location ' +
  's3:object-lock-mode=x-amz-object-lock-mode s3:object-lock-legal-hold=x-amz-object-lock-legal-hold ' +
  's3:object-lock-retain-until-date=x-amz-object-lock-retain-until-date';

const S3_GRANTS =
  's3:x-amz-grant-read=x-amz-grant-read s3:x-amz-grant-write=x-amz-grant-write ' +
  's3:x-amz-grant-read-acp=x-amz-grant-read-acp s3:x-amz-grant-write-acp=x-amz-grant-write-acp ' +
  's3:x-amz-grant-full-control=x-amz-grant-full-control';

const ROWS: Readonly<Record<string, readonly string[]>> = {
  s3: [
    'ListObjects ListObjectsV2 ListObjectVersions: s3:prefix=prefix s3:delimiter=delimiter s3:max-keys=max-keys',
    `PutObject PostObject CopyObject CreateMultipartUpload: ${S3_WRITE} ${S3_GRANTS}`,
    `PutObjectAcl PutBucketAcl CreateBucket: s3:x-amz-acl=x-amz-acl ${S3_GRANTS}`,
    'CreateBucket: s3:x-amz-object-ownership=x-amz-object-ownership s3:LocationConstraint=CreateBucketConfiguration.LocationConstraint?',
    'GetObject HeadObject DeleteObject GetObjectAcl PutObjectAcl GetObjectTagging PutObjectTagging DeleteObjectTagging: s3:VersionId=versionId',
  ],
  s3express: ['CreateSession: s3express:SessionMode=x-amz-create-session-mode'],
  sts: [
    'AssumeRole: sts:ExternalId=externalId',
    'AssumeRole*: sts:RoleSessionName=roleSessionName sts:SourceIdentity=sourceIdentity?',
    'AssumeRole: sts:SourceIdentity=sourceIdentity',
    'AssumeRole*: sts:TransitiveTagKeys=transitiveTagKeys[]? sts:DurationSeconds=durationSeconds',
  ],
  iam: [
    'CreateUser CreateRole PutUserPermissionsBoundary PutRolePermissionsBoundary: iam:PermissionsBoundary=permissionsBoundary',
    'AttachUserPolicy AttachGroupPolicy AttachRolePolicy DetachUserPolicy DetachGroupPolicy DetachRolePolicy: iam:PolicyARN=policyArn',
    'CreateServiceLinkedRole: iam:AWSServiceName=aWSServiceName',
  ],
  kms: [
    'Encrypt Decrypt: kms:EncryptionAlgorithm=encryptionAlgorithm?',
    'CreateGrant: kms:GrantOperations=operations[] kms:GranteePrincipal=granteePrincipal kms:RetiringPrincipal=retiringPrincipal',
    'CreateKey: kms:KeySpec=keySpec? kms:KeyUsage=keyUsage? kms:KeyOrigin=origin? kms:MultiRegion=multiRegion?',
    'ScheduleKeyDeletion: kms:ScheduleKeyDeletionPendingWindowInDays=pendingWindowInDays?',
  ],
  dynamodb: [
    'Query Scan: dynamodb:Select=select',
    'PutItem UpdateItem DeleteItem: dynamodb:ReturnValues=returnValues',
    '*Item Query Scan: dynamodb:ReturnConsumedCapacity=returnConsumedCapacity',
  ],
  secretsmanager: [
    'GetSecretValue: secretsmanager:VersionId=versionId secretsmanager:VersionStage=versionStage',
    'CreateSecret: secretsmanager:Name=name secretsmanager:KmsKeyId=kmsKeyId?',
  ],
  ec2: [],
  lambda: [
    'AddPermission: lambda:Principal=principal? lambda:FunctionUrlAuthType=functionUrlAuthType?',
    'CreateFunctionUrlConfig UpdateFunctionUrlConfig: lambda:FunctionUrlAuthType=authType?',
    'CreateFunction UpdateFunctionConfiguration: lambda:Layer=layers[]?',
  ],
  sns: ['Subscribe: sns:Protocol=protocol sns:Endpoint=endpoint'],
  rds: [
    'CreateDBInstance CreateDBCluster ModifyDBInstance: rds:DatabaseEngine=engine? rds:DatabaseClass=dBInstanceClass?',
  ],
  cloudwatch: ['PutMetricData: cloudwatch:namespace=namespace'],
};

/** EC2 evaluates each resource type of a RunInstances call with keys of its own. */
const RUN_INSTANCES: Readonly<Record<string, string>> = {
  instance:
    'ec2:InstanceType=instanceType? ec2:Tenancy=placement.tenancy? ec2:ebsOptimized=ebsOptimized? ' +
    'ec2:InstanceProfile=iamInstanceProfile.arn? ec2:MetadataHttpTokens=metadataOptions.httpTokens? ' +
    'ec2:MetadataHttpEndpoint=metadataOptions.httpEndpoint? ec2:AvailabilityZone=placement.availabilityZone? ' +
    'ec2:MetadataHttpPutResponseHopLimit=metadataOptions.httpPutResponseHopLimit?',
  image: 'ec2:ImageID=instancesSet.items[].imageId?',
  'key-pair': 'ec2:KeyPairName=instancesSet.items[].keyName?',
  volume:
    'ec2:VolumeType=blockDeviceMapping.items[].ebs.volumeType? ec2:VolumeSize=blockDeviceMapping.items[].ebs.volumeSize? ' +
    'ec2:Encrypted=blockDeviceMapping.items[].ebs.encrypted?',
};

export interface ParameterKey {
  readonly key: string;
  /** Path of the parameter. */
  readonly parameter: string;
  readonly multivalued: boolean;
  /** Whether a call without the parameter is a request without the key. */
  readonly absentWithout: boolean;
}

/** The keys that an operation fills from its parameters; `resourceType` is the type of resource being checked. */
export function keysOfParameters(
  prefix: string,
  operation: string,
  resourceType: string | undefined,
): readonly ParameterKey[] {
  const keys: ParameterKey[] = [];
  if (Object.hasOwn(ROWS, prefix)) {
    for (const row of ROWS[prefix]!) {
      const colon = row.indexOf(': ');
      const fits = row
        .slice(0, colon)
        .split(' ')
        .some((pattern) => matches(pattern, operation));
      if (fits) keys.push(...readKeys(row.slice(colon + 2)));
    }
  }
  if (prefix === 'ec2' && operation === 'RunInstances' && resourceType !== undefined) {
    if (Object.hasOwn(RUN_INSTANCES, resourceType)) {
      // The lists of a RunInstances call describe alternatives of one launch, so its keys are single-valued.
      keys.push(...readKeys(RUN_INSTANCES[resourceType]!).map((key) => ({ ...key, multivalued: false })));
    }
  }
  return keys;
}

function matches(pattern: string, operation: string): boolean {
  if (pattern.endsWith('*')) return operation.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? operation.endsWith(pattern.slice(1)) : pattern === operation;
}

function readKeys(text: string): ParameterKey[] {
  return text.split(' ').map((word) => {
    const equals = word.indexOf('=');
    const absentWithout = !word.endsWith('?');
    const parameter = word.slice(equals + 1, absentWithout ? undefined : -1);
    return { key: word.slice(0, equals), parameter, multivalued: parameter.endsWith('[]'), absentWithout };
  });
}
