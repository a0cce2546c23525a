import { describe, expect, test } from 'vitest';
import { Authorizer } from '../engine/authorize.ts';
import type { AttachedPolicy, PolicySet } from '../engine/policy-set.ts';
import { placeWithin } from '../policy/source.ts';
import { type Assembled, assembleRequest } from './assemble-request.ts';
import { describePolicy, describeVpcEndpoint, listPoliciesForTarget } from './aws-command.ts';
import type { Question } from './request-facts.ts';
import {
  ALICE,
  accountDetails,
  allow,
  BUCKET,
  BUCKET_POLICY_FILE,
  CORP_EDGE,
  DETAILS_FILE,
  filesOf,
  LOGS,
  LOOK_POLICY,
  MANAGEMENT,
  MONITOR,
  MONITOR_SESSION,
  ORGANIZATION,
  PRODUCTION,
  READ_ONLY,
  ROOT,
  role,
  SHOP,
  TREE,
  type Tree,
  trust,
  WORKLOADS,
} from './sample-organization.fixture.ts';
import { loadSnapshot } from './snapshot.ts';

const DESCRIBE: Question = {
  principal: MONITOR_SESSION,
  action: 'ec2:DescribeInstances',
  resource: '*',
  context: { 'aws:SourceVpce': null },
};

function assemble(tree: Tree, question: Partial<Question> = {}): Assembled {
  return assembleRequest(loadSnapshot(filesOf(tree)), { ...DESCRIBE, ...question });
}

/** Policies as `name@attachment: first action`; `?` for a document that is missing. */
function summary(policies: readonly AttachedPolicy[] | 'unknown' | undefined): unknown {
  if (policies === undefined || policies === 'unknown') return policies;
  return policies.map(({ policy, name, attachedTo }) => {
    const action = policy?.statements[0]?.action?.values[0] ?? '?';
    return `${name ?? '-'} @ ${attachedTo}: ${action}`;
  });
}

function levels(scps: PolicySet['scps']): unknown {
  if (scps === undefined || scps === 'unknown') return scps;
  return scps.map(({ target, policies }) => [
    target,
    policies === 'unknown' ? policies : policies.map(({ name, policy }) => (policy ? name : `${name} ?`)),
  ]);
}

function gaps(assembled: Assembled): readonly string[] {
  return assembled.gaps.map(
    ({ layer, what, account, command }) => `${layer} ${what} [${account}] ${command}`,
  );
}

function key(assembled: Assembled, name: string): unknown {
  return assembled.request.context.find((one) => one.key.toLowerCase() === name.toLowerCase())?.value;
}

test('a complete snapshot leaves no gap for a role session', () => {
  const assembled = assemble(TREE);
  expect(assembled.gaps).toEqual([]);
  expect(assembled.conflicts).toEqual([]);
  expect(loadSnapshot(filesOf(TREE)).problems).toEqual([]);
});

describe('levels put together from what each policy is attached to', () => {
  const folder = `${MANAGEMENT}/global/organizations`;
  const targets = (...ids: readonly string[]): object => ({ Targets: ids.map((TargetId) => ({ TargetId })) });
  const lists: Tree = {
    [`${folder}/list-policies/SERVICE_CONTROL_POLICY.json`]: {
      Policies: [{ Id: 'p-FullAWSAccess', Name: 'FullAWSAccess' }, CORP_EDGE],
    },
    [`${folder}/list-policies/RESOURCE_CONTROL_POLICY.json`]: {
      Policies: [{ Id: 'p-RCPFullAWSAccess', Name: 'RCPFullAWSAccess' }],
    },
    [`${folder}/list-targets-for-policy/p-FullAWSAccess.json`]: targets(ROOT, WORKLOADS, PRODUCTION, SHOP),
    [`${folder}/list-targets-for-policy/p-corpedge1.json`]: targets(PRODUCTION),
    [`${folder}/list-targets-for-policy/p-RCPFullAWSAccess.json`]: targets(ROOT, WORKLOADS, PRODUCTION, SHOP),
  };
  const byPolicy: Tree = {
    ...Object.fromEntries(Object.entries(TREE).filter(([path]) => !path.includes('policies-for-target'))),
    ...lists,
  };

  test('they are as the levels themselves list them', () => {
    const assembled = assemble(byPolicy);
    expect(levels(assembled.policies.scps)).toEqual(levels(assemble(TREE).policies.scps));
    expect(assembled.gaps).toEqual([]);
    expect(assembled.attachments.map(({ attachmentFile }) => attachmentFile)).toContain(
      `${folder}/list-targets-for-policy/p-corpedge1.json`,
    );
  });

  test.each([
    ['was refused', { refused: 'AccessDeniedException', message: 'm' }],
    ['broke off', { ...targets(), NextToken: 'more' }],
    ['was not collected', undefined],
  ])('where the list of one policy %s, every level may have more', (_, content) => {
    const path = `${folder}/list-targets-for-policy/p-corpedge1.json`;
    const assembled = assemble({ ...byPolicy, [path]: content });
    const open = assembled.gaps.filter(({ layer }) => layer === 'scp').map(({ affects }) => affects.target);
    expect(open).toEqual([ROOT, WORKLOADS, PRODUCTION, SHOP]);
  });

  test('a list of policies that broke off may lack some', () => {
    const path = `${folder}/list-policies/SERVICE_CONTROL_POLICY.json`;
    const assembled = assemble({ ...byPolicy, [path]: { Policies: [], NextToken: 'more' } });
    expect(assembled.gaps.filter(({ layer }) => layer === 'scp')).toHaveLength(4);
  });

  test('the list of another organization says nothing', () => {
    const others: Record<string, unknown> = { ...byPolicy };
    for (const path of Object.keys(lists)) {
      delete others[path];
      others[path.replace(MANAGEMENT, '555566667777')] = lists[path];
    }
    expect(assemble(others).gaps.filter(({ layer }) => layer === 'scp')).toHaveLength(4);
  });
});

test('the engine takes what is assembled', () => {
  const question = { ...DESCRIBE, sessionPolicy: 'none' as const };
  const { policies, request } = assembleRequest(loadSnapshot(filesOf(TREE)), question);
  const context = Object.fromEntries(request.context.map(({ key: name, value }) => [name, value]));
  const authorizer = new Authorizer(policies);
  const { principal, action, resource } = question;
  const asked = { principal, action, resource, sessionIssuer: request.sessionIssuer!.value };
  const outside = { ...asked, context: { ...context, 'aws:SourceVpce': null } };
  expect(authorizer.decide(outside)).toMatchObject({ verdict: 'explicit-deny', deniedBy: ['scp'] });
  const inside = { ...asked, context: { ...context, 'aws:SourceVpce': 'vpce-0aa11bb22cc33dd44' } };
  expect(authorizer.decide(inside)).toMatchObject({ verdict: 'allowed', deniedBy: [] });
});

