/**
 * For how many operations of AWS the actions are known, and for how many the resource can be built: docs/coverage.md,
 * counted from what the tables say at run time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOfOperation } from '../../src/catalog/operation-action.ts';
import { listedOperations, operationFacts } from '../../src/catalog/service-reference.ts';

const PATH = 'docs/coverage.md';
const BEGIN = '<!-- coverage: begin -->';
const END = '<!-- coverage: end -->';

interface Count {
  readonly prefix: string;
  operations: number;
  /** Of the operations: those with an action of their own, or several side by side. */
  actions: number;
  /** Of those: checked on `*`. */
  onAll: number;
  /** Of those: the parameters name the resource. */
  built: number;
}

export function coverage(root: string): { readonly path: string; readonly text: string } {
  const page = readFileSync(join(root, PATH), 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${PATH} has no marks around the numbers`);
  const counts = countAll();
  const total = counts.reduce(added, { prefix: '', operations: 0, actions: 0, onAll: 0, built: 0 });
  const lines = [
    `Of **${total.operations}** operations in ${counts.length} services, the action is known for **${total.actions}** ` +
      `(${percent(total.actions, total.operations)}); the resource is known for **${total.onAll + total.built}** ` +
      `(${percent(total.onAll + total.built, total.operations)}): ${total.onAll} are checked on \`*\`, ` +
      `and for ${total.built} the parameters name it.`,
    '',
    '| service | operations | action known | on `*` | resource from parameters |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...counts.map(
      ({ prefix, operations, actions, onAll, built }) =>
        `| ${prefix} | ${operations} | ${actions} | ${onAll} | ${built} |`,
    ),
  ];
  return { path: PATH, text: `${page.slice(0, begin)}${BEGIN}\n\n${lines.join('\n')}\n\n${page.slice(end)}` };
}

function countAll(): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { prefix, operation } of listedOperations()) {
    const count = counts.get(prefix) ?? { prefix, operations: 0, actions: 0, onAll: 0, built: 0 };
    counts.set(prefix, count);
    count.operations++;
    if (!hasAction(prefix, operation)) continue;
    count.actions++;
    const kind = operationFacts(prefix, operation)?.kind;
    if (kind === 'no-resource') count.onAll++;
    else if (kind === 'resources' || kind === 'resources-tabled') count.built++;
  }
  return [...counts.values()].sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

function hasAction(prefix: string, operation: string): boolean {
  const { action, candidates } = actionsOfOperation(prefix, operation, undefined);
  return action !== undefined || candidates.length > 1;
}

function added(sum: Count, one: Count): Count {
  return {
    prefix: '',
    operations: sum.operations + one.operations,
    actions: sum.actions + one.actions,
    onAll: sum.onAll + one.onAll,
    built: sum.built + one.built,
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
