/** A verdict for people: layer by layer, with the statements that decided. */
import { RULES } from '../engine/rules.ts';
import type { CaseTable, Gap, LayerTrace, NearMiss, StatementTrace, Verdict } from '../engine/verdict.ts';
import { type Paint, pad, plain } from './paint.ts';
import { caseWords, elementWords, FACT_QUESTIONS, LAYER_NAMES, OUTCOME_WORDS } from './words.ts';

const NAME_WIDTH = 13;

/** The verdict in one word, coloured. */
export function verdictWord({ verdict }: Pick<Verdict, 'verdict'>, { good, bad, warn }: Paint): string {
  if (verdict === 'allowed') return good('allowed');
  return verdict === 'undetermined' ? warn('undetermined') : bad(verdict);
}

/** Layers, then what is not known, then the cases. */
export function renderVerdict(verdict: Verdict, paint: Paint): string {
  const lines: string[] = [];
  const by =
    verdict.deniedBy.length > 0
      ? ` by ${verdict.deniedBy.map((layer) => LAYER_NAMES[layer]).join(', ')}`
      : '';
  lines.push(`${verdictWord(verdict, paint)}${by}`, '');
  for (const layer of verdict.layers) lines.push(...layerLines(layer, paint));
  for (const companion of verdict.companions) {
    lines.push('', `${companion.action}, which the call needs too: ${verdictWord(companion, paint)}`);
    for (const layer of companion.layers) lines.push(...layerLines(layer, paint));
  }
  const misses = verdict.nearMisses.slice(0, 3);
  if (misses.length > 0)
    lines.push('', 'Closest to allowing', ...misses.flatMap((miss) => nearMissLines(miss, paint)));
  if (verdict.cases) lines.push('', 'It depends', ...caseLines(verdict.cases, paint));
  if (verdict.gaps.length > 0)
    lines.push('', 'Not known', ...verdict.gaps.map((gap) => `  ${gapWords(gap)}`));
  return `${lines.join('\n')}\n`;
}

function layerLines(layer: LayerTrace, paint: Paint): readonly string[] {
  if (layer.outcome === 'not-applicable' && layer.rule === undefined) return [];
  const outcome = OUTCOME_WORDS[layer.outcome];
  const coloured = layer.denies
    ? paint.bad(outcome)
    : layer.outcome === 'allow'
      ? paint.good(outcome)
      : outcome;
  const rule = layer.rule ? paint.dim(` (${RULES[layer.rule].sentence})`) : '';
  const lines = [`  ${pad(layer.layer, NAME_WIDTH)} ${coloured}${rule}`];
  for (const { target, outcome: level } of layer.levels ?? []) {
    if (level !== 'allow') lines.push(`  ${' '.repeat(NAME_WIDTH)} ${plain(target)} ${OUTCOME_WORDS[level]}`);
  }
  for (const statement of layer.statements) {
    if (statement.applies === 'false') continue;
    const applies = statement.applies === 'true' ? '' : ' may apply';
    const effect =
      statement.effect === 'Deny' ? paint.bad('Deny') : paint.good(statement.effect ?? 'no effect');
    lines.push(`  ${' '.repeat(NAME_WIDTH)} ${effect}${applies} ${statementWords(statement, paint)}`);
    if (statement.effect !== 'Allow' || statement.applies !== 'true') {
      for (const element of statement.elements) {
        if (element.element === 'Condition' || element.truth === 'unknown') {
          lines.push(`  ${' '.repeat(NAME_WIDTH)}   ${paint.dim(elementWords(element, false))}`);
        }
      }
    }
  }
  return lines;
}

/** `Policy > Sid  file:line:column`. */
function statementWords(
  { policy, sid, index, line, column }: Pick<StatementTrace, 'policy' | 'sid' | 'index' | 'line' | 'column'>,
  { dim }: Paint,
): string {
  const name = policy.name ?? policy.arn;
  const statement = sid ? plain(sid) : `statement ${index + 1}`;
  return `${name ? `${plain(name)} > ` : ''}${statement}  ${dim(`${plain(policy.source)}:${line}:${column}`)}`;
}

function nearMissLines({ statement, failed }: NearMiss, paint: Paint): readonly string[] {
  return [
    `  ${statementWords(statement, paint)}`,
    ...failed.map((element) => `    ${element.element}: ${elementWords(element, true)}`),
  ];
}

const MOST_ROWS = 12;

/** The table of cases, one line a case; where only layers are open, one sentence. */
export function caseLines({ rows, exceeded }: CaseTable, paint: Paint): readonly string[] {
  const layers = new Set(
    rows.flatMap(({ when }) => when.map((condition) => ('layer' in condition ? condition.layer : ''))),
  );
  const allowed = rows.filter(({ verdict }) => verdict === 'allowed');
  const onlyAllow = allowed[0]?.when.every(
    (condition) => 'layer' in condition && condition.is.join() === 'allow',
  );
  if (
    !layers.has('') &&
    allowed.length === 1 &&
    onlyAllow &&
    rows.every(({ verdict }) => verdict !== 'undetermined')
  ) {
    const names = allowed[0]!.when.map((condition) =>
      'layer' in condition ? LAYER_NAMES[condition.layer] : '',
    );
    const all = names.length === 1 ? `the ${names[0]} allows` : `${andList(names)} all allow`;
    return [`  it is ${paint.good('allowed')} only if ${all} it`];
  }
  const lines = rows.slice(0, MOST_ROWS).map(({ when, verdict, deniedBy }) => {
    const condition = when.map(caseWords).join(', and ');
    const by = deniedBy.length > 0 ? ` by ${deniedBy.join(', ')}` : '';
    return `  ${condition || 'in every case'} ${paint.dim('→')} ${verdictWord({ verdict }, paint)}${by}`;
  });
  if (rows.length > MOST_ROWS)
    lines.push(`  and ${rows.length - MOST_ROWS} more cases; --format json lists them all`);
  if (exceeded) {
    lines.push(
      `  there are ${exceeded.combinations} combinations; only the first ${exceeded.bound} were worked out`,
    );
  }
  return lines;
}

function andList(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** What is not known, in a few words. */
export function gapWords(gap: Gap): string {
  switch (gap.kind) {
    case 'context-key':
      return `${plain(gap.key)}: ${gap.state === 'present' ? 'its value' : 'whether it is in the request, and with what value'}`;
    case 'layer': {
      const which = gap.policy?.name ?? gap.policy?.arn ?? gap.target;
      return `the ${LAYER_NAMES[gap.layer]}${which ? ` ${plain(which)}` : ''} was not collected`;
    }
    case 'malformed-policy': {
      const { source, name } = gap.policy;
      return `${plain(name ?? LAYER_NAMES[gap.layer])} cannot be read: ${plain(gap.fault.message)} (${plain(source)}:${gap.fault.line}:${gap.fault.column}); ${gap.fault.help}`;
    }
    case 'fact':
      return FACT_QUESTIONS[gap.fact] ?? `${gap.fact}, a setting of the resource`;
    case 'undocumented':
      return `AWS does not document whether this holds: ${RULES[gap.rule].sentence}`;
  }
}
