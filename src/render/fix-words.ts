/** The words for fixes: what to do, where, and what it opens. */
import type {
  Change,
  Fix,
  FurtherCheck,
  GuardrailKind,
  NotOffered,
  PatternReach,
  PolicyPlace,
  PrincipalReach,
  Reach,
  RequestChange,
  RetryChange,
  StatementEdit,
  StatementName,
  Verification,
} from '../fix/fix.ts';
import { parseArn } from '../policy/arn.ts';
import { plain } from './paint.ts';
import { LAYER_NAMES } from './words.ts';

/** What to do, in one line. */
export function changeWords(change: Change): string {
  const until = 'expiry' in change ? change.expiry?.until : undefined;
  return until === undefined ? wholeWords(change) : `until ${until}, ${wholeWords(change)}`;
}

function wholeWords(change: Change): string {
  switch (change.kind) {
    case 'request':
      return requestWords(change);
    case 'edit':
      return change.edits.map((edit) => editWords(edit, change.place)).join(', and ');
    case 'new-policy':
      return `give ${entityWords(change.place.attachedTo)} an inline policy ${plain(change.place.name ?? '')} of its own`;
    case 'setting':
      return `switch ${change.setting} off for ${change.level} ${plain(change.subject)}`;
    case 'session':
      return `assume ${entityWords(change.role)} again with a session policy that allows it`;
    case 'retry':
      return `call again: ${retryWords(change)}`;
  }
}

function retryWords({ subject, name, seconds }: RetryChange): string {
  const what = subject === 'policy' ? `policy ${plain(name)}` : entityWords(name);
  const did = subject === 'policy' ? 'changed' : 'was made';
  return seconds < 0 ? `${what} ${did} after the call` : `${what} ${did} ${seconds} s before the call`;
}

function requestWords({ way, key, value, like }: RequestChange): string {
  const wanted = plain(like ?? (Array.isArray(value) ? value.join(', ') : String(value)));
  const tag = plain(key.slice(key.indexOf('/') + 1));
  switch (way) {
    case 'vpc-endpoint':
      return `send the call through ${wanted}`;
    case 'source-address':
      return `call from ${wanted}`;
    case 'region':
      return `use ${wanted}`;
    case 'mfa':
      return 'use credentials that were made with MFA';
    case 'tls':
      return 'call over HTTPS';
    case 'request-tag':
      return tagWords('pass', tag, value, like);
    case 'principal-tag':
      return `${tagWords('have', tag, value, like)} on the caller, or pass it as a session tag`;
    case 'resource-tag':
      return `${tagWords('have', tag, value, like)} on the resource`;
    case 'session-name':
      return `name the session ${wanted}`;
    case 'source-identity':
      return `set the source identity ${wanted}`;
    case 'external-id':
      return `pass the external id ${wanted}`;
    case 'principal':
      return `call as ${wanted}`;
    case 'encryption-context':
    case 'parameter':
      return value === null
        ? `leave ${plain(key)} out`
        : `call with ${plain(key)} ${like ? 'like ' : ''}${wanted}`;
  }
}

function tagWords(
  verb: string,
  tag: string,
  value: RequestChange['value'],
  like: string | undefined,
): string {
  if (value === null) return `${verb} no tag ${tag}`;
  return like === '*' ? `${verb} a tag ${tag}` : `${verb} the tag ${tag} = ${plain(like ?? String(value))}`;
}

function editWords(edit: StatementEdit, place: PolicyPlace): string {
  const where = placeWords(place);
  switch (edit.kind) {
    case 'value':
      return `add ${plain(edit.value)} to ${plain(edit.element)} of ${statementWords(edit.statement)} in ${where}`;
    case 'condition-value':
      return edit.key.toLowerCase() === 'aws:principalarn'
        ? `except ${entityWords(edit.value)} in ${statementWords(edit.statement)} of ${where}`
        : `add ${plain(edit.value)} to ${plain(edit.key)} of ${statementWords(edit.statement)} in ${where}`;
    case 'exception':
      return `except ${entityWords(edit.value)} in ${statementWords(edit.statement)} of ${where}`;
    case 'new-statement':
      return `add a statement for ${edit.further === undefined ? 'exactly this' : plain(edit.further)} to ${where}`;
  }
}

function statementWords({ sid, index }: StatementName): string {
  return sid === undefined ? `statement ${index + 1}` : plain(sid);
}

