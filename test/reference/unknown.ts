/**
 * Unknown facts by brute force: the decision is computed once for every combination of possibilities, and the
 * verdict is what all of them share. Each undocumented point of AWS is one more unknown with both outcomes.
 */

export type LayerName =
  | 'rcp'
  | 'scp'
  | 'vpc-endpoint'
  | 'resource'
  | 'identity'
  | 'boundary'
  | 'session'
  | 'service';

/** The order in which AWS names the layers. */
export const LAYER_ORDER: readonly LayerName[] = [
  'rcp',
  'scp',
  'vpc-endpoint',
  'resource',
  'identity',
  'boundary',
  'session',
  'service',
];

/** What one fully known world decides: the layers that deny, with a Deny or for want of an Allow. */
export interface Decision {
  readonly explicit: ReadonlySet<LayerName>;
  readonly implicit: ReadonlySet<LayerName>;
  /** AWS names the session policy before the identity-based policy. */
  readonly sessionFirst?: boolean;
}

export interface Verdict {
  readonly verdict: 'allowed' | 'explicit-deny' | 'implicit-deny' | 'undetermined';
  readonly deniedBy: readonly LayerName[];
}

export class TooManyPossibilities extends Error {}

/** Answers questions about unknown facts; within one world the same question has the same answer. */
export class Oracle {
  readonly #script: readonly number[];
  readonly #answers = new Map<string, unknown>();
  readonly taken: { readonly index: number; readonly count: number }[] = [];

  constructor(script: readonly number[]) {
    this.#script = script;
  }

  choose<T>(question: string, options: readonly T[]): T {
    if (this.#answers.has(question)) return this.#answers.get(question) as T;
    const index = options.length > 1 ? (this.#script[this.taken.length] ?? 0) : 0;
    if (options.length > 1) this.taken.push({ index, count: options.length });
    const answer = options[index] as T;
    this.#answers.set(question, answer);
    return answer;
  }

  coin(point: string): boolean {
    return this.choose(`undocumented: ${point}`, [false, true]);
  }
}

export function combine(decide: (oracle: Oracle) => Decision, limit = 300_000): Verdict {
  let script: number[] | null = [];
  let allowed = false;
  let denied = false;
  let explicitAlways = true;
  let sessionFirst = true;
  let common: Map<LayerName, boolean> | undefined;
  for (let count = 0; script !== null; count++) {
    if (count > limit) throw new TooManyPossibilities();
    const oracle = new Oracle(script);
    const { explicit, implicit, ...more } = decide(oracle);
    if (explicit.size === 0 && implicit.size === 0) allowed = true;
    else {
      denied = true;
      if (explicit.size === 0) explicitAlways = false;
      if (more.sessionFirst !== true) sessionFirst = false;
      const layers = new Map<LayerName, boolean>();
      for (const layer of implicit) layers.set(layer, false);
      for (const layer of explicit) layers.set(layer, true);
      if (common === undefined) common = layers;
      else {
        const shared = new Map<LayerName, boolean>();
        for (const [layer, kind] of common)
          if (layers.has(layer)) shared.set(layer, kind && layers.get(layer) === true);
        common = shared;
      }
    }
    if (allowed && denied) return { verdict: 'undetermined', deniedBy: [] };
    script = nextScript(oracle);
  }
  if (allowed) return { verdict: 'allowed', deniedBy: [] };
  const shared = common ?? new Map<LayerName, boolean>();
  const order = sessionFirst
    ? LAYER_ORDER.flatMap((layer): LayerName[] =>
        layer === 'identity' ? ['session', 'identity'] : layer === 'session' ? [] : [layer],
      )
    : LAYER_ORDER;
  return {
    verdict: explicitAlways ? 'explicit-deny' : 'implicit-deny',
    deniedBy: [
      ...LAYER_ORDER.filter((layer) => shared.get(layer) === true),
      ...order.filter((layer) => shared.get(layer) === false),
    ],
  };
}

function nextScript(oracle: Oracle): number[] | null {
  const taken = [...oracle.taken];
  for (;;) {
    const last = taken.pop();
    if (last === undefined) return null;
    if (last.index + 1 < last.count) return [...taken.map((choice) => choice.index), last.index + 1];
  }
}