describe('identity-based policies', () => {
  test('a role session finds its role by name, with the default version of managed policies', () => {
    const { policies, request } = assemble(TREE);
    expect(summary(policies.identity)).toEqual([
      `Look @ ${MONITOR}: ec2:Describe*`,
      `Inline @ ${MONITOR}: s3:GetObject`,
    ]);
    expect(request.sessionIssuer).toEqual({ value: MONITOR, file: DETAILS_FILE });
    expect(summary(policies.boundary)).toEqual([`Ceiling @ ${MONITOR}: *`]);
  });

  test('a session of a permission set finds its role, whose path the session does not name', () => {
    const name = 'AWSReservedSSO_Operators_0123456789abcdef';
    const path = '/aws-reserved/sso.amazonaws.com/eu-west-1/';
    const own = { RolePolicyList: [{ PolicyName: 'AwsSSOInlinePolicy', PolicyDocument: allow('ec2:*') }] };
    const tree = { ...TREE, [DETAILS_FILE]: { RoleDetailList: [role(name, path, own)] } };
    const principal = `arn:aws:sts::${SHOP}:assumed-role/${name}/ana@example.com`;
    const { policies, request } = assemble(tree, { principal });
    const arn = `arn:aws:iam::${SHOP}:role${path}${name}`;
    expect(request.sessionIssuer?.value).toBe(arn);
    expect(summary(policies.identity)).toEqual([`AwsSSOInlinePolicy @ ${arn}: ec2:*`]);
    expect(policies.boundary).toBeUndefined();
    expect(levels(policies.scps)).toHaveLength(4);
    // Identity Center passes the attributes for access control as session tags.
    expect(policies.session).toBe('unknown');
  });

  test('a service-linked role has its own, and nothing else binds it', () => {
    const linked = role('AWSServiceRoleForSupport', '/aws-service-role/support.amazonaws.com/', {
      RolePolicyList: [{ PolicyName: 'Support', PolicyDocument: allow('support:*') }],
      PermissionsBoundary: { PermissionsBoundaryArn: `arn:aws:iam::${SHOP}:policy/Ceiling` },
    });
    const { policies } = assemble(
      { ...TREE, [DETAILS_FILE]: { RoleDetailList: [linked] } },
      { principal: `arn:aws:sts::${SHOP}:assumed-role/AWSServiceRoleForSupport/x`, action: 's3:GetObject' },
    );
    expect(summary(policies.identity)).toHaveLength(1);
    const { boundary, session, scps, rcps } = policies;
    expect({ boundary, session, scps, rcps }).toEqual({});
  });

  test('a user has the policies of its groups', () => {
    const { policies, request } = assemble(TREE, { principal: ALICE });
    const group = `arn:aws:iam::${SHOP}:group/devs`;
    expect(summary(policies.identity)).toEqual([
      `ReadOnlyAccess @ ${group}: *:Get*`,
      `ReadLogs @ ${group}: logs:Get*`,
    ]);
    expect(policies.boundary).toBeUndefined();
    expect(policies.session).toBeUndefined();
    expect(request.sessionIssuer).toBeUndefined();
  });

  test('percent-encoded documents are the same policies', () => {
    const encoded = accountDetails((document) => encodeURIComponent(JSON.stringify(document)));
    const plain = assemble(TREE).policies;
    const { policies } = assemble({ ...TREE, [DETAILS_FILE]: encoded });
    expect(summary(policies.identity)).toEqual(summary(plain.identity));
    expect(summary(policies.boundary)).toEqual(summary(plain.boundary));
  });

  test('equal documents are one policy, each at its own place', () => {
    const environment = loadSnapshot(filesOf(TREE));
    const trustOf = (name: string) =>
      environment.entity('role', SHOP, name)!.description!.trust!.placed('trust');
    const monitor = trustOf('fleet-monitor');
    const support = trustOf('AWSServiceRoleForSupport');
    expect(support.policy).toBe(monitor.policy);
    expect(support.origin!.line).toBeGreaterThan(monitor.origin!.line);
    expect(trustOf('web').policy).not.toBe(monitor.policy);
  });

  test('a document says where it stands in the file it was read from', () => {
    const { policies } = assemble(TREE);
    const { policy, origin } = (policies.identity as readonly AttachedPolicy[])[0]!;
    const start = policy!.statements[0]!.action!.starts[0]!;
    const { line, column } = placeWithin(origin, policy!.source.positionAt(start));
    const lines = filesOf(TREE)
      .files.find(({ path }) => path === DETAILS_FILE)!
      .text.split('\n');
    expect(origin!.source).toBe(DETAILS_FILE);
    expect(lines[line - 1]!.slice(column - 1)).toBe('"ec2:Describe*",');
  });

  test('without the account details, every command for the role is named', () => {
    const assembled = assemble({ ...TREE, [DETAILS_FILE]: undefined });
    expect(assembled.policies.identity).toBe('unknown');
    expect(assembled.policies.boundary).toBe('unknown');
    expect(gaps(assembled)).toEqual([
      `identity attached-policies [${SHOP}] aws iam list-attached-role-policies --role-name fleet-monitor --output json`,
      `identity inline-policies [${SHOP}] aws iam list-role-policies --role-name fleet-monitor --output json`,
      `boundary role [${SHOP}] aws iam get-role --role-name fleet-monitor --output json`,
    ]);
    expect(assembled.gaps.map(({ saveAs }) => saveAs)).toEqual([
      `${SHOP}/global/iam/list-attached-role-policies/fleet-monitor.json`,
      `${SHOP}/global/iam/list-role-policies/fleet-monitor.json`,
      `${SHOP}/global/iam/get-role/fleet-monitor.json`,
    ]);
  });

  test('the single commands together say the same as the account details', () => {
    const folder = `${SHOP}/global/iam`;
    const single: Tree = {
      ...TREE,
      [DETAILS_FILE]: undefined,
      [`${folder}/get-role/fleet-monitor.json`]: {
        Role: {
          ...role('fleet-monitor', '/ops/', {}),
          PermissionsBoundary: { PermissionsBoundaryArn: `arn:aws:iam::${SHOP}:policy/Ceiling` },
        },
      },
      [`${folder}/list-attached-role-policies/fleet-monitor.json`]: {
        AttachedPolicies: [{ PolicyName: 'Look', PolicyArn: LOOK_POLICY }],
      },
      [`${folder}/list-role-policies/fleet-monitor.json`]: { PolicyNames: ['Inline'] },
    };
    const first = assemble(single);
    expect(summary(first.policies.identity)).toEqual([`Look @ ${MONITOR}: ?`, `Inline @ ${MONITOR}: ?`]);
    expect(gaps(first)).toEqual([
      `identity managed-policy [${SHOP}] aws iam get-policy --policy-arn ${LOOK_POLICY} --output json`,
      `identity inline-policy [${SHOP}] aws iam get-role-policy --role-name fleet-monitor --policy-name Inline --output json`,
      `boundary managed-policy [${SHOP}] aws iam get-policy --policy-arn arn:aws:iam::${SHOP}:policy/Ceiling --output json`,
    ]);
    const [look, inline, ceiling] = first.gaps;
    expect(look?.saveAs).toBe(
      `${SHOP}/global/iam/get-policy/arn%3Aaws%3Aiam%3A%3A${SHOP}%3Apolicy%2FLook.json`,
    );
    const second: Tree = {
      ...single,
      [look!.saveAs]: { Policy: { PolicyName: 'Look', Arn: LOOK_POLICY, DefaultVersionId: 'v2' } },
      [inline!.saveAs]: {
        RoleName: 'fleet-monitor',
        PolicyName: 'Inline',
        PolicyDocument: allow('s3:GetObject'),
      },
      [ceiling!.saveAs]: {
        Policy: { Arn: `arn:aws:iam::${SHOP}:policy/Ceiling`, DefaultVersionId: 'v1' },
      },
    };
    const third = assemble(second);
    expect(gaps(third)).toEqual([
      `identity managed-policy-version [${SHOP}] aws iam get-policy-version --policy-arn ${LOOK_POLICY} --version-id v2 --output json`,
      `boundary managed-policy-version [${SHOP}] aws iam get-policy-version --policy-arn arn:aws:iam::${SHOP}:policy/Ceiling --version-id v1 --output json`,
    ]);
    const filled: Record<string, unknown> = { ...second };
    for (const { saveAs, affects } of third.gaps) {
      const isLook = affects.policy === LOOK_POLICY;
      filled[saveAs] = {
        PolicyVersion: { Document: allow(isLook ? 'ec2:Describe*' : '*'), VersionId: isLook ? 'v2' : 'v1' },
      };
    }
    const last = assemble(filled);
    expect(last.gaps).toEqual([]);
    expect(summary(last.policies.identity)).toEqual(summary(assemble(TREE).policies.identity));
    expect(summary(last.policies.boundary)).toEqual(summary(assemble(TREE).policies.boundary));
  });

  test('an AWS managed policy is found in the outputs of any account', () => {
    const details = accountDetails() as { Policies: { Arn: string }[] };
    const policies = details.Policies.filter(({ Arn }) => Arn !== READ_ONLY);
    const elsewhere = details.Policies.filter(({ Arn }) => Arn === READ_ONLY);
    const without = { ...TREE, [DETAILS_FILE]: { ...details, Policies: policies } };
    const missing = assemble(without, { principal: ALICE });
    expect(gaps(missing)).toEqual([
      `identity managed-policy [${SHOP}] aws iam get-policy --policy-arn ${READ_ONLY} --output json`,
    ]);
    const found = assemble(
      {
        ...without,
        [`${LOGS}/global/iam/get-account-authorization-details.json`]: { Policies: elsewhere },
      },
      { principal: ALICE },
    );
    expect(found.gaps).toEqual([]);
  });

  test('a refused command is still a gap, and says so', () => {
    const file = `${SHOP}/global/iam/get-role/nobody.json`;
    const { gaps: found } = assemble(
      {
        ...TREE,
        [file]: { refused: 'AccessDenied', message: 'no identity-based policy allows iam:GetRole' },
      },
      { principal: `arn:aws:sts::${SHOP}:assumed-role/nobody/x` },
    );
    expect(found.find(({ layer }) => layer === 'boundary')).toMatchObject({
      what: 'role',
      refused: { code: 'AccessDenied', message: 'no identity-based policy allows iam:GetRole', file },
      absentFrom: DETAILS_FILE,
    });
  });

  test('the manifest may say what was refused', () => {
    const { gaps: found } = assemble({
      ...TREE,
      [DETAILS_FILE]: undefined,
      'manifest.json': {
        collectedBy: 'arn:aws:iam::111122223333:user/collector',
        refused: [{ path: `${SHOP}/global/iam/get-role/fleet-monitor.json`, code: 'AccessDenied' }],
      },
    });
    expect(found.find(({ what }) => what === 'role')?.refused).toEqual({
      kind: 'refused',
      code: 'AccessDenied',
      message: '',
      file: 'manifest.json',
    });
  });

  test.each(['refused', 'failed', 'unsupported', 'gone'])(
    'a command that %s leaves a gap that says so',
    (kind) => {
      const file = `${SHOP}/global/iam/get-role/fleet-monitor.json`;
      const tree = { ...TREE, [DETAILS_FILE]: undefined, [file]: { [kind]: 'Code', message: 'm' } };
      const gap = assemble(tree).gaps.find(({ what }) => what === 'role');
      expect(gap?.refused).toEqual({ kind, code: 'Code', message: 'm', file });
      expect(gap?.permission).toBe('iam:GetRole');
    },
  );

  test('a role that was asked for and does not exist stays unknown', () => {
    const file = `${SHOP}/global/iam/get-role/gone.json`;
    const { policies, gaps: found } = assemble(
      { ...TREE, [DETAILS_FILE]: undefined, [file]: { none: 'NoSuchEntity' } },
      { principal: `arn:aws:sts::${SHOP}:assumed-role/gone/x` },
    );
    expect(policies.identity).toBe('unknown');
    expect(found.find(({ what }) => what === 'role')?.absentFrom).toBe(file);
  });

  test('an unfinished list of attached policies leaves room for more', () => {
    const path = `${SHOP}/global/iam/list-attached-role-policies/fleet-monitor`;
    const page = { AttachedPolicies: [{ PolicyName: 'Look', PolicyArn: LOOK_POLICY }], NextToken: 'more' };
    const first = assemble({ ...TREE, [`${path}.json`]: page });
    expect(summary(first.policies.identity)).toEqual([
      `- @ ${MONITOR}: ?`,
      `Look @ ${MONITOR}: ec2:Describe*`,
      `Inline @ ${MONITOR}: s3:GetObject`,
    ]);
    expect(first.gaps.map(({ what }) => what)).toEqual(['attached-policies']);
    const rest = { AttachedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: READ_ONLY }] };
    const second = assemble({ ...TREE, [`${path}.json`]: page, [`${path}~2.json`]: rest });
    expect(second.gaps).toEqual([]);
    expect(summary(second.policies.identity)).toEqual([
      `Look @ ${MONITOR}: ec2:Describe*`,
      `ReadOnlyAccess @ ${MONITOR}: *:Get*`,
      `Inline @ ${MONITOR}: s3:GetObject`,
    ]);
    const third = assemble({
      ...TREE,
      [`${path}.json`]: page,
      [`${path}~2.json`]: '{',
      [`${path}~3.json`]: rest,
    });
    expect(third.gaps.map(({ what }) => what)).toEqual(['attached-policies']);
  });

  test.each([
    ['root', `arn:aws:iam::${SHOP}:root`],
    ['a service', 'lambda.amazonaws.com'],
    ['anonymous', 'anonymous'],
    ['a SAML provider', `arn:aws:iam::${SHOP}:saml-provider/idp`],
    ['an origin access identity', 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1'],
  ])('%s has no identity-based policies, boundary or session', (_name, principal) => {
    const { policies, gaps: found } = assemble(TREE, { principal });
    expect(policies).toMatchObject({ identity: [], boundary: undefined, session: undefined });
    expect(found).toEqual([]);
  });

  test('a federated user has the policies of the user it was issued from', () => {
    const principal = `arn:aws:sts::${SHOP}:federated-user/bob`;
    const known = assemble(TREE, { principal, sessionIssuer: ALICE });
    expect(summary(known.policies.identity)).toHaveLength(2);
    expect(known.policies.session).toBe('unknown');
    expect(assemble(TREE, { principal }).policies).toMatchObject({
      identity: 'unknown',
      boundary: 'unknown',
    });
  });
});

