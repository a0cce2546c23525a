/**
 * What compiled policies weigh: many copies of a workload's bundle, no two with the same text, in one compiler.
 * The policy texts are counted too, since positions refer to them; what all copies share is spread over them.
 */
import { type Authorizer, Compiler, explain, parsePolicy, SourceText } from '../src/engine/index.ts';
import { authorizersOf, type ReadPolicies, readPolicies, requestsOf, resourceKey } from './deniedby.ts';
import { jsonBytes, mapPolicies, type PolicyDocument, type Workload } from './workload.ts';

export interface MemoryResult {
  readonly copies: number;
  /** Compact JSON of one copy. */
  readonly jsonBytes: number;
  /** Texts and statements read from them, before anything is compiled. */
  readonly readBytes: number;
  readonly compiledBytes: number;
  /** After every request was decided on every copy. */
  readonly decidedBytes: number;
  /** After every request was explained too. */
  readonly tracedBytes: number;
  /** After every request was explained with every pattern. */
  readonly deepBytes: number;
}

/** Enough that what does not grow with the copies disappears in what does. */
const TOTAL_JSON_BYTES = 6_000_000;

export function measureMemory(workload: Workload, quick: boolean): MemoryResult {
  const size = jsonBytes(copyOf(workload, 0));
  const wanted = Math.ceil((quick ? TOTAL_JSON_BYTES / 4 : TOTAL_JSON_BYTES) / size);
  const copies = Math.min(2000, Math.max(5, wanted));
  const requests = requestsOf(workload);
  const keys = requests.map(({ action }, i) => resourceKey(workload.requests[i]!.resourcePolicy, action));
  const read = (copy: number): ReadPolicies =>
    readPolicies(copyOf(workload, copy), (document, type, name) =>
      parsePolicy(new SourceText(name, JSON.stringify(document)), type),
    );
  // What is made once in a process is made before the first reading.
  const first = authorizersOf(read(-1), new Compiler());
  for (const [i, request] of requests.entries()) explain(first.get(keys[i]!)!, request);

  const compiler = new Compiler();
  const before = heapBytes();
  const policies = Array.from({ length: copies }, (_, copy) => read(copy));
  const readOnly = heapBytes();
  const held = policies.map((one) => authorizersOf(one, compiler));
  const compiled = heapBytes();
  const each = (work: (authorizer: Authorizer, request: (typeof requests)[number]) => void): void => {
    for (const authorizers of held)
      for (const [i, request] of requests.entries()) work(authorizers.get(keys[i]!)!, request);
  };
  each((authorizer, request) => authorizer.decide(request));
  const decided = heapBytes();
  each((authorizer, request) => explain(authorizer, request));
  const traced = heapBytes();
  each((authorizer, request) => explain(authorizer, request, { deep: true }));
  const deep = heapBytes();
  if (held.length !== copies) throw new Error('the copies must live until here');
  return {
    copies,
    jsonBytes: size,
    readBytes: (readOnly - before) / copies,
    compiledBytes: (compiled - before) / copies,
    decidedBytes: (decided - before) / copies,
    tracedBytes: (traced - before) / copies,
    deepBytes: (deep - before) / copies,
  };
}

function heapBytes(): number {
  if (!globalThis.gc) throw new Error('memory is measured with --expose-gc');
  // Weak references and finalizers take a second turn.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/**
 * A copy with resources, condition values and Sids of its own. Actions stay as they are: they come from AWS's
 * vocabulary, and many policies name the same ones.
 */
export function copyOf(workload: Workload, copy: number): Workload {
  const tag = `c${copy}-`;
  return mapPolicies(workload, (document) => ({
    ...document,
    Statement: listOf(document['Statement']).map((statement) => statementCopy(statement, tag)),
  }));
}

function statementCopy(statement: unknown, tag: string): PolicyDocument {
  const { Sid, Resource, NotResource, Condition, ...rest } = statement as Record<string, unknown>;
  const copy: Record<string, unknown> = { ...rest };
  if (Sid !== undefined) copy['Sid'] = `${Sid}${tag.slice(0, -1)}`;
  if (Resource !== undefined) copy['Resource'] = tagged(Resource, tag);
  if (NotResource !== undefined) copy['NotResource'] = tagged(NotResource, tag);
  if (Condition !== undefined) copy['Condition'] = conditionCopy(Condition as ConditionBlock, tag);
  return copy;
}

type ConditionBlock = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function conditionCopy(block: ConditionBlock, tag: string): ConditionBlock {
  return Object.fromEntries(
    Object.entries(block).map(([operator, keys]) => {
      // Numbers, dates and addresses would no longer be any.
      if (!/String|Arn/.test(operator)) return [operator, keys];
      const entries = Object.entries(keys).map(([key, values]) => [key, tagged(values, tag)]);
      return [operator, Object.fromEntries(entries)];
    }),
  );
}

/** The tag goes behind the last colon, where an ARN has its most particular part. */
function tagged(values: unknown, tag: string): unknown {
  if (Array.isArray(values)) return values.map((value) => tagged(value, tag));
  if (typeof values !== 'string' || values === '*') return values;
  const variable = values.indexOf('${');
  const colon = values.lastIndexOf(':', variable < 0 ? undefined : variable);
  return values.slice(0, colon + 1) + tag + values.slice(colon + 1);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
