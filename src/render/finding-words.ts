/** The words for findings: a line or two each, the fact first, then what to do about it. */
import type {
  ConditionTrap,
  Finding,
  Guardrail,
  GuardrailKind,
  NearPrincipal,
  NearValue,
  Place,
  PrincipalDifference,
  PublicAccessBlock,
  RecentChange,
  StaleReason,
  StaleSnapshot,
  UndecidedNeed,
  UndecidedNeeds,
  UnheldPolicy,
} from '../diagnosis/finding/finding.ts';
import type { RequestValue, StatementRef } from '../engine/verdict.ts';
import { type Paint, plain } from './paint.ts';
import { LAYER_NAMES } from './words.ts';

/** What a screen has room for. */
const MOST = 4;

/** The section of the report, empty without findings. */
export function findingLines(
  findings: readonly Finding[],
  { snapshot }: { readonly snapshot: string | undefined },
  style: Paint,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST).flatMap((finding) => {
    const [first = '', ...rest] = wordsOf(finding, snapshot, style);
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  if (findings.length > MOST) {
    lines.push(`  and ${findings.length - MOST} more; --format json lists them all`);
  }
  return [style.bold('Worth knowing'), ...lines, ''];
}

function wordsOf(finding: Finding, snapshot: string | undefined, style: Paint): readonly string[] {
  switch (finding.kind) {
    case 'stale-snapshot':
      return staleWords(finding, style);
    case 'unheld-policy':
      return unheldWords(finding, snapshot, style);
    case 'guardrail':
      return guardrailWords(finding, style);
    case 'near-principal':
      return nearPrincipalWords(finding, style);
    case 'deleted-principal': {
      const { id, caller, statement } = finding;
      const own = caller === undefined ? '' : `; the caller's is ${plain(caller)}`;
      return [
        `${statementName(statement)} names ${plain(id)}, the unique id of a user or role that was deleted${own}`,
        'write the ARN again: a new user or role of the old name is another one to AWS',
      ];
    }
    case 'principal-elsewhere': {
      const { principal, others } = finding;
      return [
        `the list of its account does not have ${plain(principal)}; of that name there is ${others.map(plain).join(', ')}`,
        `the credentials may be of the wrong account, or the list is older or newer than the call ${places(finding.from, style)}`,
      ];
    }
    case 'node-role': {
      const { role, instance, podRoles } = finding;
      const others =
        podRoles.length === 0
          ? ''
          : `; ${podRoles.map(plain).join(', ')} would be allowed by its own policies`;
      return [
        `${plain(role)} is the role of an EKS node, here ${plain(instance)}${others}`,
        'if a pod made the call, it did not get its own role: look at its service account, the association or annotation, and the SDK',
      ];
    }
    case 'near-value':
      return nearValueWords(finding, style);
    case 'near-key':
      return [
        `the request has ${plain(finding.seen)}; ${statementName(finding.statement)} asks for ${plain(finding.wanted)}`,
      ];
    case 'condition-trap':
      return trapWords(finding);
    case 'missing-object': {
      const object = finding.object === undefined ? 'the object' : plain(finding.object);
      return finding.basis === 'stated'
        ? [
            `${object} is probably not there: a call that reads an object is checked for s3:ListBucket when it is missing`,
            'check the key; with s3:ListBucket the answer would be 404',
          ]
        : [
            `${object} may not be there: without s3:ListBucket, which is denied, S3 says 403 in place of 404`,
            'check the key before any policy',
          ];
    }
    case 'public-access-block':
      return publicAccessWords(finding, style);
    case 'object-owner':
      return finding.matter === 'acl-refused'
        ? [
            `${plain(finding.bucket)} takes no ACLs (${plain(finding.ownership)}): leave the ACL out of the call ${places(finding.from, style)}`,
          ]
        : [
            `objects in ${plain(finding.bucket)} belong to the account that wrote them (${plain(finding.ownership)}); this one may be another account's, and out of reach of the bucket's policy`,
            'who owns it: aws s3api get-object-acl; with BucketOwnerEnforced the bucket owner owns them all',
          ];
    case 'requester-pays':
      return [
        `${plain(finding.bucket)} is Requester Pays: callers of other accounts get 403 unless they send x-amz-request-payer ${places(finding.from, style)}`,
        'whether the call sent it is not known; with the CLI: --request-payer requester',
      ];
    case 'key-unusable': {
      const { key, state, deletionDate, behind } = finding;
      const when = deletionDate === undefined ? '' : `, to be deleted ${plain(deletionDate)}`;
      return [
        ...(behind === undefined
          ? []
          : [
              `behind ${plain(behind)} stands a KMS key, which refuses next if the data is encrypted with it:`,
            ]),
        `${plain(key)} is in state ${plain(state)}${when}: nobody can use it, whatever its policy says ${places(finding.from, style)}`,
        ...(state === 'PendingDeletion'
          ? ['its owner can stop that: aws kms cancel-key-deletion, then enable-key']
          : []),
        ...(state === 'Disabled' ? ['its owner can switch it on: aws kms enable-key'] : []),
      ];
    }
    case 'recent-change':
      return changeWords(finding, style);
    case 'also-denied': {
      const { action, resource, deniedBy, need } = finding;
      const by = deniedBy.length === 0 ? '' : ` (${deniedBy.map((layer) => LAYER_NAMES[layer]).join(', ')})`;
      const lead = need === 'always' ? 'the same call also needs' : 'the same call may also need';
      return [`${lead} ${plain(action)} on ${plain(resource)}, which is denied too${by}`];
    }
    case 'undecided-need':
      return undecidedWords(finding, snapshot, style);
    case 'simulator-differs': {
      const { action, layers, keys } = finding;
      const differences = [
        ...(layers.length === 0
          ? []
          : [`did not have the ${layers.map((layer) => LAYER_NAMES[layer]).join(', ')}`]),
        ...(keys.length === 0 ? [] : [`had no or another value of ${keys.map(plain).join(', ')}`]),
      ];
      const why = differences.length === 0 ? '' : `: it ${differences.join(', and ')}, which decides here`;
      return [`the simulator allows ${plain(action)}${why} ${places(finding.from, style)}`];
    }
  }
}

const LACKS: Readonly<Record<UndecidedNeed['lacks'], string>> = {
  role: 'which role is handed on',
  key: 'which KMS key it uses, if any',
  source: 'what is copied',
  resource: 'on what',
};

/** As many of one list as a line or two have room for. */
const MOST_NEEDS = 6;

function undecidedWords(
  { needs, from }: UndecidedNeeds,
  snapshot: string | undefined,
  style: Paint,
): readonly string[] {
  const always = needs.filter(({ need }) => need === 'always');
  const shown = [...always, ...needs.filter(({ need }) => need === 'possible')].slice(0, MOST_NEEDS);
  const namesOf = (need: UndecidedNeed['need']): string =>
    shown.flatMap((one) => (one.need === need ? plain(one.action) : [])).join(', ');
  const possibly = namesOf('possible');
  const lead =
    always.length === 0
      ? `the same call may also need ${possibly}`
      : `the same call also needs ${namesOf('always')}${possibly === '' ? '' : `, and may need ${possibly}`}`;
  const more = needs.length > shown.length ? ` and ${needs.length - shown.length} more` : '';
  const lacks = [...new Set(shown.map((one) => LACKS[one.lacks]))].join(', or ');
  const told = needs.find((one) => one.told !== undefined)?.told;
  return [
    `${lead}${more}; not decidable: the evidence does not say ${lacks} ${places(from, style)}`.trimEnd(),
    ...(told === undefined
      ? []
      : [`${style.code(told.command)} ${style.dim(`> ${snapshot ?? '.deniedby'}/${told.saveAs}`)}`]),
  ];
}

function statementName({ policy, sid, index }: StatementRef): string {
  const name = policy.name ?? policy.arn;
  const statement = sid ? plain(sid) : `statement ${index + 1}`;
  return name === undefined ? statement : `${plain(name)} > ${statement}`;
}

/** The files and lines of a finding, short. */
function places(from: readonly Place[], { dim }: Paint): string {
  if (from.length === 0) return '';
  const texts = from.map(({ source, line }) => `${plain(source)}${line === undefined ? '' : `:${line}`}`);
  return dim(`(${texts.join(', ')})`);
}

function staleWords({ collected, seconds, reasons, from }: StaleSnapshot, style: Paint): readonly string[] {
  const age =
    collected === undefined
      ? ''
      : `, collected ${plain(collected)}${seconds === undefined ? '' : `, ${distanceWords(seconds)} the call`}`;
  const isOnlyOlder = reasons.every(({ kind }) => kind === 'older');
  return [
    `the snapshot is ${isOnlyOlder ? 'older than the call' : 'stale'}${age} ${places(from, style)}`,
    ...reasons.slice(0, MOST_REASONS).map(staleReasonWords),
    ...(reasons.length > MOST_REASONS ? [`${reasons.length - MOST_REASONS} more changes`] : []),
  ];
}

const MOST_REASONS = 4;

/** What lies between the snapshot and the call. */
function distanceWords(seconds: number): string {
  const side = seconds < 0 ? 'after' : 'before';
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (minutes < 120) return `${minutes} minutes ${side}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours ${side}` : `${Math.round(hours / 24)} days ${side}`;
}

function staleReasonWords(reason: StaleReason): string {
  switch (reason.kind) {
    case 'named-policy':
      return `every ${LAYER_NAMES[reason.layer]} that applies by it was collected, and the one that AWS named is not among them`;
    case 'older':
      return 'what changed in between is not in it; `deniedby collect --for` with --refresh asks again';
    case 'changed':
      return `${plain(reason.operation)} on ${plain(reason.subject)} at ${plain(reason.at)}, ${WHEN_WORDS[reason.when]}`;
  }
}

const WHEN_WORDS: Readonly<Record<Extract<StaleReason, { kind: 'changed' }>['when'], string>> = {
  'before-call': 'after it was collected and before the call: AWS decided by what is not in it',
  'before-snapshot': 'after the call and before it was collected: AWS decided by what is no longer in it',
  'after-both': 'after the call, and after it was collected: what is in force now is not in it',
  'after-snapshot': 'after it was collected',
};

function unheldWords(
  { arn, state, gap, from }: UnheldPolicy,
  snapshot: string | undefined,
  style: Paint,
): readonly string[] {
  if (state === 'not-attached') {
    return [
      `the snapshot has ${plain(arn)}, but nothing in it attaches that policy here ${places(from, style)}`,
      'what is attached where has changed since it was collected',
    ];
  }
  const lead =
    state === 'not-collected'
      ? `AWS named ${plain(arn)}, whose text was not collected`
      : `AWS named ${plain(arn)}, which the snapshot does not mention`;
  if (!gap) return [lead];
  const where = gap.account ? ` in account ${gap.account}` : '';
  const refused = gap.refused ? ` (refused with ${plain(gap.refused.code)} before)` : '';
  return [
    `${lead}; first run${where}${refused}`,
    style.code(gap.command),
    style.dim(`> ${snapshot ?? '.deniedby'}/${gap.saveAs}`),
  ];
}

const GUARDS: Readonly<Record<GuardrailKind, string>> = {
  region: 'a Region lock',
  network: 'a network perimeter',
  'caller-organization': 'a perimeter around callers',
  'resource-organization': 'a perimeter around resources',
  'root-user': 'a lock on root users',
  mfa: 'a demand for MFA',
  'encryption-in-transit': 'a demand for encrypted connections',
};

const MOST_ADMITTED = 5;

function guardrailWords({ guard, statement, admits }: Guardrail, { good }: Paint): readonly string[] {
  const shown = admits.slice(0, MOST_ADMITTED).map(plain);
  const more = admits.length > MOST_ADMITTED ? ` and ${admits.length - MOST_ADMITTED} more` : '';
  const list = `${shown.join(', ')}${more}`;
  return [
    `${statementName(statement)} looks like ${GUARDS[guard]} that is meant to be there`,
    `${good('first')}: ${complianceWords(guard, list)}`,
  ];
}

function complianceWords(guard: GuardrailKind, list: string): string {
  switch (guard) {
    case 'region':
      return `call in ${list}`;
    case 'network':
      return `call from where it admits: ${list}`;
    case 'caller-organization':
      return `call as somebody of ${list}`;
    case 'resource-organization':
      return `use a resource of ${list}`;
    case 'root-user':
      return 'call as a role; what only root can do goes by central root access from the management account';
    case 'mfa':
      return 'call with a session that was made with MFA: aws sts get-session-token --serial-number … --token-code …';
    case 'encryption-in-transit':
      return 'call over HTTPS';
  }
}

const PRINCIPAL_DIFFERENCES: Readonly<Record<PrincipalDifference, string>> = {
  account: 'the account differs',
  'letter-case': 'only the letter case differs',
  path: 'the path differs',
  'permission-set-id': 'it is an earlier role of the same permission set',
  'session-name': 'the session is called otherwise',
  partition: 'the partition differs',
  characters: 'a few characters differ',
};

function nearPrincipalWords(
  { difference, statement, key, seen, wanted }: NearPrincipal,
  { dim }: Paint,
): readonly string[] {
  const by = key === undefined ? '' : ` by ${plain(key)}`;
  return [
    `${statementName(statement)} names almost the caller${by}: ${PRINCIPAL_DIFFERENCES[difference]}`,
    `${dim('policy')}  ${plain(wanted)}`,
    `${dim('caller')}  ${plain(seen)}`,
  ];
}

function nearValueWords(
  { difference, statement, key, seen, wanted, at }: NearValue,
  { dim }: Paint,
): readonly string[] {
  const how = difference === 'letter-case' ? 'only in letter case' : 'in some characters';
  const lines = [
    `${plain(key)} differs ${how} from what ${statementName(statement)} compares it with`,
    `${dim('needed')}  ${plain(wanted)}`,
    `${dim('seen')}    ${plain(seen)}`,
  ];
  // Spelt-out control characters would move the mark.
  const isPlain = plain(seen) === seen && plain(wanted) === wanted;
  return isPlain && at.seen === at.wanted && at.seen < Math.max(seen.length, wanted.length)
    ? [...lines, `        ${' '.repeat(at.seen)}^`]
    : lines;
}

function seenWords(seen: RequestValue): string {
  if (seen.state !== 'known') return seen.state === 'absent' ? 'absent' : 'not known';
  return seen.values.map(plain).join(', ') || 'empty';
}

function trapWords(trap: ConditionTrap): readonly string[] {
  const { operator, key, seen, needed, statement, effect } = trap;
  const list = needed.slice(0, MOST_ADMITTED).map(plain).join(', ');
  return [
    trapSentence(trap),
    `${statementName(statement)} (${effect}): ${plain(operator)} ${plain(key)} [${list}]; seen: ${seenWords(seen)}`,
  ];
}

function trapSentence({ trap, key, effect, about }: ConditionTrap): string {
  const name = plain(key);
  const subject = about === undefined ? '' : plain(about);
  switch (trap) {
    case 'bool-absent':
      return effect === 'Allow'
        ? `the request has no ${name}, and Bool does not hold for a key that is absent`
        : `the request has no ${name}, and the operator holds for a key that is absent`;
    case 'for-all-values-absent':
      return `the request has no ${name}, and ForAllValues holds for a key that is absent`;
    case 'negated-absent':
      return `the request has no ${name}, and a negated operator holds for a key that is absent`;
    case 'resource-tag-at-create':
      return `what the call makes has no tags yet, so there is no ${name}; tags that the call sets are aws:RequestTag`;
    case 'source-ip-through-endpoint':
      return `the call came through ${subject}, and then there is no ${name}: compare aws:SourceVpce or aws:VpcSourceIp`;
    case 'network-via-service':
      return `${subject === '' ? 'a service' : subject} made the call for the caller, from its own network; except calls with aws:ViaAWSService`;
    case 'via-service':
      return subject === ''
        ? 'the caller made the call directly, not a service for it'
        : `${subject} made the call for the caller`;
    case 'mfa-long-term-key':
      return `the call was signed with a long-term access key, which never carries ${name}; a session made with MFA does`;
    case 'region-of-global-service':
      return `${subject} is a global service, so ${name} is its home Region wherever the caller works`;
  }
}

function publicAccessWords(
  { setting, levels, bucket, from }: PublicAccessBlock,
  style: Paint,
): readonly string[] {
  const where =
    levels.length === 0
      ? ''
      : `, switched on for ${levels.map((level) => (level === 'bucket' ? plain(bucket) : 'the account')).join(' and ')}`;
  return [
    `S3 Block Public Access refused this (${setting}${where}); no policy can allow it ${places(from, style)}`,
    'first: name the callers in the bucket policy in place of everyone, so that it is not public',
  ];
}

function changeWords(
  { subject, name, seconds, changed, outcome, from }: RecentChange,
  style: Paint,
): readonly string[] {
  const what = `${subject} ${plain(name)}`;
  if (seconds < 0) {
    return [
      `${what} is of ${plain(changed)}, after the call: AWS decided by something older ${places(from, style)}`,
    ];
  }
  const lead = `${what} changed ${secondsWords(seconds)} before the call ${places(from, style)}`;
  return outcome === 'denies'
    ? [lead, 'that change may be what denies now']
    : [lead, 'AWS may not have gone by it yet: wait a minute and try again before allowing more'];
}

function secondsWords(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
