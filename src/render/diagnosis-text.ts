/**
 * A diagnosis for the terminal: the answer first, each claim with where it was read, then the other layers, then
 * what is not known and how to find out.
 */
import type { Agreement } from '../diagnosis/agreement.ts';
import type { Cause, CauseLine, CauseStatement } from '../diagnosis/cause.ts';
import type { Diagnosis, Evaluated, OtherLayer } from '../diagnosis/diagnose.ts';
import type { MissingName } from '../diagnosis/stated.ts';
import { RULES } from '../engine/rules.ts';
import type { EnvironmentGap, Refusal } from '../environment/gap.ts';
import type { OrganizationNode } from '../environment/organization-policies.ts';
import type { Denial, Origin, Reason } from '../evidence/denial.ts';
import { parseArn } from '../policy/arn.ts';
import { findingLines } from './finding-words.ts';
import { type Paint, pad, paint, plain } from './paint.ts';
import { problemLines } from './problem-words.ts';
import { caseLines } from './verdict-text.ts';
import { consequenceWords, elementWords, LAYER_NAMES, OUTCOME_WORDS, withArticle } from './words.ts';

export interface TextOptions {
  readonly colour: boolean | Paint;
  /** Columns. */
  readonly width: number;
  /** The snapshot folder, as the user named it; undefined when there is none. */
  readonly snapshot: string | undefined;
}

const MOST_GAPS = 8;
const MOST_KEYS = 4;

/** The whole report on one denial. */
export function renderDiagnosis(diagnosis: Diagnosis, options: TextOptions): string {
  const style = paint(options.colour);
  const { denial, evaluation } = diagnosis;
  const lines = [...headLines(diagnosis, options.width, style), '', ...problemLines(denial, style)];
  if (!evaluation) {
    if (!diagnosis.isNoPolicyMatter) lines.push(...missingLines(diagnosis, options, style));
    return `${lines.join('\n')}\n`;
  }
  lines.push(...answerLines(evaluation, style, options.width));
  lines.push(...agreementLines(evaluation, style), '');
  lines.push(...findingLines(evaluation.findings, options, style));
  lines.push(...otherLayerLines(evaluation, style));
  lines.push(...notKnownLines(evaluation, denial, options, style));
  // A cause that was found needs no message to tell of it.
  if (evaluation.causes.length === 0) lines.push(...decodeLines(diagnosis.decodeCommand, denial, style));
  if (evaluation.causes.length === 0)
    lines.push(...recordLines(diagnosis.recordCommand, options.snapshot, style));
  lines.push(...noticeLines(evaluation, denial, style));
  return `${lines.join('\n')}\n`;
}

/** What denies a request, or what is not known of that, without who and what, and without what AWS said. */
export function renderAnswer(evaluation: Evaluated, denial: Denial, options: TextOptions): string {
  const style = paint(options.colour);
  const lines = [
    ...answerLines(evaluation, style, options.width),
    '',
    ...findingLines(evaluation.findings, options, style),
    ...otherLayerLines(evaluation, style),
    ...notKnownLines(evaluation, denial, options, style),
  ];
  return `${lines.join('\n')}\n`;
}

/** Who, what, on what, when. */
function headLines(
  { denial, evaluation, isNoPolicyMatter }: Diagnosis,
  width: number,
  style: Paint,
): readonly string[] {
  const action = plain(
    denial.action?.value ?? denial.actionCandidates?.[0] ?? 'an action that the evidence does not name',
  );
  const resource = plain(
    evaluation?.request.resource ?? denial.resource?.value ?? 'a resource that the evidence does not name',
  );
  const when = [denial.time && instantWords(denial.time.value), denial.region?.value]
    .filter(Boolean)
    .join('  ');
  const account = denial.accountId?.value ?? (denial.principal && parseArn(denial.principal.value)?.account);
  const spread = (left: string, look: string, right: string): string => {
    const gap = width - look.length - right.length;
    return right === ''
      ? left
      : gap < 2
        ? `${left}  ${style.dim(right)}`
        : `${left}${' '.repeat(gap)}${style.dim(right)}`;
  };
  const who = `by      ${callerWords(denial)}`;
  if (isNoPolicyMatter) {
    const call = denial.operation?.eventName.value ?? denial.action?.value;
    const title = `NOT DENIED BY A POLICY${call === undefined ? '' : `  ${plain(call)}`}`;
    const head = spread(style.warn(style.bold(title)), title, when);
    return denial.principalKind === 'unknown' ? [head] : [head, who];
  }
  const title = `DENIED  ${action} on ${resource}`;
  return [
    spread(`${style.bad(style.bold('DENIED'))}  ${style.bold(action)} on ${resource}`, title, when),
    spread(who, who, account ? `account ${account}` : ''),
  ];
}

