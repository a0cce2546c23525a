/** Many denials for the terminal: each cause with how often, since when, and one of its denials. */
import type { Decider, DenialGroup, GroupCause, GroupExample } from '../diagnosis/group.ts';
import { RULES } from '../engine/rules.ts';
import type { StatementRef } from '../engine/verdict.ts';
import { type Paint, paint, plain } from './paint.ts';
import { LAYER_NAMES, withArticle } from './words.ts';

export interface GroupsToRender {
  readonly groups: readonly DenialGroup[];
  readonly total: number;
  /** Denials that are in none of the groups. */
  readonly beyond: number;
  /** Pieces of the evidence that could not be read. */
  readonly skipped: number;
}

/** What fits on a few screens; the rest is in the JSON. */
const MOST_GROUPS = 25;

/** The grouped report: most frequent cause first. */
export function renderGroups({ groups, total, beyond, skipped }: GroupsToRender, colour: boolean): string {
  const style = paint(colour);
  const shown = groups.slice(0, MOST_GROUPS);
  const lines = [style.bold(`${count(total, 'denial')}, ${count(groups.length, 'cause')}`)];
  for (const group of shown) lines.push('', ...groupLines(group, style));
  const rest: string[] = [];
  if (groups.length > shown.length) {
    const left = groups.slice(MOST_GROUPS);
    const denials = left.reduce((sum, group) => sum + group.count, 0);
    rest.push(
      `${count(left.length, 'further cause')} of ${count(denials, 'denial')}: --format json has all of them`,
    );
  }
  if (beyond > 0) rest.push(`${count(beyond, 'denial')} of still other causes`);
  if (skipped > 0) rest.push(`${count(skipped, 'piece')} of the evidence could not be read`);
  if (rest.length > 0) lines.push('', ...rest.map((text) => style.dim(text)));
  return `${lines.join('\n')}\n`;
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;
}

const INDENT = ' '.repeat(10);

function groupLines(group: DenialGroup, style: Paint): readonly string[] {
  const { cause, also, example } = group;
  const number = group.count.toLocaleString('en-US').padStart(8);
  const [headline = '', ...details] = causeLines(cause);
  const alsoWords = also.map(
    ({ layer, count: times }) => `${LAYER_NAMES[layer]} (${times.toLocaleString('en-US')})`,
  );
  return [
    `${style.bold(number)}  ${style.bold(headline)}`,
    ...details.map((text) => `${INDENT}${text}`),
    ...(alsoWords.length > 0 ? [`${INDENT}would also deny: ${alsoWords.join(', ')}`] : []),
    `${INDENT}${style.dim(extent(group))}`,
    `${INDENT}${style.dim(`e.g. ${exampleWords(example)}`)}`,
  ];
}

function extent({ first, last, principals, actions }: DenialGroup): string {
  const times =
    first === undefined || last === undefined
      ? []
      : [first === last ? instant(first) : `${instant(first)} to ${instant(last)}`];
  return [...times, count(principals, 'caller'), count(actions, 'action')].join(', ');
}

function instant(time: string): string {
  return plain(time.replace('T', ' '));
}

/** The cause in a line, and what belongs to it in further ones. */
function causeLines(cause: GroupCause): readonly string[] {
  switch (cause.kind) {
    case 'statement':
      return [
        `explicit deny in ${withArticle(cause.layer)}`,
        statementWords(cause.statement),
        ...deciderLines('decided by', cause.decidedBy),
      ];
    case 'no-allow': {
      const { layer, action, principal, levels, nearest, rule } = cause;
      const whose = principal === undefined ? '' : ` of ${plain(principal)}`;
      return [
        `no ${LAYER_NAMES[layer]}${whose} allows ${plain(action)}`,
        ...(levels.length > 0 ? [`without an Allow: ${levels.map(plain).join(', ')}`] : []),
        ...(nearest
          ? [`closest: ${statementWords(nearest.statement)}`, ...deciderLines('lacks', nearest.lacked)]
          : []),
        ...(rule ? [RULES[rule].sentence] : []),
      ];
    }
    case 'service':
      return [
        `${LAYER_NAMES.service} refuse ${plain(cause.action)}`,
        ...(cause.rule ? [RULES[cause.rule].sentence] : []),
      ];
    case 'open':
      return openLines(cause);
    case 'other':
      return [
        cause.classification === 'not-authorization'
          ? `no denial by a policy${cause.category ? `: ${cause.category}` : ''}`
          : `refused: ${cause.category ?? cause.classification}`,
        ...(cause.errorCode === undefined ? [] : [`error code ${plain(cause.errorCode)}`]),
      ];
  }
}

const OPEN_WORDS: Readonly<Record<Extract<GroupCause, { kind: 'open' }>['why'], string>> = {
  'no-snapshot': 'no snapshot to find the statement in: see --env',
  'not-evaluated': 'the evidence does not carry enough of the request to evaluate it',
  undetermined: 'undetermined: it depends on what was not collected or recorded',
  'allowed-here': 'nothing in the snapshot denies it',
};

function openLines({
  why,
  stated,
  action,
  principal,
}: Extract<GroupCause, { kind: 'open' }>): readonly string[] {
  const what = action === undefined ? 'an action that the evidence does not name' : plain(action);
  const who = principal === undefined ? '' : ` to ${plain(principal)}`;
  const layer = stated.layer === undefined ? '' : ` in ${withArticle(stated.layer)}`;
  const policy = stated.policyArn === undefined ? '' : ` ${plain(stated.policyArn)}`;
  const said = {
    explicit: `AWS said: explicit deny${layer}${policy}`,
    implicit: `AWS said: no ${stated.layer === undefined ? 'policy' : LAYER_NAMES[stated.layer]} allows it`,
    unstated: 'AWS gave no reason',
  }[stated.kind];
  return [`${what} denied${who}`, said, OPEN_WORDS[why]];
}

function statementWords({ policy, sid, index, line }: StatementRef): string {
  const name = policy.name ?? policy.arn ?? policy.source;
  const where = policy.attachedTo === undefined ? '' : `, attached to ${plain(policy.attachedTo)}`;
  return `${plain(name)} > ${plain(sid ?? `statement ${index + 1}`)}${where}  (${plain(policy.source)}:${line})`;
}

function deciderLines(lead: string, deciders: readonly Decider[]): readonly string[] {
  if (deciders.length === 0) return [];
  const words = deciders.map(({ element, operator, key }) =>
    key === undefined ? element : plain(`${operator ?? ''} ${key}`.trim()),
  );
  return [`${lead} ${[...new Set(words)].join(', ')}`];
}

function exampleWords({ principal, session, action, resource, time, eventId, from }: GroupExample): string {
  const who = session ?? principal ?? 'a caller that is not named';
  const parts = [
    plain(who),
    action === undefined
      ? undefined
      : `${plain(action)}${resource === undefined ? '' : ` on ${plain(resource)}`}`,
    time === undefined ? undefined : instant(time),
    eventId === undefined ? undefined : `event ${plain(eventId)}`,
    from === undefined ? undefined : `${plain(from.source)}:${from.line}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