/** `role /ops/fleet-monitor` of an ARN of IAM. */
export function entityWords(arn: string | undefined): string {
  const parts = arn === undefined ? undefined : parseArn(arn);
  if (parts?.service !== 'iam') return plain(arn ?? 'the caller');
  const [kind = '', ...rest] = parts.resource.split('/');
  return rest.length === 0 ? plain(arn!) : `${kind} ${rest.length > 1 ? '/' : ''}${plain(rest.join('/'))}`;
}

/** A policy by its name, or by what it stands on. */
export function placeWords(place: PolicyPlace): string {
  if (place.name !== undefined) return plain(place.name);
  const on = plain(place.attachedTo ?? '');
  if (place.kind === 'trust-policy') return `the trust policy of ${entityWords(place.attachedTo)}`;
  return `the ${LAYER_NAMES[place.layer]} of ${on}`;
}

/** Whose it is to change, and where it is attached. */
export function ownerWords(place: PolicyPlace): string {
  const account = place.account === undefined ? '' : ` in account ${place.account}`;
  const target = place.kind === 'organization-policy' ? place.target : undefined;
  if (target)
    return `${LAYER_NAMES[place.layer]} of ${target.name ? `${plain(target.name)} (${target.id})` : target.id}${account}`;
  const on =
    place.attachedTo === undefined || place.name === undefined ? '' : ` of ${entityWords(place.attachedTo)}`;
  return `${LAYER_NAMES[place.layer]}${on}${account}`;
}

const MOST = 4;

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST).map(plain);
  return texts.length > MOST ? `${shown.join(', ')} and ${texts.length - MOST} more` : shown.join(', ');
}

const NO_POLICY: ReadonlySet<Change['kind']> = new Set(['request', 'session', 'retry']);

/** What a fix opens, in a few words. */
export function billSummary({ changes, bill, opensNothingElse }: Fix): string {
  if (changes.every(({ kind }) => NO_POLICY.has(kind))) return 'no policy change';
  if (opensNothingElse) return 'opens nothing else';
  return bill.map((reach) => reachWords(reach, 1)).join('; also ');
}

/** One reach as a sentence without its subject: `would allow …`. Of conditions beyond `most`, only their number. */
export function reachWords(reach: Reach, most = Number.POSITIVE_INFINITY): string {
  const { effect, principals, actions, resources, owners, conditions } = reach;
  const verb = effect === 'allows' ? 'would allow' : 'would no longer deny';
  const what =
    resources.like.includes('*') && resources.but.length === 0 ? 'any resource' : patternWords(resources);
  const whose = owners ? ` of ${belowWords(owners.node, owners.accounts)}` : '';
  const when = conditions.map(
    ({ operator, key, values, but }) =>
      `${plain(key)} ${operator} ${list(values)}${but.length > 0 ? ` (not ${list(but)}, which it had)` : ''}`,
  );
  const more =
    when.length > most
      ? `, under ${when.length - most} more condition${when.length - most === 1 ? '' : 's'}`
      : '';
  const under = when.length === 0 ? '' : `, where ${when.slice(0, most).join(' and ')}${more}`;
  return `${verb} ${principalWords(principals)} ${patternWords(actions)} on ${what}${whose}${under}`;
}

function patternWords({ like, but }: PatternReach): string {
  const shown = like.includes('*') ? 'everything' : list(like);
  return but.length === 0 ? shown : `${shown} except ${list(but)}`;
}

function principalWords(principals: PrincipalReach): string {
  switch (principals.kind) {
    case 'entities': {
      const known = principals.arns.map(entityWords).join(', ');
      if (principals.isComplete) return known;
      const others = 'whoever else has the policy';
      return known === '' ? others : `${known} and ${others}`;
    }
    case 'named':
      return principals.like.includes('*')
        ? 'everybody'
        : principals.like
            .map((name) =>
              name.endsWith(':root')
                ? `whomever account ${parseArn(name)?.account} allows`
                : entityWords(name),
            )
            .join(', ');
    case 'below':
      return `everybody in ${belowWords(principals.node, principals.accounts)}`;
    case 'through-endpoint':
      return `whoever calls through ${plain(principals.endpoint)}`;
  }
}

function belowWords(node: string, accounts: readonly string[]): string {
  if (accounts.length === 1 && accounts[0] === node) return `account ${node}`;
  const known = accounts.length === 0 ? '' : ` (${list(accounts)})`;
  return `the accounts below ${plain(node)}${known}`;
}

/** What else the same call needs, with the changes made. */
function furtherWords({ action, resource, with: state }: FurtherCheck): string {
  const what = `the same call needs ${plain(action)} on ${plain(resource)}`;
  return state === 'let-through' ? `${what}: let through with it` : `${what}: still denied`;
}