describe('session policies', () => {
  test.each([
    ['a session that somebody assumed', MONITOR_SESSION, 'unknown'],
    ['a role spoken of in general', MONITOR, undefined],
    ['an EC2 instance', `arn:aws:sts::${SHOP}:assumed-role/web/i-0123456789abcdef0`, undefined],
    [
      'a session named like an instance of a role that EC2 cannot assume',
      `arn:aws:sts::${SHOP}:assumed-role/fleet-monitor/i-0123456789abcdef0`,
      'unknown',
    ],
    [
      'a service-linked role',
      `arn:aws:sts::${SHOP}:assumed-role/AWSServiceRoleForSupport/MySession`,
      undefined,
    ],
  ])('%s', (_name, principal, expected) => {
    expect(assemble(TREE, { principal }).policies.session).toBe(expected);
  });

  test('a root session that AssumeRoot made is bound by a task policy', () => {
    const principal = `arn:aws:iam::${SHOP}:root`;
    const assumed = { principal, context: { 'aws:AssumedRoot': true } };
    expect(assemble(TREE, assumed).policies.session).toBe('unknown');
    expect(assemble(TREE, { principal }).policies.session).toBeUndefined();
  });

  test('the question may know better', () => {
    expect(assemble(TREE, { sessionPolicy: 'none' }).policies.session).toBeUndefined();
    const policy = { policy: undefined, name: 'passed' };
    expect(assemble(TREE, { sessionPolicy: [policy] }).policies.session).toEqual([policy]);
  });
});