function instantWords(time: string): string {
  return time.replace('T', ' ');
}

function callerWords(denial: Denial): string {
  const { principal, session, principalKind } = denial;
  const arn = principal && parseArn(principal.value);
  const sessionName = session?.value.split('/').slice(2).join('/');
  switch (principalKind) {
    case 'role':
    case 'service-linked-role': {
      const role = arn ? arn.resource.replace(/^role\//, '') : 'a role';
      const path = role.includes('/') ? `/${role}` : role;
      return `role ${plain(path)}${sessionName ? `, session ${plain(sessionName)}` : ''}`;
    }
    case 'user':
      return `user ${plain(arn?.resource.replace(/^user\//, '') ?? '')}`;
    case 'root':
      return 'the root user';
    case 'anonymous':
      return 'an unsigned request';
    default:
      return plain(
        principal?.value ??
          session?.value ??
          denial.principalId?.value ??
          'a caller that the evidence does not name',
      );
  }
}

function answerLines(evaluation: Evaluated, style: Paint, width: number): readonly string[] {
  const { verdict, causes, agreement } = evaluation;
  if (verdict.verdict === 'undetermined' && causes.length === 0) {
    return [
      style.warn(style.bold('Undetermined: it depends on what was not collected or recorded')),
      ...(verdict.cases && showsCases(agreement, verdict.cases.rows.length)
        ? caseLines(verdict.cases, style)
        : []),
    ];
  }
  if (verdict.verdict === 'allowed') {
    return [
      style.warn(style.bold('Nothing in the snapshot denies this request')),
      '  By the policies that were collected it would be allowed. Since AWS denied it, something differs:',
      ...allowedSuspects(evaluation).map((text) => `  - ${text}`),
    ];
  }
  const [first, ...further] = causes;
  const lines = first ? causeLines(first, evaluation, style, width) : [];
  return [
    ...lines,
    ...further.flatMap((cause) => ['', ...causeLines(cause, evaluation, style, width, true)]),
  ];
}

/** A short table of all cases is worth its lines; else those that AWS's words leave are told with them. */
const FEW_CASES = 3;

function showsCases({ kind }: Agreement, cases: number): boolean {
  return cases <= FEW_CASES || (kind !== 'narrows' && kind !== 'layer-unknown');
}

function allowedSuspects({ gaps, unrecorded, verdict }: Evaluated): readonly string[] {
  const open = new Set([...gaps.map(({ layer }) => layer), ...unrecorded]);
  return [
    ...(open.size > 0 ? [`not collected: ${[...open].join(', ')}`] : []),
    ...(verdict.layers.some(({ layer, outcome }) => layer === 'session' && outcome === 'not-applicable')
      ? ['a session policy, if one was passed']
      : []),
    'a policy that changed since the denial, or had not taken effect yet',
  ];
}

/** One cause: the headline, then the statements with the lines that matter. */
function causeLines(
  cause: Cause,
  evaluation: Evaluated,
  style: Paint,
  width: number,
  isFurther = false,
): readonly string[] {
  const { layer, kind, statements, silentLevels, policyCount, rule } = cause;
  const lead = isFurther ? 'Also denied' : 'Denied';
  if (layer === 'service') {
    return [
      style.bold(`${lead} by ${LAYER_NAMES.service}`),
      ...(rule ? [`  ${RULES[rule].sentence}`, `  ${style.dim(RULES[rule].page)}`] : []),
    ];
  }
  if (kind === 'explicit') {
    return [
      style.bold(`${lead} by an explicit deny in ${withArticle(layer)}`),
      ...statements.flatMap((statement) => statementLines(statement, style, width, false)),
    ];
  }
  const lines = [style.bold(`${lead} because no ${LAYER_NAMES[layer]} allows it`)];
  if (silentLevels.length > 0) {
    const levels = silentLevels.map((node) => nodeWords(node)).join(', ');
    lines.push(
      `  no policy attached to ${levels} allows ${plain(evaluation.request.action)}; every level needs an Allow of its own`,
    );
  } else if (policyCount === 0) {
    lines.push(`  ${emptyLayerWords(cause)}`);
  }
  if (statements.length > 0) {
    lines.push('  closest to allowing it:');
    for (const statement of statements) lines.push(...statementLines(statement, style, width, true));
  }
  if (rule) lines.push(`  ${style.dim(RULES[rule].sentence)}`);
  return lines;
}

function emptyLayerWords({ layer }: Cause): string {
  switch (layer) {
    case 'identity':
      return 'the caller has no policy at all, neither attached nor inline';
    case 'resource':
      return 'the resource has no policy';
    case 'session':
      return 'no session policy was passed';
    default:
      return 'it holds no statement';
  }
}

/** Policy, way of attachment, statement, and the lines of it that decided. */
function statementLines(
  cause: CauseStatement,
  style: Paint,
  width: number,
  isNearMiss: boolean,
): readonly string[] {
  const { statement, path, way, lines } = cause;
  const { policy } = statement;
  const id = policy.arn ? (policy.arn.split('/').at(-1) ?? policy.arn) : undefined;
  const name = plain(policy.name ?? id ?? 'inline policy');
  const target = path.at(-1);
  const where = target
    ? `, attached to ${nodeWords(target)}`
    : policy.attachedTo
      ? `, ${attachedWords(policy.attachedTo)}`
      : '';
  const wayText = way.length > 1 ? `  ${style.dim(way.map((node) => node.id).join(' > '))}` : '';
  const showId = id !== undefined && id !== policy.name ? ` (${plain(id)})` : '';
  const sid = statement.sid ? style.bold(plain(statement.sid)) : String(statement.index + 1);
  return [
    `  ${style.bold(name)}${showId}${where}${wayText}`,
    `  statement ${sid}, ${style.dim(`${plain(policy.source)}:${statement.line}`)}`,
    ...lines.filter(isWorthALine).flatMap((line) => policyLine(line, lines, style, width, isNearMiss)),
  ];
}

/** A bare `*` says nothing that the reader does not expect. */
function isWorthALine({ element }: CauseLine): boolean {
  const isPattern =
    element.element === 'Resource' || element.element === 'Action' || element.element === 'Principal';
  return !(isPattern && element.truth === 'true' && element.patterns[0]?.pattern === '*');
}

const LONGEST_TEXT = 60;

/** A line of a policy with what was found there beside it, or below it where there is no room. */
function policyLine(
  { line, text, element, readFrom }: CauseLine,
  all: readonly CauseLine[],
  style: Paint,
  width: number,
  isNearMiss: boolean,
): readonly string[] {
  const number = String(line).padStart(Math.max(3, ...all.map((one) => String(one.line).length)));
  const look = plain(text);
  const painted = element.element === 'Condition' || isNearMiss ? style.warn(look) : look;
  const note = elementWords(element, isNearMiss);
  const origin = readFrom ? `read from ${placeWords(readFrom)}` : '';
  const textWidth = Math.min(
    LONGEST_TEXT,
    Math.max(0, ...all.filter(isWorthALine).map((one) => one.text.length)),
  );
  const lead = `    ${number} | `;
  const beside = `${lead}${pad(look, textWidth)}  ${note}`;
  const below = `${' '.repeat(number.length + 4)} |   `;
  const lines =
    beside.length <= width
      ? [`${lead}${pad(painted, textWidth, look)}  ${note}`]
      : [`${lead}${painted}`, `${below}${note}`];
  return origin === '' ? lines : [...lines, `${below}${style.dim(origin)}`];
}

function placeWords({ source, line, what, inferred }: Origin): string {
  const how =
    inferred === 'way-of-call'
      ? ', by the way the call was made'
      : inferred === 'kind-of-caller'
        ? ', by the kind of caller'
        : '';
  return `${plain(source)}:${line} ${plain(what)}${how}`;
}

function nodeWords({ kind, id, name }: OrganizationNode): string {
  const what = kind === 'root' ? 'the root' : kind === 'ou' ? 'OU' : 'account';
  return name ? `${what} ${plain(name)} (${id})` : `${what} ${id}`;
}

function attachedWords(attachedTo: string): string {
  const arn = parseArn(attachedTo);
  return `attached to ${plain(arn?.service === 'iam' ? arn.resource : attachedTo)}`;
}

/** Whether AWS said the same, and what follows if not. */
function agreementLines({ agreement, stated: named }: Evaluated, style: Paint): readonly string[] {
  const { reason, missing } = named;
  const stated = statedWords(reason);
  // A policy that it does not hold is told with the command that prints it.
  const statements = missing.flatMap((name) => (name.kind === 'statement' ? [missingWords(name)] : []));
  if (statements.length > 0) {
    return [
      `  ${style.warn('AWS named what the snapshot does not hold')}: ${statements.join('; ')}.`,
      '  The snapshot is older than the denial, or lacks that policy: collect it first.',
    ];
  }
  switch (agreement.kind) {
    case 'unstated':
      return [`  ${style.dim('AWS gave no reason to compare with.')}`];
    case 'same':
      return [
        `  ${style.good('AWS said the same')}: ${stated}.`,
        ...(agreement.also.length > 0
          ? [
              `  AWS names one policy type only; ${agreement.also.map(withArticle).join(' and ')} would deny it next.`,
            ]
          : []),
      ];
    case 'other-kind':
      return [
        `  ${style.warn('AWS named the same policy type')}, but as ${stated}: the policy may have changed between the two.`,
      ];
    case 'layer-unknown':
      return [`  AWS said: ${stated}. That layer was not collected, so nothing here speaks against it.`];
    case 'other-layer':
      return [
        `  ${style.warn('AWS said otherwise')}: ${stated}.`,
        '  By the snapshot that layer does not deny: it is older or newer than the denial, or a policy is missing from it.',
      ];
    case 'allowed-here':
      return reason.layer ? [`  AWS said: ${stated}.`] : [];
    case 'narrows':
      return narrowsLines(agreement, stated, reason, style);
  }
}

function narrowsLines(
  agreement: Extract<Agreement, { kind: 'narrows' }>,
  stated: string,
  reason: Reason,
  style: Paint,
): readonly string[] {
  const fact = isStated(reason) ? `AWS said: ${stated}` : 'AWS denied it';
  const { conclusion } = agreement;
  if (conclusion) {
    const { follows } = conclusion;
    const settles =
      follows.length === 0 ? 'which settles it' : `so ${follows.map(consequenceWords).join(', and ')}`;
    return [`  ${style.good(fact)}; ${settles}.`];
  }
  return [
    `  ${fact}, which leaves:`,
    ...caseLines({ rows: agreement.rows }, style).map((line) => `  ${line}`),
  ];
}

function missingWords({ statement: { sid, actions } }: Extract<MissingName, { kind: 'statement' }>): string {
  return `statement ${sid === '' ? `on ${actions.slice(0, 3).map(plain).join(', ')}` : plain(sid)}`;
}

function isStated({ kind, layer }: Reason): boolean {
  return layer !== undefined || kind !== 'unstated';
}

function statedWords({ kind, layer, policyArn, trust, from }: Reason): string {
  const name = layer === undefined ? 'a policy' : trust ? 'the role trust policy' : withArticle(layer);
  const text =
    kind === 'explicit'
      ? `explicit deny in ${name}`
      : kind === 'implicit'
        ? `no ${layer ? LAYER_NAMES[layer] : 'policy'} allows it`
        : name;
  const arn = policyArn ? ` ${plain(policyArn.value)}` : '';
  return `${text}${arn}${from ? ` (${plain(from.source)}:${from.line})` : ''}`;
}

/** The layers that do not deny, one line each. */
function otherLayerLines({ others }: Evaluated, style: Paint): readonly string[] {
  if (others.length === 0) return [];
  return [
    style.bold('Other layers'),
    ...others.map((other) => `  ${pad(other.layer, 13)} ${otherWords(other, style)}`),
  ];
}

function otherWords({ layer, outcome, rule, allowedBy, statementCount }: OtherLayer, style: Paint): string {
  if (outcome === 'not-applicable')
    return rule ? `does not apply: ${RULES[rule].sentence}` : style.dim(ABSENT_LAYER[layer]);
  if (outcome === 'unknown') return style.warn('not known');
  if (layer === 'resource' && outcome === 'implicit-deny') {
    return statementCount === 0 ? style.dim('none') : 'grants nothing, and need not';
  }
  if (outcome === 'allow' && layer === 'scp') return 'allows, at every level';
  if (outcome === 'allow' && layer === 'rcp') return 'denies nothing';
  const by = allowedBy[0]
    ? ` (${plain(allowedBy[0].policy)} > ${plain(allowedBy[0].statement)}${allowedBy.length > 1 ? `, and ${allowedBy.length - 1} more` : ''})`
    : '';
  return `${OUTCOME_WORDS[outcome]}${by}`;
}

const ABSENT_LAYER: Readonly<Record<OtherLayer['layer'], string>> = {
  rcp: 'none applies',
  scp: 'none applies',
  'vpc-endpoint': 'the request passed no endpoint',
  resource: 'none takes part',
  identity: 'none takes part',
  boundary: 'none',
  session: 'none',
  service: 'nothing to add',
};

/** Gaps with the command that would fill each. */
function notKnownLines(
  { gaps, unrecorded, verdict, others }: Evaluated,
  denial: Denial,
  options: TextOptions,
  style: Paint,
): readonly string[] {
  const decides = verdict.verdict === 'undetermined';
  const open = new Set(others.filter(({ outcome }) => outcome === 'unknown').map(({ layer }) => layer));
  const relevant = gaps.filter(({ layer }) => (layer === 'context' ? decides : open.has(layer)));
  const keys = verdict.gaps.flatMap((gap) => (gap.kind === 'context-key' ? [gap.key] : []));
  if (relevant.length === 0 && unrecorded.length === 0 && keys.length === 0) return [];
  const lines = ['', style.bold('Not known')];
  for (const layer of unrecorded) {
    const effect = decides ? '' : ' It changes nothing here: the request is denied in every case.';
    lines.push(`  ${LAYER_NAMES[layer]}: no AWS API tells with which policies a session was made.${effect}`);
  }
  if (relevant.length > 0 && !decides)
    lines.push('  These were not collected; the answer stands without them:');
  for (const gap of relevant.slice(0, MOST_GAPS)) lines.push(...gapLines(gap, options, style));
  if (relevant.length > MOST_GAPS)
    lines.push(`  and ${relevant.length - MOST_GAPS} more; --format json lists them all`);
  for (const key of keys.slice(0, MOST_KEYS)) lines.push(`  ${plain(key)}: ${keySourceWords(key, denial)}`);
  if (keys.length > MOST_KEYS)
    lines.push(`  and ${keys.length - MOST_KEYS} more condition keys; --format json lists them all`);
  return lines;
}

function keySourceWords(key: string, denial: Denial): string {
  const family = key.split('/')[0] ?? key;
  if (family === 'aws:resourcetag') return 'the tags of the resource at the time of the call';
  if (family === 'aws:principaltag') return 'the tags of the caller and of its session';
  if (family === 'aws:requesttag' || key === 'aws:tagkeys') return 'the tags that the call passed';
  return (denial.combinedFrom ?? [denial.form]).includes('cloudtrail')
    ? 'the record does not carry it'
    : denial.form === 'decoded-message'
      ? 'the message does not carry it; the CloudTrail record of the call may'
      : 'an error text does not carry it; the CloudTrail record of the call may';
}

function gapLines(
  { what, layer, command, saveAs, refused, account, permission }: EnvironmentGap,
  { snapshot }: TextOptions,
  style: Paint,
): readonly string[] {
  const why = refused ? setbackWords(refused, permission) : 'not collected';
  const where = account ? ` in account ${account}` : '';
  const target = snapshot === undefined ? `.deniedby/${saveAs}` : `${snapshot}/${saveAs}`;
  return [
    `  ${layer}: ${what.replaceAll('-', ' ')}, ${why}; run${where}`,
    `    ${style.code(command)}`,
    `    ${style.dim(`> ${target}`)}`,
  ];
}

function setbackWords({ kind, code }: Refusal, permission: string): string {
  switch (kind) {
    case 'refused':
      return `refused with ${plain(code)} (it needs ${permission})`;
    case 'failed':
      return `failed with ${plain(code)}`;
    case 'unsupported':
      return `not supported there (${plain(code)})`;
    case 'gone':
      return 'gone: AWS listed it once, and lists it no more';
  }
}

/** Things about the snapshot and the evidence that a reader should know of. */
function noticeLines(
  { conflicts, problems, resourceAssumed }: Evaluated,
  denial: Denial,
  style: Paint,
): readonly string[] {
  const lines: string[] = [];
  const operation = plain(denial.operation?.eventName.value ?? 'the operation');
  const anomalies = new Set(denial.anomalies.map(({ kind }) => kind));
  if (anomalies.has('action-not-listed')) {
    lines.push(`AWS's reference lists no action for ${operation}; the name of the operation stands for it.`);
  }
  if (resourceAssumed) {
    const why = anomalies.has('resource-not-derived')
      ? `How the parameters of ${operation} name its resource is not known`
      : 'The evidence names no resource';
    lines.push(`${why}; * stands for it.`);
  }
  for (const { asked, found, file } of conflicts) {
    lines.push(
      `The caller's unique id was ${plain(asked)}; the one of that name in ${plain(file)} is ${plain(found)}: it was made again.`,
    );
  }
  for (const { what, a, b } of denial.contradictions) {
    lines.push(
      `The evidence contradicts itself on ${plain(what)}: ${plain(a.value)} (${placeWords(a.from)}), ${plain(b.value)} (${placeWords(b.from)}).`,
    );
  }
  for (const { file, line, column, found, expected } of problems.slice(0, 5)) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    lines.push(`${plain(file)}${place}: found ${plain(found)}, expected ${expected}`);
  }
  if (problems.length > 5) lines.push(`and ${problems.length - 5} more problems in the snapshot`);
  return lines.length === 0 ? [] : ['', style.bold('Mind'), ...lines.map((line) => `  ${line}`)];
}

