/**
 * Patterns and values made to be slow. Policies and requests come from strangers, so the worst pattern is a
 * number like any other. A time is that of one whole decision, not of the match alone.
 */
import { Authorizer, explain, parsePolicyValue, type Request } from '../src/engine/index.ts';
import { median } from './statistics.ts';

export interface HostileCase {
  readonly shape: string;
  readonly place: string;
  readonly decideMs: number;
  /** Reading, compiling and deciding, once, with no table filled. */
  readonly firstMs: number;
  readonly deepMs: number;
}

/** A pattern and a value, made to fill a length. */
interface Shape {
  readonly name: string;
  readonly pattern: (length: number) => string;
  readonly value: (length: number) => string;
  /** Whether both are whole ARNs. */
  readonly isArn?: boolean;
}

/** Where patterns meet values. */
interface Place {
  readonly name: string;
  /** What stands in front of pattern and value alike. */
  readonly prefix: string;
  readonly statement: (pattern: string) => Readonly<Record<string, unknown>>;
  /** Requests with a value, which take turns lest something made for one value be found again. */
  readonly requests: (value: string) => readonly Request[];
}

const BASE: Request = {
  principal: 'arn:aws:iam::222233334444:role/parcel-tracker',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::parcel-labels/a.pdf',
  resourceAccount: '222233334444',
  context: {},
};

const RESOURCE: Place = {
  name: 'Resource',
  prefix: 'arn:aws:s3:::',
  statement: (pattern) => ({ Action: 's3:GetObject', Resource: pattern }),
  requests: (value) => [{ ...BASE, resource: value }],
};

const STRING_LIKE: Place = {
  name: 'StringLike',
  prefix: '',
  statement: (pattern) => ({
    Action: 's3:GetObject',
    Resource: '*',
    Condition: { StringLike: { 'aws:UserAgent': pattern } },
  }),
  requests: (value) => [{ ...BASE, context: { 'aws:UserAgent': value } }],
};

const ARN_LIKE: Place = {
  name: 'ArnLike',
  prefix: 'arn:aws:s3:::',
  statement: (pattern) => ({
    Action: 's3:GetObject',
    Resource: '*',
    Condition: { ArnLike: { 'aws:SourceArn': pattern } },
  }),
  requests: (value) => [{ ...BASE, context: { 'aws:SourceArn': value } }],
};

const ACTION: Place = {
  name: 'Action',
  prefix: 's3:',
  statement: (pattern) => ({ Action: pattern, Resource: '*' }),
  requests: (value) => [{ ...BASE, action: value }],
};

/** The variable stands for the first half of the value, so that the pattern has to be made for each request. */
const VARIABLE: Place = {
  name: 'Resource with a variable',
  prefix: 'arn:aws:s3:::',
  statement: (pattern) => ({
    Action: 's3:GetObject',
    Resource: pattern.replace(':::', `:::\${aws:PrincipalTag/depot}`),
  }),
  requests: (value) =>
    [500, 501].map((length) => ({
      ...BASE,
      resource: value,
      context: { 'aws:PrincipalTag/depot': value.slice('arn:aws:s3:::'.length).slice(0, length) },
    })),
};

const LONG = 2048;

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const AS = (length: number): string => fill('a', length);
const ABS = (length: number): string => fill('ab', length);

/** Patterns that do not match; where the end settles that at once, a star behind it takes the way out. */
const BODIES: readonly Shape[] = [
  ...[0.25, 0.5, 0.75, 1].map((part) => ({
    name: `*a…a?b (${part * LONG})`,
    pattern: (length: number) => `*${AS(Math.floor(length * part) - 4)}?b`,
    value: AS,
  })),
  { name: '*?a…ab (1024)', pattern: (length) => `*?${AS(length / 2)}b`, value: AS },
  { name: '*ba…a (1024)', pattern: (length) => `*b${AS(length / 2)}`, value: AS },
  { name: '*a…ab (1024)', pattern: (length) => `*${AS(length / 2)}b`, value: AS },
  { name: '*abab…ac (1024)', pattern: (length) => `*${ABS(length / 2)}ac`, value: ABS },
  { name: '*a?ab…ac (1024)', pattern: (length) => `*a?${ABS(length / 2)}ac`, value: ABS },
  { name: '*a*a…*b', pattern: (length) => `${fill('*a', length - 4)}*b`, value: AS },
  { name: '*a*a…*b (1024)', pattern: (length) => `${fill('*a', length / 2)}*b`, value: AS },
  { name: '*aa?*aa?…*b', pattern: (length) => `${fill('*aa?', length / 2)}*b`, value: AS },
  { name: '***…*b', pattern: (length) => `${fill('*', length - 2)}b`, value: AS },
  { name: '???…?b', pattern: (length) => `${fill('?', length - 2)}b`, value: AS },
  { name: '*???…?b (1024)', pattern: (length) => `*${fill('?', length / 2)}b`, value: AS },
  { name: '*a?a?…a?b (1024)', pattern: (length) => `*${fill('a?', length / 2)}b`, value: AS },
  { name: '*?*?…*?b', pattern: (length) => `${fill('*?', length - 2)}b`, value: AS },
];

