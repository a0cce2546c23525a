/** Verdict, full trace and deep trace of every request of a workload, next to the peers. */
import { explain, type Verdict } from '../src/engine/index.ts';
import { loadCedar } from './cedar.ts';
import { type Case, casesOf, peerWord } from './deniedby.ts';
import { loadPeer, type Peer } from './iam-simulate.ts';
import { type Contender, interleave, type Samples } from './interleave.ts';
import type { Workload } from './workload.ts';

export interface DecisionResult {
  readonly samples: Samples;
  readonly checked: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly disagreements: readonly string[];
  /** How many decisions of the translated policies are the same. */
  readonly cedarAgrees?: number | undefined;
}

export interface DecisionOptions {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly peers: boolean;
  /** Only every n-th request is looked at: the same ones by all. */
  readonly stride: number;
}

/** The public function of the peer is slow and no goal is set on it: it gets fewer requests. */
const SIMULATE_STRIDE = 8;

export async function measureDecisions(given: Workload, options: DecisionOptions): Promise<DecisionResult> {
  const workload = { ...given, requests: given.requests.filter((_, i) => i % options.stride === 0) };
  const cases = casesOf(workload);
  const peer = options.peers ? await loadPeer(workload) : undefined;
  const cedar = options.peers ? await loadCedar(workload) : undefined;
  const agreement = await compare(workload, cases, peer);
  const contenders: Contender[] = [
    over(cases, 'decide', ({ authorizer, request }) => authorizer.decide(request).verdict.length),
    over(cases, 'full', ({ authorizer, request }) => sizeOf(explain(authorizer, request))),
    over(cases, 'deep', ({ authorizer, request }) =>
      deepSizeOf(explain(authorizer, request, { deep: true })),
    ),
    over(cases, 'full as JSON', ({ authorizer, request }) => toJson(explain(authorizer, request))),
  ];
  if (peer) {
    const all = cases.map((_, i) => i);
    contenders.push(over(all, 'authorize', (i) => peer.authorize(i).length));
    const some = all.filter((i) => i % SIMULATE_STRIDE === 0);
    contenders.push({
      name: 'runSimulation',
      operations: some.length,
      pass: async () => {
        let sum = 0;
        for (const i of some) sum += (await peer.simulate(i)).length;
        return sum;
      },
    });
  }
  let cedarAgrees: number | undefined;
  if (cedar) {
    const all = cases.map((_, i) => i);
    cedarAgrees = all.filter((i) => cedar.allows(i) === isAllowed(cases[i]!)).length;
    contenders.push(over(all, 'cedar', (i) => (cedar.allows(i) ? 1 : 2)));
  }
  const samples = await interleave(contenders, options.rounds, options.sliceMs);
  return { ...agreement, samples, cedarAgrees };
}

function over<T>(items: readonly T[], name: string, work: (item: T) => number): Contender {
  return {
    name,
    operations: items.length,
    pass: () => {
      let sum = 0;
      for (const item of items) sum += work(item);
      return sum;
    },
  };
}

/** Looks at every statement, and at the elements of those that apply or may: what a reader of a trace starts with. */
function sizeOf({ layers }: Verdict): number {
  let size = 0;
  for (const { statements } of layers) {
    for (const statement of statements) {
      size++;
      if (statement.applies !== 'false') size += statement.elements.length;
    }
  }
  return size;
}

/** Looks at every element and asks for its patterns, so that nothing of a deep trace can be left for later. */
function deepSizeOf({ layers }: Verdict): number {
  let size = 0;
  for (const { statements } of layers) {
    for (const { elements } of statements) {
      for (const element of elements) {
        if ('patterns' in element) size += element.patterns.length;
        else if ('values' in element) size += element.values.length;
      }
    }
  }
  return size;
}

function toJson(verdict: Verdict): number {
  return JSON.stringify(verdict).length;
}

function isAllowed({ authorizer, request }: Case): boolean {
  return authorizer.decide(request).verdict === 'allowed';
}

async function compare(
  { requests }: Workload,
  cases: readonly Case[],
  peer: Peer | undefined,
): Promise<Pick<DecisionResult, 'checked' | 'verdicts' | 'disagreements'>> {
  const verdicts: Record<string, number> = {};
  const disagreements: string[] = [];
  for (const [i, { authorizer, request }] of cases.entries()) {
    const words: Record<string, string> = {
      decide: peerWord(authorizer.decide(request)),
      explain: peerWord(explain(authorizer, request)),
    };
    if (peer) {
      words['authorize'] = peer.authorize(i);
      words['runSimulation'] = await peer.simulate(i);
    }
    verdicts[words['decide']!] = (verdicts[words['decide']!] ?? 0) + 1;
    if (new Set(Object.values(words)).size > 1) {
      const { action, resource, resourcePolicy } = requests[i]!;
      const said = Object.entries(words).map(([who, word]) => `${who}: ${word}`);
      disagreements.push(`request ${i} (${action} on ${resource}, ${resourcePolicy}): ${said.join(', ')}`);
    }
  }
  return { checked: cases.length, verdicts, disagreements };
}