/** How to open the encoded message, and what to do with it; why not, where it is cut off. */
function decodeLines(
  decodeCommand: string | undefined,
  { encodedMessage, matchedStatements, requestId }: Denial,
  style: Paint,
): readonly string[] {
  if (decodeCommand !== undefined) {
    const source = encodedMessage?.from.source ?? '';
    const given = source === '<stdin>' ? 'error.txt' : plain(source);
    return [
      '',
      style.bold('Encoded message'),
      `  It says which statement denied. In the account of the call${source === '<stdin>' ? ', with the text saved as error.txt' : ''}:`,
      `    ${style.code(plain(`${decodeCommand} > decoded.json`))}`,
      `    ${style.code(`deniedby explain ${given} decoded.json`)}`,
    ];
  }
  if (encodedMessage?.state !== 'truncated' || matchedStatements !== undefined) return [];
  const call = requestId === undefined ? '' : ` of request ${plain(requestId.value)}`;
  return [
    '',
    `The encoded message is cut off and cannot be decoded; what the client printed${call} has all of it.`,
  ];
}

/** How to get AWS's own record of the refusal while AWS has it. */
function recordLines(
  recordCommand: Diagnosis['recordCommand'],
  snapshot: string | undefined,
  style: Paint,
): readonly string[] {
  if (recordCommand === undefined) return [];
  return [
    '',
    style.bold('AWS has a record of this refusal'),
    '  with the whole request context and the policies that took part, for about a day. --live fetches it; or',
    `    ${style.code(plain(recordCommand.command))}`,
    `    ${style.dim(`> ${plain(snapshot ?? '.deniedby')}/${plain(recordCommand.saveAs)}`)}`,
  ];
}

/** Why a denial cannot be evaluated, and what would help. */
function missingLines(
  { missing, denial, decodeCommand, recordCommand }: Diagnosis,
  { snapshot }: TextOptions,
  style: Paint,
): readonly string[] {
  const lines = [
    style.warn(
      style.bold(
        `The evidence does not say ${missing.map((part) => (part === 'principal' ? 'who called' : 'what was called')).join(' and ')}`,
      ),
    ),
  ];
  if (denial.reason.kind !== 'unstated') lines.push(`  AWS said: ${statedWords(denial.reason)}.`);
  lines.push('  The CloudTrail record of the call has both.');
  lines.push(...decodeLines(decodeCommand, denial, style));
  lines.push(...recordLines(recordCommand, snapshot, style));
  return lines;
}
