/** The words of `deniedby status`: how old a snapshot is, what it covers, and what was not seen. */
import type {
  AccountCoverage,
  Coverage,
  OrganizationCoverage,
  SetbackGroup,
} from '../environment/coverage.ts';
import { type Paint, pad, paint, plain } from './paint.ts';
import { LAYER_NAMES } from './words.ts';

interface StatusText {
  /** The snapshot folder. */
  readonly folder: string;
  readonly files: number;
  /** When the oldest and the newest of the files were written, in milliseconds; undefined where there are none. */
  readonly written: { readonly first: number; readonly last: number } | undefined;
  readonly now: number;
  readonly colour: boolean;
}

const MOST_ACCOUNTS = 20;
const MOST_SETBACKS = 20;
const MOST_SUBJECTS = 3;
const MOST_PROBLEMS = 5;

export function renderStatus(coverage: Coverage, text: StatusText): string {
  const style = paint(text.colour);
  const { accounts, setbacks, problems } = coverage;
  const lines = [
    ...headLines(coverage, text, style),
    '',
    style.bold('Coverage'),
    ...layerLines(accounts),
    ...accountLines(accounts, style),
    ...setbackLines(setbacks, style),
  ];
  if (problems.length > 0) {
    lines.push('', style.bold('Files that cannot be used'));
    for (const { file, line, column, found, expected } of problems.slice(0, MOST_PROBLEMS)) {
      const place = line === undefined ? file : `${file}:${line}:${column}`;
      lines.push(`  ${plain(place)}: found ${plain(found)}, expected ${plain(expected)}`);
    }
    if (problems.length > MOST_PROBLEMS) lines.push(`  ${problems.length - MOST_PROBLEMS} more`);
  }
  return `${lines.join('\n')}\n`;
}

function headLines(coverage: Coverage, text: StatusText, style: Paint): readonly string[] {
  const { manifest, organizations, accounts, setbacks, problems } = coverage;
  const { folder, files, written, now } = text;
  const lines = [`${style.bold(plain(folder))}: ${ageWords(coverage, text)}`];
  if (manifest && manifest.finishedAt === undefined) {
    lines.push(style.warn('the last collection was stopped, or is still at work'));
  }
  const end = manifest?.finishedAt === undefined ? Number.NaN : Date.parse(manifest.finishedAt);
  if (written && written.last > end + LAST_WRITES_MS) {
    lines.push(
      `its files were written after that, the last ${ago(now - written.last)}: they were copied, or changed by hand`,
    );
  }
  const asked = count(
    setbacks.reduce((sum, { subjects }) => sum + subjects.length, 0),
    'call',
  );
  lines.push(
    [
      count(accounts.length, 'account'),
      count(files, 'file'),
      setbacks.length === 0 ? 'no call without an answer' : style.warn(`${asked} without an answer`),
      ...(problems.length > 0 ? [style.warn(count(problems.length, 'problem'))] : []),
    ].join(', '),
  );
  for (const { id, management } of organizations) {
    lines.push(`organization ${plain(id)}, management account ${management ?? 'not known'}`);
  }
  const scope = manifest?.scope?.accounts ?? [];
  const open = scope.filter(({ state }) => state !== 'collected');
  if (open.length > 0) {
    const states = [...new Set(open.map(({ state }) => state))].map(
      (state) => `${open.filter((one) => one.state === state).length} ${state}`,
    );
    lines.push(`of ${count(scope.length, 'account')} to collect: ${states.join(', ')}`);
  }
  return lines;
}

/** What a run may take to write its last files after it noted its end. */
const LAST_WRITES_MS = 60_000;

function ageWords({ manifest }: Coverage, { written, now }: StatusText): string {
  const at = manifest?.finishedAt ?? manifest?.startedAt;
  const by = manifest?.collectedBy === undefined ? '' : ` by ${plain(manifest.collectedBy)}`;
  if (at !== undefined) {
    const instant = Date.parse(at);
    const age = Number.isNaN(instant) ? '' : `${ago(now - instant)}, `;
    return `collected ${age}${plain(at)}${by}`;
  }
  if (!written) return 'empty';
  const days = new Set(
    [written.first, written.last].map((time) => new Date(time).toISOString().slice(0, 10)),
  );
  return `no manifest says when it was collected; its files were written ${ago(now - written.last)} (${[...days].join(' to ')})`;
}

function ago(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 0) return 'in the future by the clock of this machine';
  if (minutes < 2) return 'just now';
  if (minutes < 120) return `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`;
}

function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function layerLines(accounts: readonly AccountCoverage[]): readonly string[] {
  const of = (what: 'all' | 'some'): number =>
    accounts.filter(({ identity }) => identity.extent === what).length;
  const total = (part: (account: AccountCoverage) => number): number =>
    accounts.reduce((sum, account) => sum + part(account), 0);
  const entities = (['role', 'user', 'group'] as const)
    .map((kind) =>
      count(
        total(({ identity }) => identity[`${kind}s`]),
        kind,
      ),
    )
    .join(', ');
  const set = total(({ boundaries }) => boundaries.set);
  const held = total(({ boundaries }) => boundaries.held);
  const endpoints = total((account) => account.endpoints.reduce((sum, one) => sum + one.count, 0));
  const rows: readonly (readonly [string, string])[] = [
    [
      'identity-based policies',
      `all of ${number(of('all'))} of ${count(accounts.length, 'account')}, some of ${number(of('some'))} (${entities})`,
    ],
    [
      'permissions boundaries',
      set === 0
        ? 'none set on what was collected'
        : `set on ${number(set)}, with the document of ${number(held)}`,
    ],
    ['service control policies', organizationWords(accounts.map(({ scps }) => scps))],
    ['resource control policies', organizationWords(accounts.map(({ rcps }) => rcps))],
    ['resource-based policies', resourceWords(accounts)],
    ['VPC endpoints', endpoints === 0 ? 'none collected' : number(endpoints)],
  ];
  return rows.map(([name, words]) => `  ${pad(name, 27)}${words}`);
}

