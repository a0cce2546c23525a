/**
 * The engine runs in a browser tab: bundled without Node, in a context that has nothing but JavaScript itself, it
 * decides as it does here.
 */
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { type BuildResult, build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { Authorizer, explain, type PolicySet, parsePolicyValue, type Request } from '../src/engine/index.ts';
import { ROOT } from './support/case-files.ts';

/** Some way above what it is, so that a library that slips in is noticed. */
const MOST_KILOBYTES = 200;

/** Neither clock nor dice: asking for one is an error. */
const WITHOUT_CHANCE = `
  const refuse = () => { throw new Error('the engine has no clock and no dice'); };
  Math.random = refuse;
  const Calendar = Date;
  globalThis.Date = new Proxy(Calendar, { construct: (_, args) => args.length === 0 ? refuse() : new Calendar(...args) });
  Calendar.now = refuse;
`;

/** Decides one request with the engine that is given: the same code for both sides. */
function decide(engine: {
  readonly Authorizer: typeof Authorizer;
  readonly explain: typeof explain;
  readonly parsePolicyValue: typeof parsePolicyValue;
}): string {
  const allow = { Sid: 'Look', Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' };
  const deny = {
    Sid: 'OutsideEndpoint',
    Effect: 'Deny',
    Action: ['ec2:*'],
    Resource: '*',
    Condition: {
      StringNotEquals: { 'aws:SourceVpce': 'vpce-0aa11bb22cc33dd44' },
      NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' },
    },
  };
  const policies: PolicySet = {
    identity: [
      {
        name: 'Look',
        policy: engine.parsePolicyValue({ Version: '2012-10-17', Statement: [allow] }, 'identity'),
      },
    ],
    resource: [],
    scps: [
      {
        target: 'r-ab12',
        policies: [
          { policy: engine.parsePolicyValue({ Version: '2012-10-17', Statement: [allow, deny] }, 'scp') },
        ],
      },
    ],
  };
  const request: Request = {
    principal: 'arn:aws:sts::111122223333:assumed-role/monitoring/probe',
    action: 'ec2:DescribeInstances',
    resource: '*',
    context: { 'aws:SourceIp': '203.0.113.7', 'aws:SourceVpce': { is: 'unknown' } },
  };
  return JSON.stringify(engine.explain(new engine.Authorizer(policies), request));
}

describe('the engine, bundled for a browser', () => {
  let result: BuildResult<{ write: false; metafile: true }>;

  beforeAll(async () => {
    // A module of Node cannot be resolved for this platform: the build would fail.
    result = await build({
      entryPoints: [join(ROOT, 'src/engine/index.ts')],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'deniedby',
      target: 'es2023',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
  });

  test('needs nothing but itself', () => {
    const inputs = Object.keys(result.metafile.inputs);
    expect(inputs.length).toBeGreaterThan(40);
    expect(inputs.filter((path) => !/(?:^|\/)src\/(?:policy|catalog|engine)\//.test(path))).toEqual([]);
  });

  test('decides in a context without Node or a page as it does here', () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(WITHOUT_CHANCE).runInContext(context);
    new Script(result.outputFiles[0]!.text).runInContext(context);
    const there = new Script(`(${decide.toString()})(deniedby)`).runInContext(context) as string;
    const here = decide({ Authorizer, explain, parsePolicyValue });
    expect(JSON.parse(here)).toMatchObject({ verdict: 'undetermined' });
    expect(there).toBe(here);
  });

  test(`is smaller than ${MOST_KILOBYTES} kB`, () => {
    const kilobytes = result.outputFiles[0]!.contents.length / 1000;
    console.log(`engine, bundled and minified: ${kilobytes.toFixed(0)} kB`);
    expect(kilobytes).toBeLessThan(MOST_KILOBYTES);
  });
});
