/** What became of a denial, for people and as data. */
import type { SavedDiagnosis } from '../fix/saved-diagnosis.ts';
import type { Evaluation, SeenCall, SnapshotAge, Verified, VerifyStatus } from '../fix/verify.ts';
import { diagnosisJson } from './diagnosis-json.ts';
import { renderAnswer, renderDiagnosis, type TextOptions } from './diagnosis-text.ts';
import { entityWords } from './fix-words.ts';
import { paint, plain } from './paint.ts';
import { redacted } from './redact.ts';
import { LAYER_NAMES } from './words.ts';

export interface VerifyReport {
  readonly saved: SavedDiagnosis;
  readonly verified: Verified;
  /** Pieces of evidence that may be of a later call, and do not say when it was or on which resource. */
  readonly passedOver: number;
}

const TITLES: Readonly<Record<VerifyStatus, string>> = {
  fixed: 'FIXED',
  'still-denied': 'STILL DENIED',
  'not-seen-yet': 'NOT SEEN YET',
  undetermined: 'UNDETERMINED',
};

/** The answer first, with what it rests on; below it what denies now, or what is missing. */
export function renderVerified(report: VerifyReport, options: TextOptions): string {
  const style = paint(options.colour);
  const { saved, verified, passedOver } = report;
  const { status, evaluation, seen, now, again } = verified;
  const look = status === 'fixed' ? style.good : status === 'still-denied' ? style.bad : style.warn;
  const { action, resource = 'a resource that the evidence does not name' } = saved.denial;
  const lines = [
    `${look(style.bold(TITLES[status]))}  ${style.bold(plain(action))} on ${plain(resource)}`,
    `by      ${entityWords(saved.denial.sessionIssuer ?? saved.denial.principal ?? saved.denial.session)}`,
    '',
    `  then  ${thenWords(saved)}`,
    `  now   ${evaluationWords(evaluation, verified.age)}`,
    `  seen  ${seenWords(seen)}`,
    ...noteLines(verified, passedOver).map((text) => `  ${style.dim('-')}     ${text}`),
  ];
  const head = `${lines.join('\n')}\n`;
  if (again) return `${head}\n${renderDiagnosis(again, options)}`;
  return now?.evaluation ? `${head}\n${renderAnswer(now.evaluation, now.denial, options)}` : head;
}

function thenWords({ denial, found }: SavedDiagnosis): string {
  const when = denial.time === undefined ? '' : `${plain(denial.time)}  `;
  if (found.verdict === 'allowed') return `${when}denied, though the policies allowed it`;
  if (found.deniedBy.length === 0) {
    const { stated } = found;
    return stated?.layer === undefined
      ? `${when}denied, by what was not known`
      : `${when}denied, by what was not known; AWS named the ${LAYER_NAMES[stated.layer]}`;
  }
  const kind = found.verdict === 'explicit-deny' ? 'an explicit deny' : 'a missing Allow';
  const layers = found.deniedBy.map((layer) => LAYER_NAMES[layer]).join(', ');
  const [first] = found.policies;
  const statement =
    first?.policy === undefined
      ? ''
      : `: ${plain(first.policy)}${first.statement ? ` > ${plain(first.statement)}` : ''}`;
  return `${when}${kind} (${layers})${found.verdict === 'explicit-deny' ? statement : ''}`;
}

function evaluationWords(evaluation: Evaluation, age: SnapshotAge): string {
  const of = ageWords(age);
  switch (evaluation) {
    case 'allowed':
      return `the policies${of} allow it`;
    case 'denied':
      return `the policies${of} deny it`;
    case 'allowed-but-for-session':
      return `the policies${of} allow it; a session policy might not, and no AWS API tells with which a session was made`;
    case 'open':
      return `the policies${of} leave it open`;
    case 'none':
      return 'no policies were given to evaluate it by';
  }
}

function ageWords(age: SnapshotAge): string {
  switch (age.kind) {
    case 'now':
      return ', as AWS has them now,';
    case 'collected':
      return `, last collected ${plain(age.at)},`;
    case 'unknown':
      return '';
  }
}

function seenWords(seen: SeenCall | undefined): string {
  if (!seen) return 'no later call of this kind';
  const { kind, call, time, differs } = seen;
  const where = call.action ?? call.operation?.eventName;
  const place = where ? ` (${plain(where.from.source)}:${where.from.line})` : '';
  const but = differs.length === 0 ? '' : `; other than then in ${differs.map(plain).join(', ')}`;
  return `${plain(time)}  a call ${kind === 'succeeded' ? 'went through' : 'was denied again'}${place}${but}`;
}

function noteLines(
  { contradiction, wasAllowed, isOld, evaluation, seen, status }: Verified,
  passedOver: number,
): readonly string[] {
  return [
    ...(contradiction
      ? [
          'the policies and the call say different things, and nothing tells which is younger: collect anew, or use --live',
        ]
      : []),
    ...(isOld && evaluation !== 'none'
      ? ['the policies were collected before the diagnosis was saved: collect anew']
      : []),
    ...(status === 'not-seen-yet' && !seen
      ? ['make the call again, and give its CloudTrail record, which is there after some minutes']
      : []),
    ...(status === 'not-seen-yet' && seen?.kind === 'denied'
      ? ['the policies have changed since that call: make it again']
      : []),
    ...(wasAllowed && status !== 'fixed'
      ? ['the policies allowed it when AWS denied it, too: something that they do not show denies it']
      : []),
    ...(passedOver > 0
      ? [
          `${passedOver} piece${passedOver === 1 ? '' : 's'} of evidence passed over: no time or no resource is in it`,
        ]
      : []),
  ];
}

/** The same as data, without secrets. */
export function verifiedJson({ saved, verified, passedOver }: VerifyReport): object {
  const { now, again, seen, ...rest } = verified;
  return {
    ...(redacted({
      status: rest.status,
      request: saved.denial,
      found: saved.found,
      evaluation: rest.evaluation,
      age: rest.age,
      isOld: rest.isOld,
      contradiction: rest.contradiction,
      wasAllowed: rest.wasAllowed,
      seen: seen && {
        kind: seen.kind,
        time: seen.time,
        eventId: seen.call.eventId?.value,
        differs: seen.differs,
      },
      passedOver,
    }) as object),
    ...(now && { now: diagnosisJson(now) }),
    ...(again && { again: diagnosisJson(again) }),
  };
}