function organizationWords(all: readonly OrganizationCoverage[]): string {
  const of = (kind: OrganizationCoverage['kind']): number => all.filter((one) => one.kind === kind).length;
  const parts = [
    ...(of('all') > 0 ? [`at every level above ${count(of('all'), 'account')}`] : []),
    ...(of('not-bound') > 0 ? [`${count(of('not-bound'), 'account')} not bound by any`] : []),
    ...(of('open') > 0 ? [`not known for ${count(of('open'), 'account')}`] : []),
  ];
  return parts.length === 0 ? 'none collected' : parts.join(', ');
}

function resourceWords(accounts: readonly AccountCoverage[]): string {
  const services = new Map<string, { policies: number; none: number }>();
  for (const { resources } of accounts) {
    for (const { service, policies, none } of resources) {
      const sum = services.get(service) ?? { policies: 0, none: 0 };
      services.set(service, { policies: sum.policies + policies, none: sum.none + none });
    }
  }
  if (services.size === 0) return 'none collected';
  return [...services]
    .map(([service, { policies, none }]) => `${service} ${countWords(policies, none)}`)
    .join(', ');
}

function countWords(policies: number, none: number): string {
  if (none === 0) return number(policies);
  const without = `${number(none)} ${none === 1 ? 'resource' : 'resources'} without`;
  return policies === 0 ? without : `${number(policies)} and ${without}`;
}

function accountLines(accounts: readonly AccountCoverage[], style: Paint): readonly string[] {
  if (accounts.length === 0) return [];
  // Those of which something was collected first: an organization lists hundreds of others.
  const order = [...accounts].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  const lines = ['', style.bold('Accounts')];
  for (const account of order.slice(0, MOST_ACCOUNTS)) {
    const { name, identity, scps, rcps, resources, endpoints } = account;
    const parts = [
      identity.extent === 'none' ? 'no principals' : `${identity.extent} principals`,
      `SCPs ${levelWords(scps)}`,
      `RCPs ${levelWords(rcps)}`,
      ...resources.map(
        ({ service, region, policies, none }) => `${service} ${region} ${countWords(policies, none)}`,
      ),
      ...endpoints.map((one) => `VPC endpoints ${one.region} ${one.count}`),
    ];
    const shown = parts.length > 8 ? [...parts.slice(0, 7), `${parts.length - 7} more`] : parts;
    const named = name === undefined ? '' : ` ${plain(name)}`;
    lines.push(`  ${account.account}${named}: ${shown.map(plain).join('; ')}`);
  }
  if (order.length > MOST_ACCOUNTS)
    lines.push(style.dim(`  ${order.length - MOST_ACCOUNTS} more: --format json`));
  return lines;
}

function isEmpty({ identity, resources, endpoints }: AccountCoverage): boolean {
  return identity.extent === 'none' && resources.length === 0 && endpoints.length === 0;
}

function levelWords(coverage: OrganizationCoverage): string {
  switch (coverage.kind) {
    case 'all':
      return `at ${count(coverage.levels, 'level')}`;
    case 'not-bound':
      return 'do not bind it';
    case 'open':
      return 'not known';
  }
}

function setbackLines(setbacks: readonly SetbackGroup[], style: Paint): readonly string[] {
  if (setbacks.length === 0) return [];
  const lines = ['', style.bold('Not seen')];
  for (const { kind, code, account, permission, layers, subjects } of setbacks.slice(0, MOST_SETBACKS)) {
    const named = subjects.map((subject) => subject.arguments.join(' ')).filter((one) => one !== '');
    const shown = named.slice(0, MOST_SUBJECTS).map(plain);
    const more = named.length > shown.length ? [`${named.length - shown.length} more`] : [];
    const about = shown.length === 0 ? '' : ` for ${[...shown, ...more].join(', ')}`;
    lines.push(
      `  ${style.warn(kind)} with ${plain(code)} in ${account}: ${permission}${about}`,
      `    ${undecidableWords(layers)}${cureWords(kind)}`,
    );
  }
  const left = setbacks.length - MOST_SETBACKS;
  if (left > 0) lines.push(style.dim(`  ${left} more: --format json`));
  return lines;
}

/** What stays unknown of requests that these things are about. */
function undecidableWords(layers: SetbackGroup['layers']): string {
  const names = layers.flatMap((layer) => (layer === 'context' ? [] : [LAYER_NAMES[layer]]));
  if (layers.includes('context')) names.push('condition keys such as tags and organization');
  return names.length === 0 ? 'what there is was not listed' : `not known: ${names.join(', ')}`;
}

function cureWords(kind: SetbackGroup['kind']): string {
  switch (kind) {
    case 'refused':
      return '; allow the collector to call it, and collect again';
    case 'failed':
      return '; asking again may tell';
    case 'unsupported':
      return '; it is not offered there';
    case 'gone':
      return '; what it is about is not there any more';
  }
}
