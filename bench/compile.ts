/**
 * How long until the first verdict: policies read, compiled with a fresh compiler and one request decided,
 * with no table filled before. The peer, asked in the same rounds, has everything loaded.
 */
import { Compiler } from '../src/engine/index.ts';
import {
  authorizersOf,
  type Reader,
  readPolicies,
  readValue,
  requestsOf,
  resourceKey,
  textReader,
} from './deniedby.ts';
import { loadPeer } from './iam-simulate.ts';
import { type Contender, interleave, type Samples } from './interleave.ts';
import type { Workload } from './workload.ts';

export interface CompileResult {
  readonly samples: Samples;
  /** Milliseconds of the very first time in a new process, where no code is compiled by the runtime yet. */
  readonly firstMs: number;
}

export interface CompileOptions {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly peers: boolean;
  readonly stride: number;
}

export async function measureCompile(given: Workload, options: CompileOptions): Promise<CompileResult> {
  const workload = { ...given, requests: given.requests.filter((_, i) => i % options.stride === 0) };
  const requests = requestsOf(workload);
  const keys = requests.map(({ action }, i) => resourceKey(workload.requests[i]!.resourcePolicy, action));
  const readText = textReader(workload);
  // Requests take turns, as if each were the first.
  let turn = 0;
  const decideFirst = (authorizers: ReturnType<typeof authorizersOf>): number => {
    turn = (turn + 1) % requests.length;
    return authorizers.get(keys[turn]!)!.decide(requests[turn]!).verdict.length;
  };
  const whole = (reader: Reader): number =>
    decideFirst(authorizersOf(readPolicies(workload, reader), new Compiler()));

  const start = process.hrtime.bigint();
  whole(readText);
  const firstMs = Number(process.hrtime.bigint() - start) / 1e6;

  const policies = readPolicies(workload, readValue);
  const compiler = new Compiler();
  authorizersOf(policies, compiler);
  const contenders: Contender[] = [
    { name: 'values to verdict', operations: 1, pass: () => whole(readValue) },
    { name: 'text to verdict', operations: 1, pass: () => whole(readText) },
    { name: 'read values', operations: 1, pass: () => readPolicies(workload, readValue).resource.size },
    { name: 'read text', operations: 1, pass: () => readPolicies(workload, readText).resource.size },
    { name: 'compile', operations: 1, pass: () => authorizersOf(policies, new Compiler()).size },
    {
      name: 'first verdict of a new authorizer',
      operations: 1,
      pass: () => decideFirst(authorizersOf(policies, compiler)),
    },
  ];
  if (options.peers) {
    const peer = await loadPeer(workload);
    contenders.push({
      name: 'authorize',
      operations: requests.length,
      pass: () => requests.reduce((sum, _, i) => sum + peer.authorize(i).length, 0),
    });
  }
  return { samples: await interleave(contenders, options.rounds, options.sliceMs), firstMs };
}