describe('service control policies', () => {
  const FOLDER = `${MANAGEMENT}/global/organizations`;

  test('every level has its own, root first, with the way and its names', () => {
    const assembled = assemble(TREE);
    expect(levels(assembled.policies.scps)).toEqual([
      [ROOT, ['FullAWSAccess']],
      [WORKLOADS, ['FullAWSAccess']],
      [PRODUCTION, ['FullAWSAccess', 'CorpEdge']],
      [SHOP, ['FullAWSAccess']],
    ]);
    expect(assembled.organization.principal).toMatchObject({
      organization: ORGANIZATION,
      isComplete: true,
      nodes: [
        { id: ROOT, kind: 'root', name: 'Root' },
        { id: WORKLOADS, kind: 'ou', name: 'Workloads' },
        { id: PRODUCTION, kind: 'ou', name: 'Production' },
        { id: SHOP, kind: 'account', name: 'shop' },
      ],
    });
    const corpEdge = assembled.attachments.find(({ policy }) => policy.name === 'CorpEdge');
    expect(corpEdge).toMatchObject({
      layer: 'scp',
      policy: { arn: CORP_EDGE.Arn, attachedTo: PRODUCTION },
      documentFile: `${FOLDER}/describe-policy/p-corpedge1.json`,
      attachmentFile: `${FOLDER}/list-policies-for-target/${PRODUCTION}/SERVICE_CONTROL_POLICY.json`,
    });
  });

  test.each([
    ['the management account', `arn:aws:iam::${MANAGEMENT}:user/admin`],
    ['a service-linked role', `arn:aws:sts::${SHOP}:assumed-role/AWSServiceRoleForSupport/x`],
    ['a service', 'lambda.amazonaws.com'],
    ['anonymous', 'anonymous'],
    ['a provider', 'accounts.google.com'],
  ])('do not apply to %s', (_name, principal) => {
    const assembled = assemble(TREE, { principal });
    expect(assembled.policies.scps).toBeUndefined();
    expect(assembled.gaps.filter(({ layer }) => layer === 'scp')).toEqual([]);
  });

  test('apply to a delegated administrator as to any member account', () => {
    const delegated = {
      DelegatedAdministrators: [{ Id: SHOP, Arn: 'arn:aws:organizations::1:account/o/1' }],
    };
    const tree = {
      ...TREE,
      [`${MANAGEMENT}/global/organizations/list-delegated-administrators.json`]: delegated,
    };
    expect(levels(assemble(tree).policies.scps)).toEqual(levels(assemble(TREE).policies.scps));
  });

  test('apply to the root user of a member account', () => {
    expect(levels(assemble(TREE, { principal: `arn:aws:iam::${SHOP}:root` }).policies.scps)).toHaveLength(4);
  });

  test('do not apply in an account that is in no organization', () => {
    const outsider = '222233334444';
    const principal = `arn:aws:iam::${outsider}:user/x`;
    const unknown = assemble(TREE, { principal });
    expect(unknown.policies.scps).toBe('unknown');
    const gap = unknown.gaps.find(({ layer }) => layer === 'scp');
    expect(gap).toMatchObject({
      what: 'organization',
      account: outsider,
      command: 'aws organizations describe-organization --output json',
      saveAs: `${outsider}/global/organizations/describe-organization.json`,
      affects: { target: outsider },
    });
    const none = assemble(
      { ...TREE, [gap!.saveAs]: { none: 'AWSOrganizationsNotInUseException' } },
      { principal },
    );
    expect(none.policies.scps).toBeUndefined();
    expect(key(none, 'aws:PrincipalOrgID')).toBeNull();
    const refused = assemble({ ...TREE, [gap!.saveAs]: { none: 'AccessDeniedException' } }, { principal });
    expect(refused.policies.scps).toBe('unknown');
  });

  test('do not apply where the policy type is not enabled, or there are no policies at all', () => {
    const roots = TREE[`${FOLDER}/list-roots.json`] as { Roots: object[] };
    const disabled = { Roots: [{ ...roots.Roots[0], PolicyTypes: [] }] };
    expect(assemble({ ...TREE, [`${FOLDER}/list-roots.json`]: disabled }).policies.scps).toBeUndefined();
    const organization = TREE[`${FOLDER}/describe-organization.json`] as { Organization: object };
    const billing = { Organization: { ...organization.Organization, FeatureSet: 'CONSOLIDATED_BILLING' } };
    const assembled = assemble({ ...TREE, [`${FOLDER}/describe-organization.json`]: billing });
    expect(assembled.policies.scps).toBeUndefined();
  });

  test('each level is unknown on its own', () => {
    const file = `${FOLDER}/list-policies-for-target/${WORKLOADS}/SERVICE_CONTROL_POLICY.json`;
    const assembled = assemble({ ...TREE, [file]: undefined });
    expect(levels(assembled.policies.scps)).toEqual([
      [ROOT, ['FullAWSAccess']],
      [WORKLOADS, 'unknown'],
      [PRODUCTION, ['FullAWSAccess', 'CorpEdge']],
      [SHOP, ['FullAWSAccess']],
    ]);
    expect(assembled.gaps).toEqual([
      {
        layer: 'scp',
        what: 'policies-for-target',
        account: MANAGEMENT,
        command: `aws organizations list-policies-for-target --target-id ${WORKLOADS} --filter SERVICE_CONTROL_POLICY --output json`,
        call: listPoliciesForTarget(MANAGEMENT, WORKLOADS, 'SERVICE_CONTROL_POLICY'),
        permission: 'organizations:ListPoliciesForTarget',
        saveAs: file,
        affects: { target: WORKLOADS },
      },
    ]);
  });

  test('each policy is unknown on its own', () => {
    const file = `${FOLDER}/describe-policy/p-corpedge1.json`;
    const assembled = assemble({ ...TREE, [file]: { refused: 'AccessDeniedException', message: 'm' } });
    expect(levels(assembled.policies.scps)).toContainEqual([PRODUCTION, ['FullAWSAccess', 'CorpEdge ?']]);
    expect(assembled.gaps).toEqual([
      {
        layer: 'scp',
        what: 'organization-policy',
        account: MANAGEMENT,
        command: 'aws organizations describe-policy --policy-id p-corpedge1 --output json',
        call: describePolicy(MANAGEMENT, 'p-corpedge1'),
        permission: 'organizations:DescribePolicy',
        saveAs: file,
        refused: { kind: 'refused', code: 'AccessDeniedException', message: 'm', file },
        affects: { policy: 'p-corpedge1', target: PRODUCTION },
      },
    ]);
  });

  test('parents that were not collected leave a level that is unknown', () => {
    const units = `${FOLDER}/list-organizational-units-for-parent/${WORKLOADS}.json`;
    const file = `${FOLDER}/list-parents/${PRODUCTION}.json`;
    const assembled = assemble({ ...TREE, [file]: undefined, [units]: undefined });
    expect(levels(assembled.policies.scps)).toEqual([
      [ROOT, ['FullAWSAccess']],
      ['?', 'unknown'],
      [PRODUCTION, ['FullAWSAccess', 'CorpEdge']],
      [SHOP, ['FullAWSAccess']],
    ]);
    expect(gaps(assembled)).toEqual([
      `scp parents [${MANAGEMENT}] aws organizations list-parents --child-id ${PRODUCTION} --output json`,
    ]);
    expect(assembled.gaps[0]?.saveAs).toBe(file);
    expect(key(assembled, 'aws:PrincipalOrgPaths')).toEqual({ is: 'present' });
  });

  test('a circle of parents ends', () => {
    const file = `${FOLDER}/list-parents/${PRODUCTION}.json`;
    const circle = { Parents: [{ Id: SHOP, Type: 'ACCOUNT' }] };
    const environment = loadSnapshot(filesOf({ ...TREE, [file]: circle }));
    expect(levels(assembleRequest(environment, DESCRIBE).policies.scps)).toContainEqual(['?', 'unknown']);
    expect(environment.problems).toMatchObject([{ kind: 'repeated-answer', file }]);
  });

  test('newer outputs hold the way to an account', () => {
    const accounts = TREE[`${FOLDER}/list-accounts.json`] as { Accounts: { Id: string }[] };
    const withPaths = accounts.Accounts.map((account) => ({
      ...account,
      Paths: [`${ORGANIZATION}/${ROOT}/${WORKLOADS}/${PRODUCTION}/${account.Id}/`],
    }));
    const tree: Record<string, unknown> = {
      ...TREE,
      [`${FOLDER}/list-accounts.json`]: { Accounts: withPaths },
    };
    for (const path of Object.keys(tree)) if (path.includes('-parent')) delete tree[path];
    expect(assemble(tree).organization.principal?.nodes.map(({ id }) => id)).toEqual([
      ROOT,
      WORKLOADS,
      PRODUCTION,
      SHOP,
    ]);
  });
});