/** The proof of a fix, or of the part of one owner. */
export function proofWords({ verification, partOf, further, changes }: Fix): readonly string[] {
  const until = changes.flatMap((change) => ('expiry' in change ? (change.expiry?.until ?? []) : []))[0];
  const after = until === undefined ? '' : `; from ${until} on as without it`;
  const { others } = partOf ?? { others: 0 };
  const together =
    others === 0 ? '' : `, together with ${others} change${others === 1 ? '' : 's'} that others make`;
  return [`${verificationWords(verification)}${together}${after}`, ...further.map(furtherWords)];
}

/** What the evaluation with the changes came to. */
function verificationWords(verification: Verification): string {
  if (verification.kind === 'allowed') return 'evaluated again with it: allowed';
  const open = [
    ...verification.layers.map((layer) => `the ${LAYER_NAMES[layer]}`),
    ...verification.keys.map(plain),
  ];
  const what = open.length === 0 ? 'facts that are not known' : `${open.join(', ')}, not known here`;
  return `evaluated again with it: nothing that was collected denies it; what is left is ${what}`;
}

const GUARDRAIL_WORDS: Readonly<Record<GuardrailKind, string>> = {
  network: 'keeps calls from other networks out',
  region: 'keeps other Regions out',
  mfa: 'asks for MFA',
  encryption: 'asks for encryption',
  organization: 'keeps other accounts and organizations out',
  tags: 'asks for tags',
  'public-access': 'keeps buckets from the public',
};

/** A request to the owner of a guardrail, ready to be sent. */
export function guardrailRequest(change: Change, bill: readonly Reach[]): readonly string[] {
  if (!('guardrail' in change) || !change.guardrail) return [];
  const name = change.kind === 'setting' ? 'Block Public Access' : placeWords(change.place);
  const please = changeWords(change);
  return [
    `${name} ${GUARDRAIL_WORDS[change.guardrail]}, most likely on purpose: comply where you can. If not, ask its owner:`,
    `  "Please ${please}. It ${bill.map((reach) => reachWords(reach)).join('; it also ')}."`,
  ];
}

/** What to know of a change beside its title: where it is made, or what to mind. */
export function changeNotes(change: Change): readonly string[] {
  switch (change.kind) {
    case 'request':
      return [`no policy change; asked for by ${placeWords(change.askedBy)}`];
    case 'new-policy':
      return [ownerWords(change.place)];
    case 'edit': {
      const isShortened = change.after.text.length < change.before.text.length;
      return [
        ownerWords(change.place),
        ...(isShortened ? ['written without white space, with which it would be over its size limit'] : []),
      ];
    }
    case 'setting': {
      const where = change.account === undefined ? '' : ` in account ${change.account}`;
      return [`S3 Block Public Access of ${change.level} ${plain(change.subject)}${where}`];
    }
    case 'session':
      return [
        'no policy of the account changes; a session may do what the role and its session policy both allow',
        'add what else the session is for: what it had is kept nowhere',
      ];
    case 'retry':
      return [
        `no policy change: what decides now is not what decided then (${plain(change.changed)}); IAM takes a while until it is in effect everywhere`,
      ];
  }
}

const REASONS: Readonly<Record<NotOffered['reason'], string>> = {
  'not-collected': 'was not collected, so there is nothing to change in it yet',
  malformed: 'cannot be read whole, so no change of it can be proved',
  'resource-unknown': 'no Allow is offered, because the evidence does not name the resource',
  'service-rule': 'has no policy to change here',
  'aws-managed': "is AWS's and cannot be edited",
  guarded: 'would allow it but for a condition that is there on purpose',
  'over-quota': 'would be over its size limit with the change',
  'search-ended': 'there are more ways than were looked at',
};

function notOfferedWords({ layer, reason, policy }: NotOffered): string {
  return `${nameOf({ layer, policy })}: ${REASONS[reason]}`;
}

function nameOf({ layer, policy }: Pick<NotOffered, 'layer' | 'policy'>): string {
  if (policy !== undefined) return plain(policy);
  return layer === 'service' ? LAYER_NAMES.service : `the ${LAYER_NAMES[layer]}`;
}

/** Why nothing is offered, a line each; what was not collected is one line. */
export function notOfferedLines(all: readonly NotOffered[]): readonly string[] {
  const unseen = all.filter(({ reason }) => reason === 'not-collected');
  const others = all.filter(({ reason }) => reason !== 'not-collected').map(notOfferedWords);
  if (unseen.length < 2) return [...others, ...unseen.map(notOfferedWords)];
  return [
    ...others,
    `${unseen.map(nameOf).join(', ')}: were not collected, so there is nothing to change in them yet`,
  ];
}