const ARNS: readonly Shape[] = [
  {
    name: 'ARN, stars in all fields',
    pattern: (length) => `arn:*:s3:*:*:${fill('*a', length - 16)}b*`,
    value: (length) => `arn:aws:s3:::${AS(length - 13)}`,
  },
  {
    name: 'ARN, *a…a?b* in all fields',
    pattern: (length) => {
      const field = `*${AS(length / 8)}?b*`;
      return `arn:${field}:s3:${field}:${field}:${field}`;
    },
    value: (length) => `arn:${AS(length / 5)}:s3:${AS(length / 5)}:${AS(length / 5)}:${AS(length / 5)}`,
  },
  {
    name: 'ARN, stars in all fields, value with more colons',
    pattern: (length) => `arn:*:s3:*:*:${fill('a*', length - 13)}`,
    value: (length) => `arn:aws:s3:::${fill('b:', length / 2)}${AS(length / 2 - 13)}`,
  },
  {
    name: 'ARN, *a…a?b* in the last field, value with more colons',
    pattern: (length) => `arn:*:s3:*:*:*${AS(length / 2)}?b*`,
    value: (length) => `arn:aws:s3::${AS(length - 16)}:::`,
  },
  {
    name: 'colons everywhere',
    pattern: (length) => `arn:*:s3:*:*:${fill('*:', length - 16)}b*`,
    value: (length) => `arn:aws:s3:::${fill(':', length - 13)}`,
  },
  {
    name: 'colons everywhere, reached by a star of an earlier field',
    pattern: (length) => `arn:*:s3:*:*:a${fill(':*', length - 14)}`,
    value: (length) => `arn:aws:s3:::b${fill(':a', length / 2)}${fill(':', length / 2 - 14)}`,
  },
  {
    name: 'stars and questions in all fields, colons everywhere',
    pattern: (length) => `arn:*?*:s3:*?*:*?*:a${fill('?*:', length - 24)}`,
    value: (length) => `arn:aws:s3:b:b:b${fill(':a', length - 16)}`,
  },
];

const WHOLE_ARNS = ARNS.map((shape): Shape => ({ ...shape, isArn: true }));

function longShapes(): readonly Shape[] {
  const open = BODIES.map((shape) => ({
    ...shape,
    name: shape.name.replace(/(?= \(|$)/, '*'),
    pattern: (length: number) => `${shape.pattern(length - 1)}*`,
  }));
  return [...BODIES, ...open, ...WHOLE_ARNS];
}

/** The chain for which a regular expression made of `.*` needs minutes; how it ends decides which way it goes. */
export function measureChains(): readonly HostileCase[] {
  return [RESOURCE, STRING_LIKE].flatMap((place) =>
    ['*a*a*a*a*b', '*a*a*a*a*b*'].map((pattern) =>
      measure(place, { name: pattern, pattern: () => pattern, value: () => AS(400) }),
    ),
  );
}

export function measureLong(): readonly HostileCase[] {
  return [RESOURCE, STRING_LIKE, ARN_LIKE, ACTION, VARIABLE].flatMap((place) =>
    longShapes()
      .filter(({ isArn }) => !isArn || (place !== ACTION && place !== VARIABLE))
      .map((shape) => measure(place, shape)),
  );
}

/** Long patterns on a key of which nothing is known: whether any value could match is what has to be found out. */
export function measureUnknown(count: number): HostileCase {
  const patterns = BODIES.slice(0, count).map(({ pattern }) => pattern(LONG));
  const request: Request = { ...BASE, context: { 'aws:UserAgent': { is: 'unknown' } } };
  const setUp = (): Authorizer => authorizerOf(patterns.map((pattern) => STRING_LIKE.statement(pattern)));
  const firstMs = once(() => explain(setUp(), request));
  const authorizer = setUp();
  return {
    shape: count === 1 ? 'one long pattern' : `${count} long patterns`,
    place: 'StringLike, value not known',
    decideMs: repeated(() => authorizer.decide(request)),
    firstMs,
    deepMs: repeated(() => explain(authorizer, request, { deep: true })),
  };
}

export const UNKNOWN_COUNTS: readonly number[] = [1, 2, 4];

function measure(place: Place, shape: Shape): HostileCase {
  const prefix = shape.isArn ? '' : place.prefix;
  const pattern = prefix + shape.pattern(LONG - prefix.length);
  const value = prefix + shape.value(LONG - prefix.length);
  if (pattern.length > LONG || value.length > LONG) throw new Error(`${shape.name} is longer than it may be`);
  const requests = place.requests(value);
  const statement = place.statement(pattern);
  const firstMs = once(() => authorizerOf([statement]).decide(requests[0]!));
  const authorizer = authorizerOf([statement]);
  let turn = 0;
  const next = (): Request => requests[turn++ % requests.length]!;
  return {
    shape: shape.name,
    place: place.name,
    decideMs: repeated(() => authorizer.decide(next())),
    firstMs,
    deepMs: repeated(() => explain(authorizer, next(), { deep: true })),
  };
}

function authorizerOf(statements: readonly Readonly<Record<string, unknown>>[]): Authorizer {
  const document = {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
  };
  return new Authorizer({ identity: [{ policy: parsePolicyValue(document, 'identity') }], resource: [] });
}

/** Milliseconds of one run. */
function once(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Milliseconds of one run among many: the median of batches. */
function repeated(work: () => unknown): number {
  const batch = (count: number): number =>
    once(() => {
      for (let i = 0; i < count; i++) work();
    });
  // Until the runtime has compiled what is run, and a batch is long enough for the clock.
  let count = 1;
  let elapsed = batch(count);
  let spent = elapsed;
  while (elapsed < 4 || spent < WARM_UP_MS) {
    if (elapsed < 4) count *= 2;
    elapsed = batch(count);
    spent += elapsed;
  }
  return median(Array.from({ length: elapsed > 200 ? 3 : 9 }, () => batch(count) / count));
}

const WARM_UP_MS = 60;