describe('resource control policies', () => {
  const REQUEST = { action: 's3:GetObject', resource: `arn:aws:s3:::${BUCKET}/a` };

  test("are those of the resource's account", () => {
    const assembled = assemble(TREE, REQUEST);
    expect(levels(assembled.policies.rcps)).toEqual([
      [ROOT, ['RCPFullAWSAccess']],
      [WORKLOADS, ['RCPFullAWSAccess']],
      [LOGS, ['RCPFullAWSAccess']],
    ]);
    expect(assembled.organization.resource?.nodes.map(({ id }) => id)).toEqual([ROOT, WORKLOADS, LOGS]);
  });

  test('bind service principals, but no service-linked roles', () => {
    expect(assemble(TREE, { ...REQUEST, principal: 'logging.s3.amazonaws.com' }).policies.rcps).toHaveLength(
      3,
    );
    const linked = `arn:aws:sts::${SHOP}:assumed-role/AWSServiceRoleForSupport/x`;
    expect(assemble(TREE, { ...REQUEST, principal: linked }).policies.rcps).toBeUndefined();
  });

  test('are unknown while the owner is', () => {
    const assembled = assemble(TREE, { ...REQUEST, resource: 'arn:aws:s3:::whose/a' });
    expect(assembled.policies.rcps).toBe('unknown');
    expect(assembled.request.resourceAccount).toBeUndefined();
  });

  test('do not reach services without support, or the management account', () => {
    expect(assemble(TREE).policies.rcps).toBeUndefined();
    const own = { action: 'sqs:SendMessage', resource: `arn:aws:sqs:eu-west-1:${MANAGEMENT}:q` };
    expect(assemble(TREE, own).policies.rcps).toBeUndefined();
  });
});

describe('S3', () => {
  const REQUEST = { action: 's3:GetObject', resource: `arn:aws:s3:::${BUCKET}/2026/a.log` };

  test("a bucket of another account: its owner, its policy, and the stricter of two levels' settings", () => {
    const assembled = assemble(TREE, REQUEST);
    expect(assembled.request.resourceAccount).toEqual({ value: LOGS, file: BUCKET_POLICY_FILE });
    expect(summary(assembled.policies.resource)).toEqual([`- @ arn:aws:s3:::${BUCKET}: s3:GetObject`]);
    expect(assembled.policies.service).toEqual({
      blockPublicAccess: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: false,
        RestrictPublicBuckets: false,
      },
      objectOwnership: 'BucketOwnerEnforced',
    });
    expect(key(assembled, 'aws:ResourceOrgID')).toBe(ORGANIZATION);
    expect(key(assembled, 'aws:ResourceOrgPaths')).toEqual([`${ORGANIZATION}/${ROOT}/${WORKLOADS}/`]);
    expect(assembled.gaps).toEqual([]);
  });

  test('no policy, not asked, and refused are three things', () => {
    const none = assemble({ ...TREE, [BUCKET_POLICY_FILE]: { none: 'NoSuchBucketPolicy' } }, REQUEST);
    expect(none.policies.resource).toEqual([]);
    expect(none.request.resourceAccount?.value).toBe(LOGS);
    const missing = assemble({ ...TREE, [BUCKET_POLICY_FILE]: undefined }, REQUEST);
    expect(missing.policies.resource).toBe('unknown');
    expect(missing.request.resourceAccount).toBeUndefined();
    expect(missing.gaps[0]).toMatchObject({
      layer: 'resource',
      what: 'resource-policy',
      account: SHOP,
      command: `aws s3api get-bucket-policy --bucket ${BUCKET} --output json`,
      saveAs: `${SHOP}/global/s3api/get-bucket-policy/${BUCKET}.json`,
    });
    const refused = { refused: 'AccessDenied', message: 'Access Denied' };
    const denied = assemble(
      { ...TREE, [BUCKET_POLICY_FILE]: refused },
      { ...REQUEST, resourceAccount: LOGS },
    );
    expect(denied.policies.resource).toBe('unknown');
    expect(denied.gaps[0]).toMatchObject({
      account: LOGS,
      saveAs: BUCKET_POLICY_FILE,
      refused: { code: 'AccessDenied', message: 'Access Denied', file: BUCKET_POLICY_FILE },
    });
  });

  test('a bucket that two accounts seem to own is nobody’s', () => {
    const other = `${SHOP}/global/s3api/get-bucket-policy/${BUCKET}.json`;
    const assembled = assemble({ ...TREE, [other]: { none: 'NoSuchBucketPolicy' } }, REQUEST);
    expect(assembled.request.resourceAccount).toBeUndefined();
    expect(assembled.policies.resource).toBe('unknown');
  });

  test('what is not collected of a bucket is unknown', () => {
    const assembled = assemble(
      { ...TREE, [BUCKET_POLICY_FILE]: TREE[BUCKET_POLICY_FILE] },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::plain', resourceAccount: SHOP },
    );
    expect(assembled.policies.service).toEqual({
      blockPublicAccess: 'unknown',
      objectOwnership: 'unknown',
      acl: 'unknown',
    });
    expect(gaps(assembled)).toEqual([
      `resource resource-policy [${SHOP}] aws s3api get-bucket-policy --bucket plain --output json`,
      `service block-public-access [${SHOP}] aws s3api get-public-access-block --bucket plain --output json`,
      `service object-ownership [${SHOP}] aws s3api get-bucket-ownership-controls --bucket plain --output json`,
    ]);
    expect(assembled.gaps.map(({ saveAs }) => saveAs)).toEqual([
      `${SHOP}/global/s3api/get-bucket-policy/plain.json`,
      `${SHOP}/global/s3api/get-public-access-block/plain.json`,
      `${SHOP}/global/s3api/get-bucket-ownership-controls/plain.json`,
    ]);
  });

  test.each([[{ none: 'NoSuchPublicAccessBlockConfiguration' }], [{ refused: 'AccessDenied' }]])(
    "the account's settings count where the bucket's do not block everything: %j",
    (answer) => {
      const assembled = assemble(
        { ...TREE, [`${SHOP}/global/s3api/get-public-access-block/plain.json`]: answer },
        { action: 's3:ListBucket', resource: 'arn:aws:s3:::plain', resourceAccount: SHOP },
      );
      expect(gaps(assembled)).toContain(
        `service block-public-access [${SHOP}] aws s3control get-public-access-block --account-id ${SHOP} --output json`,
      );
    },
  );

  test('ACLs count where ownership leaves them alive', () => {
    const ownership = `${LOGS}/global/s3api/get-bucket-ownership-controls/${BUCKET}.json`;
    const live = { ...TREE, [ownership]: { none: 'OwnershipControlsNotFoundError' } };
    const list = { action: 's3:ListBucket', resource: `arn:aws:s3:::${BUCKET}` };
    const missing = assemble(live, list);
    expect(missing.policies.service).toMatchObject({ objectOwnership: 'ObjectWriter', acl: 'unknown' });
    expect(gaps(missing)).toEqual([
      `service acl [${LOGS}] aws s3api get-bucket-acl --bucket ${BUCKET} --output json`,
    ]);
    const acl = {
      Owner: { ID: 'canonical' },
      Grants: [
        { Grantee: { ID: 'canonical', Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' },
        {
          Grantee: { URI: 'http://acs.amazonaws.com/groups/global/AllUsers', Type: 'Group' },
          Permission: 'READ',
        },
        {
          Grantee: { URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery', Type: 'Group' },
          Permission: 'WRITE',
        },
      ],
    };
    expect(assemble({ ...live, [missing.gaps[0]!.saveAs]: acl }, list).policies.service?.acl).toEqual([
      { grantee: LOGS, permission: 'FULL_CONTROL' },
      { grantee: 'AllUsers', permission: 'READ' },
    ]);
    const object = assemble(live, REQUEST);
    expect(gaps(object)).toEqual([
      `service acl [${LOGS}] aws s3api get-object-acl --bucket ${BUCKET} --key 2026/a.log --output json`,
    ]);
    expect(object.gaps[0]?.saveAs).toBe(`${LOGS}/global/s3api/get-object-acl/${BUCKET}/2026%2Fa.log.json`);
  });

  test('a listing of buckets shows whose they are', () => {
    const tree = { [`${SHOP}/global/s3api/list-buckets.json`]: { Buckets: [{ Name: 'mine' }] } };
    const assembled = assemble(tree, { action: 's3:GetObject', resource: 'arn:aws:s3:::mine/x' });
    expect(assembled.request.resourceAccount?.value).toBe(SHOP);
  });

  test('ListAllMyBuckets acts on the caller’s own account', () => {
    const assembled = assemble(TREE, { action: 's3:ListAllMyBuckets' });
    expect(assembled.request.resourceAccount).toEqual({ value: SHOP, file: undefined });
    expect(assembled.policies.resource).toEqual([]);
  });
});

describe('KMS', () => {
  const ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
  const KEY = `arn:aws:kms:eu-west-1:${LOGS}:key/${ID}`;
  const FOLDER = `${LOGS}/eu-west-1/kms`;
  const keyPolicy = {
    Policy: JSON.stringify(allow('kms:*', { Principal: { AWS: LOGS } })),
    PolicyName: 'default',
  };
  const grant = {
    KeyId: KEY,
    GrantId: 'g1',
    GranteePrincipal: MONITOR,
    IssuingAccount: `arn:aws:iam::${LOGS}:root`,
    Operations: ['Decrypt'],
    Constraints: { EncryptionContextSubset: { app: 'shop' } },
  };
  const collected: Tree = {
    ...TREE,
    [`${FOLDER}/get-key-policy/${ID}.json`]: keyPolicy,
    [`${FOLDER}/list-grants/${ID}.json`]: { Grants: [grant] },
    [`${FOLDER}/describe-key/${ID}.json`]: { KeyMetadata: { Arn: KEY, KeyId: ID, KeyManager: 'CUSTOMER' } },
    [`${FOLDER}/list-aliases.json`]: {
      Aliases: [
        { AliasName: 'alias/app', AliasArn: `arn:aws:kms:eu-west-1:${LOGS}:alias/app`, TargetKeyId: ID },
        { AliasName: 'alias/aws/s3', AliasArn: `arn:aws:kms:eu-west-1:${LOGS}:alias/aws/s3` },
      ],
    },
  };
  const request = { action: 'kms:Decrypt', resource: KEY };

  test('key policy, grants and manager', () => {
    const { policies, gaps: found } = assemble(collected, request);
    expect(found).toEqual([]);
    expect(summary(policies.resource)).toEqual([`- @ ${KEY}: kms:*`]);
    expect((policies.resource as readonly AttachedPolicy[])[0]?.policy?.type).toBe('key');
    expect(policies.service).toEqual({ keyManager: 'CUSTOMER' });
    expect(policies.grants).toEqual([
      {
        grantee: MONITOR,
        operations: ['Decrypt'],
        encryptionContextSubset: { app: 'shop' },
        issuingAccount: LOGS,
        id: 'g1',
      },
    ]);
  });

  test('a key that was not collected', () => {
    const assembled = assemble(TREE, request);
    expect(assembled.policies).toMatchObject({ resource: 'unknown', grants: 'unknown' });
    expect(gaps(assembled)).toEqual([
      `resource resource-policy [${LOGS}] aws kms get-key-policy --key-id ${ID} --policy-name default --region eu-west-1 --output json`,
      `resource key-grants [${LOGS}] aws kms list-grants --key-id ${ID} --region eu-west-1 --output json`,
      `rcp key-manager [${LOGS}] aws kms describe-key --key-id ${ID} --region eu-west-1 --output json`,
    ]);
    expect(assembled.gaps[0]?.saveAs).toBe(`${FOLDER}/get-key-policy/${ID}.json`);
  });

  test('a key by its ARN in the path', () => {
    const tree = {
      ...collected,
      [`${FOLDER}/get-key-policy/${ID}.json`]: undefined,
      [`${FOLDER}/get-key-policy/${encodeURIComponent(KEY)}.json`]: keyPolicy,
    };
    expect(summary(assemble(tree, request).policies.resource)).toEqual([`- @ ${KEY}: kms:*`]);
  });

  test('an alias stands for its key', () => {
    const resource = `arn:aws:kms:eu-west-1:${LOGS}:alias/app`;
    const assembled = assemble(collected, { action: 'kms:Decrypt', resource });
    expect(assembled.request.resource).toEqual({ value: KEY, file: `${FOLDER}/list-aliases.json` });
    expect(summary(assembled.policies.resource)).toEqual([`- @ ${KEY}: kms:*`]);
    const unknown = assemble(TREE, { action: 'kms:Decrypt', resource });
    expect(unknown.policies.resource).toBe('unknown');
    expect(gaps(unknown)).toEqual([
      `resource key-alias [${LOGS}] aws kms list-aliases --region eu-west-1 --output json`,
    ]);
    expect(assemble(TREE, { action: 'kms:DeleteAlias', resource }).policies.resource).toEqual([]);
  });
});

describe('other resources', () => {
  const REGION = 'eu-west-1';
  const policy = JSON.stringify(allow('x:*', { Principal: '*' }));

  test('a trust policy is for sts calls only', () => {
    const resource = MONITOR;
    const assumed = assemble(TREE, { principal: ALICE, action: 'sts:AssumeRole', resource });
    expect(summary(assumed.policies.resource)).toEqual([`- @ ${MONITOR}: sts:AssumeRole`]);
    expect(assemble(TREE, { principal: ALICE, action: 'iam:GetRole', resource }).policies.resource).toEqual(
      [],
    );
    const missing = assemble(TREE, {
      action: 'sts:AssumeRole',
      resource: `arn:aws:iam::${LOGS}:role/x/remote`,
    });
    expect(missing.policies.resource).toBe('unknown');
    expect(missing.gaps[0]).toMatchObject({
      layer: 'resource',
      what: 'role',
      account: LOGS,
      command: 'aws iam get-role --role-name remote --output json',
      saveAs: `${LOGS}/global/iam/get-role/remote.json`,
    });
  });

  test('services and actions without resource-based policies have none', () => {
    for (const question of [
      { action: 'ec2:StopInstances', resource: `arn:aws:ec2:${REGION}:${SHOP}:instance/i-1` },
      { action: 'sqs:ListQueues', resource: '*' },
      { action: 'iam:PassRole', resource: MONITOR },
      { action: 'lambda:ListFunctions', resource: '*' },
    ]) {
      expect(assemble(TREE, question).policies.resource).toEqual([]);
    }
  });

  const CASES: readonly (readonly [
    name: string,
    action: string,
    resource: string,
    command: string,
    saveAs: string,
    output: unknown,
  ])[] = [
    [
      'a queue',
      'sqs:SendMessage',
      `arn:aws:sqs:${REGION}:${LOGS}:jobs.fifo`,
      `aws sqs get-queue-attributes --queue-url https://sqs.${REGION}.amazonaws.com/${LOGS}/jobs.fifo --attribute-names Policy QueueArn --region ${REGION} --output json`,
      `${LOGS}/${REGION}/sqs/get-queue-attributes/https%3A%2F%2Fsqs.${REGION}.amazonaws.com%2F${LOGS}%2Fjobs.fifo.json`,
      { Attributes: { Policy: policy } },
    ],
    [
      'a topic',
      'sns:Publish',
      `arn:aws:sns:${REGION}:${LOGS}:news`,
      `aws sns get-topic-attributes --topic-arn arn:aws:sns:${REGION}:${LOGS}:news --region ${REGION} --output json`,
      `${LOGS}/${REGION}/sns/get-topic-attributes/arn%3Aaws%3Asns%3A${REGION}%3A${LOGS}%3Anews.json`,
      { Attributes: { TopicArn: `arn:aws:sns:${REGION}:${LOGS}:news`, Policy: policy } },
    ],
    [
      'a function',
      'lambda:InvokeFunction',
      `arn:aws:lambda:${REGION}:${LOGS}:function:resize`,
      `aws lambda get-policy --function-name resize --region ${REGION} --output json`,
      `${LOGS}/${REGION}/lambda/get-policy/resize.json`,
      { Policy: policy, RevisionId: 'r' },
    ],
    [
      'an alias of a function',
      'lambda:InvokeFunction',
      `arn:aws:lambda:${REGION}:${LOGS}:function:resize:live`,
      `aws lambda get-policy --function-name resize --qualifier live --region ${REGION} --output json`,
      `${LOGS}/${REGION}/lambda/get-policy/resize/live.json`,
      { Policy: policy },
    ],
    [
      'a secret',
      'secretsmanager:GetSecretValue',
      `arn:aws:secretsmanager:${REGION}:${LOGS}:secret:db/main-AbCdEf`,
      `aws secretsmanager get-resource-policy --secret-id arn:aws:secretsmanager:${REGION}:${LOGS}:secret:db/main-AbCdEf --region ${REGION} --output json`,
      `${LOGS}/${REGION}/secretsmanager/get-resource-policy/arn%3Aaws%3Asecretsmanager%3A${REGION}%3A${LOGS}%3Asecret%3Adb%2Fmain-AbCdEf.json`,
      {
        ARN: `arn:aws:secretsmanager:${REGION}:${LOGS}:secret:db/main-AbCdEf`,
        Name: 'db/main',
        ResourcePolicy: policy,
      },
    ],
    [
      'an ECR repository',
      'ecr:BatchGetImage',
      `arn:aws:ecr:${REGION}:${LOGS}:repository/team/app`,
      `aws ecr get-repository-policy --repository-name team/app --region ${REGION} --output json`,
      `${LOGS}/${REGION}/ecr/get-repository-policy/team%2Fapp.json`,
      { policyText: policy },
    ],
    [
      'an index of a DynamoDB table',
      'dynamodb:Query',
      `arn:aws:dynamodb:${REGION}:${LOGS}:table/orders/index/by-day`,
      `aws dynamodb get-resource-policy --resource-arn arn:aws:dynamodb:${REGION}:${LOGS}:table/orders --region ${REGION} --output json`,
      `${LOGS}/${REGION}/dynamodb/get-resource-policy/arn%3Aaws%3Adynamodb%3A${REGION}%3A${LOGS}%3Atable%2Forders.json`,
      { Policy: policy },
    ],
    [
      'a REST API, whose policy is escaped twice',
      'execute-api:Invoke',
      `arn:aws:execute-api:${REGION}:${LOGS}:a1b2c3/prod/GET/pets`,
      `aws apigateway get-rest-api --rest-api-id a1b2c3 --region ${REGION} --output json`,
      `${LOGS}/${REGION}/apigateway/get-rest-api/a1b2c3.json`,
      { id: 'a1b2c3', policy: policy.replaceAll('"', '\\"') },
    ],
    [
      'a file system',
      'elasticfilesystem:ClientMount',
      `arn:aws:elasticfilesystem:${REGION}:${LOGS}:file-system/fs-1`,
      `aws efs describe-file-system-policy --file-system-id fs-1 --region ${REGION} --output json`,
      `${LOGS}/${REGION}/efs/describe-file-system-policy/fs-1.json`,
      { FileSystemId: 'fs-1', Policy: policy },
    ],
    [
      'log groups, whose policies are the account’s',
      'logs:PutLogEvents',
      `arn:aws:logs:${REGION}:${LOGS}:log-group:/aws/x:log-stream:y`,
      `aws logs describe-resource-policies --region ${REGION} --output json`,
      `${LOGS}/${REGION}/logs/describe-resource-policies.json`,
      { resourcePolicies: [{ policyName: 'p', policyDocument: policy }] },
    ],
    [
      'an access point',
      's3:GetObject',
      `arn:aws:s3:${REGION}:${LOGS}:accesspoint/ap/object/k`,
      `aws s3control get-access-point-policy --account-id ${LOGS} --name ap --region ${REGION} --output json`,
      `${LOGS}/${REGION}/s3control/get-access-point-policy/${LOGS}/ap.json`,
      { Policy: policy },
    ],
  ];

  test.each(CASES)(
    '%s: the command, its place, and what comes of its output',
    (_name, action, resource, command, saveAs, output) => {
      const missing = assemble(TREE, { action, resource });
      expect(missing.policies.resource).toBe('unknown');
      const gap = missing.gaps.find(({ layer }) => layer === 'resource');
      expect(gap).toMatchObject({ what: 'resource-policy', account: LOGS, command, saveAs });
      const filled = assemble({ ...TREE, [saveAs]: output }, { action, resource });
      expect(summary(filled.policies.resource)).toEqual([`- @ ${resource}: x:*`]);
      expect(filled.gaps.filter(({ layer }) => layer === 'resource')).toEqual([]);
    },
  );

  test.each([
    [
      'lambda/get-policy/resize.json',
      { none: 'ResourceNotFoundException' },
      'lambda:InvokeFunction',
      'lambda',
      'function:resize',
    ],
    [
      'sqs/get-queue-attributes/jobs.json',
      { Attributes: { QueueArn: `arn:aws:sqs:${REGION}:${LOGS}:jobs` } },
      'sqs:SendMessage',
      'sqs',
      'jobs',
    ],
    [
      'ecr/get-repository-policy/app.json',
      { none: 'RepositoryPolicyNotFoundException' },
      'ecr:BatchGetImage',
      'ecr',
      'repository/app',
    ],
    [
      'kinesis/get-resource-policy/x.json',
      { none: 'ResourceNotFoundException' },
      'kinesis:GetRecords',
      'kinesis',
      undefined,
    ],
    [
      'opensearch/describe-domain/search.json',
      { DomainStatus: { AccessPolicies: '' } },
      'es:ESHttpGet',
      'es',
      'domain/search',
    ],
    [
      'logs/describe-resource-policies.json',
      { resourcePolicies: [] },
      'logs:PutLogEvents',
      'logs',
      'log-group:g',
    ],
  ])('%s: an answer that there is no policy', (path, output, action, service, name) => {
    const resource = `arn:aws:${service}:${REGION}:${LOGS}:${name ?? 'stream/x'}`;
    const { policies } = assemble({ ...TREE, [`${LOGS}/${REGION}/${path}`]: output }, { action, resource });
    // A stream is named by its ARN in the path; its bare name leaves it unknown.
    expect(policies.resource).toEqual(name === undefined ? 'unknown' : []);
  });

  test('a secret by its name, or with an unknown suffix', () => {
    const arn = `arn:aws:secretsmanager:${REGION}:${LOGS}:secret:db-AbCdEf`;
    const tree = {
      ...TREE,
      [`${LOGS}/${REGION}/secretsmanager/get-resource-policy/db.json`]: {
        ARN: arn,
        Name: 'db',
        ResourcePolicy: policy,
      },
    };
    for (const suffix of ['db-AbCdEf', 'db', 'db-??????']) {
      const resource = `arn:aws:secretsmanager:${REGION}:${LOGS}:secret:${suffix}`;
      const { policies } = assemble(tree, { action: 'secretsmanager:GetSecretValue', resource });
      expect(summary(policies.resource)).toEqual([`- @ ${resource}: x:*`]);
    }
    const bare = `arn:aws:secretsmanager:${REGION}:${LOGS}:secret:other-??????`;
    const gap = assemble(tree, { action: 'secretsmanager:GetSecretValue', resource: bare }).gaps[0];
    expect(gap?.command).toContain('--secret-id other --region');
  });

  test('Organizations: the delegation policy of the management account', () => {
    const question = { action: 'organizations:ListAccounts', resource: '*' };
    const assembled = assemble(TREE, question);
    expect(assembled.request.resourceAccount?.value).toBe(MANAGEMENT);
    expect(gaps(assembled)).toEqual([
      `resource resource-policy [${MANAGEMENT}] aws organizations describe-resource-policy --output json`,
    ]);
    const { saveAs } = assembled.gaps[0]!;
    const none = { none: 'ResourcePolicyNotFoundException' };
    expect(assemble({ ...TREE, [saveAs]: none }, question).policies.resource).toEqual([]);
    const output = { ResourcePolicy: { ResourcePolicySummary: { Id: 'rp-1' }, Content: policy } };
    expect(summary(assemble({ ...TREE, [saveAs]: output }, question).policies.resource)).toEqual([
      '- @ *: x:*',
    ]);
  });
});

describe('VPC endpoints', () => {
  test.each([
    ['known absent', { context: { 'aws:sourcevpce': null } }, undefined],
    ['not known', { context: {} }, 'unknown'],
    ['not listed, and what is not listed is absent', { context: {}, unlisted: 'absent' as const }, undefined],
    ['listed as unknown', { context: { 'aws:SourceVpce': { is: 'unknown' as const } } }, 'unknown'],
    ['known', { vpcEndpointId: 'vpce-0aa11bb22cc33dd44' }, ['- @ vpce-0aa11bb22cc33dd44: ec2:*']],
    [
      'known from the context',
      { context: { 'aws:SourceVpce': 'vpce-0aa11bb22cc33dd44' } },
      ['- @ vpce-0aa11bb22cc33dd44: ec2:*'],
    ],
    [
      'known, without a policy',
      { vpcEndpointId: 'vpce-0bare0bare0bare00' },
      ['- @ vpce-0bare0bare0bare00: *'],
    ],
  ])('%s', (_name, question, expected) => {
    const { policies } = assemble(TREE, { context: {}, ...question });
    expect(summary(policies.vpcEndpoint)).toEqual(expected);
  });

  test('the endpoint says which VPC the call came from', () => {
    const assembled = assemble(TREE, { vpcEndpointId: 'vpce-0aa11bb22cc33dd44', context: {} });
    expect(key(assembled, 'aws:SourceVpc')).toBe('vpc-0123456789abcdef0');
    expect(key(assembled, 'aws:SourceVpce')).toBe('vpce-0aa11bb22cc33dd44');
  });

  test('an endpoint that was not collected', () => {
    const question = { vpcEndpointId: 'vpce-9', context: { 'aws:RequestedRegion': 'eu-west-1' } };
    const assembled = assemble(TREE, question);
    expect(assembled.policies.vpcEndpoint).toBe('unknown');
    expect(assembled.gaps).toEqual([
      {
        layer: 'vpc-endpoint',
        what: 'vpc-endpoint',
        account: SHOP,
        command: 'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids vpce-9 --region eu-west-1 --output json',
        call: describeVpcEndpoint(SHOP, 'eu-west-1', 'vpce-9'),
        permission: 'ec2:DescribeVpcEndpoints',
        saveAs: `${SHOP}/eu-west-1/ec2/describe-vpc-endpoints/vpce-9.json`,
        affects: { endpoint: 'vpce-9' },
      },
    ]);
    const nowhere = assemble(TREE, { vpcEndpointId: 'vpce-9', context: {} }).gaps[0];
    expect(nowhere?.command).toBe('aws ec2 describe-vpc-endpoints --vpc-endpoint-ids vpce-9 --output json');
  });
});

describe('condition keys', () => {
  const tagged = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: `arn:aws:s3:::b/\${aws:PrincipalTag/Desk}/*`,
        Condition: { StringEquals: { 'aws:PrincipalTag/Cost': '1', 'aws:principaltag/team': 'green' } },
      },
    ],
  };

  test('tags of a role; a session may carry others', () => {
    const details = accountDetails() as { RoleDetailList: { RoleName: string; RolePolicyList: object[] }[] };
    for (const one of details.RoleDetailList)
      one.RolePolicyList = [{ PolicyName: 'Tags', PolicyDocument: tagged }];
    const tree = { ...TREE, [DETAILS_FILE]: details };
    const session = assemble(tree);
    expect(session.request.context).toContainEqual({
      key: 'aws:PrincipalTag/Team',
      value: 'green',
      file: DETAILS_FILE,
      assumes: 'no-session-tag',
    });
    expect(key(session, 'aws:PrincipalTag/Cost')).toEqual({ is: 'unknown' });
    expect(key(session, 'aws:PrincipalTag/Desk')).toEqual({ is: 'unknown' });
    const instance = assemble(tree, {
      principal: `arn:aws:sts::${SHOP}:assumed-role/web/i-0123456789abcdef0`,
    });
    expect(key(instance, 'aws:PrincipalTag/Cost')).toBeNull();
  });

  test('tags of a user are all there is', () => {
    const details = accountDetails() as { GroupDetailList: { GroupPolicyList: object[] }[] };
    details.GroupDetailList[0]!.GroupPolicyList = [{ PolicyName: 'Tags', PolicyDocument: tagged }];
    const assembled = assemble({ ...TREE, [DETAILS_FILE]: details }, { principal: ALICE });
    expect(assembled.request.context).toContainEqual({
      key: 'aws:PrincipalTag/Team',
      value: 'blue',
      file: DETAILS_FILE,
    });
    expect(key(assembled, 'aws:PrincipalTag/Cost')).toBeNull();
  });

  test('where an account stands in its organization', () => {
    const assembled = assemble(TREE);
    expect(key(assembled, 'aws:PrincipalOrgID')).toBe(ORGANIZATION);
    expect(key(assembled, 'aws:PrincipalOrgPaths')).toEqual([
      `${ORGANIZATION}/${ROOT}/${WORKLOADS}/${PRODUCTION}/`,
    ]);
    expect(key(assemble(TREE, { principal: 'anonymous' }), 'aws:PrincipalOrgID')).toBeNull();
    expect(key(assemble({}), 'aws:PrincipalOrgID')).toEqual({ is: 'unknown' });
  });

  test('the unique id of the caller', () => {
    expect(key(assemble(TREE), 'aws:userid')).toBe('AROAFLEETMONITOR:probe-7');
    expect(key(assemble(TREE, { principal: ALICE }), 'aws:userid')).toBe('AIDAALICE');
    expect(key(assemble({}), 'aws:userid')).toEqual({ is: 'unknown' });
    expect(key(assemble({}, { principalId: 'AROAX:probe-7' }), 'aws:userid')).toBe('AROAX:probe-7');
  });

  test('a key that the question states is left alone', () => {
    const assembled = assemble(TREE, { context: { 'AWS:principalorgid': 'o-other' } });
    expect(key(assembled, 'aws:PrincipalOrgID')).toBeUndefined();
  });

  test('a role that was deleted and made again is noticed', () => {
    const { conflicts } = assemble(TREE, { principalId: 'AROAOLD:probe-7' });
    expect(conflicts).toEqual([
      { kind: 'other-principal-id', asked: 'AROAOLD', found: 'AROAFLEETMONITOR', file: DETAILS_FILE },
    ]);
  });
});

test('nothing of a request reaches a shell or a path unquoted', () => {
  const bucket = "x';rm -rf ~;'..";
  const assembled = assemble(TREE, {
    action: 's3:GetObject',
    resource: `arn:aws:s3:::${bucket}/k`,
    resourceAccount: SHOP,
  });
  const [gap] = assembled.gaps;
  expect(gap?.command).toBe("aws s3api get-bucket-policy --bucket 'x'\\'';rm -rf ~;'\\''..' --output json");
  expect(gap?.saveAs).toBe(`${SHOP}/global/s3api/get-bucket-policy/x%27%3Brm%20-rf%20%7E%3B%27...json`);
  const traversal = assemble({}, { principal: `arn:aws:sts::${SHOP}:assumed-role/..%2f/x` });
  expect(traversal.gaps[0]?.saveAs).toBe(`${SHOP}/global/iam/list-attached-role-policies/..%252f.json`);
});

test('a role that EC2 trusts is found whatever else its trust policy says', () => {
  const details = accountDetails() as { RoleDetailList: object[] };
  const mixed = trust({ AWS: '*', Service: ['lambda.amazonaws.com', 'ec2.amazonaws.com'] });
  details.RoleDetailList.push(role('mixed', '/', { AssumeRolePolicyDocument: mixed }));
  const principal = `arn:aws:sts::${SHOP}:assumed-role/mixed/i-0123456789abcdef0`;
  expect(assemble({ ...TREE, [DETAILS_FILE]: details }, { principal }).policies.session).toBeUndefined();
});
