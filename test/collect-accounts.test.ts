/**
 * Collection of whole accounts and of an organization, against a mock of AWS that holds the organization of some
 * examples: what it files, that it goes on where it was stopped, and what it makes of what is gone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateQueueCommand, DeleteQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot, type SnapshotFile } from '../src/environment/snapshot.ts';
import { deniedby } from './moto/command.ts';
import type { Names } from './moto/organization.ts';
import { startRecorder } from './moto/recorder.ts';
import { makeCollector, seed } from './moto/seed.ts';
import { hasPython, type Moto, startMoto } from './moto/server.ts';

vi.setConfig({ testTimeout: 600_000 });

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const FOLDERS = ['01-scp-endpoint', '05-bucket-policy', '10-kms-behind-s3', '11-vpc-endpoint-policy'];
const MANAGEMENT = '999900001111';
const SHOP = '444455556666';

/**
 * What the mock refuses although the policy allows it, because it names permissions after operations where AWS does
 * not; and what it knows of an organization in the management account only.
 */
const OTHERWISE_IN_MOTO = [
  'apigateway get-rest-apis',
  'organizations list-parents',
  'organizations list-policies-for-target',
  's3api get-bucket-encryption',
  's3api get-bucket-ownership-controls',
  's3api get-public-access-block',
  's3control get-public-access-block',
];

describe.skipIf(!hasPython())(
  'whole accounts, from the mock of AWS (skipped where there is no Python)',
  () => {
    let moto: Moto;
    let names: Names;
    let folder: string;
    let recorder: Awaited<ReturnType<typeof startRecorder>>;
    const before = { ...process.env };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'deniedby-accounts-'));
      const files: SnapshotFile[] = [];
      for (const name of FOLDERS)
        files.push(...(await readSnapshotFolder(join(EXAMPLES, name, 'env'))).files);
      moto = await startMoto();
      names = (await seed(moto.endpoint, files)).names;
      recorder = await startRecorder(moto.endpoint);
      const settings = await settingsIn(SHOP);
      const queues = new SQSClient(settings);
      for (const QueueName of ['jobs', 'old-jobs']) await queues.send(new CreateQueueCommand({ QueueName }));
      Object.assign(process.env, await makeCollector(moto.endpoint, MANAGEMENT, ['*']));
    }, 600_000);

    afterAll(() => {
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      recorder?.stop();
      moto?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    async function settingsIn(account: string) {
      const credentials = { accessKeyId: 'AKIAMOTO', secretAccessKey: 'moto' };
      const sts = new STSClient({ endpoint: moto.endpoint, region: 'eu-west-1', credentials });
      const { Credentials: made } = await sts.send(
        new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/seed`, RoleSessionName: 'seed' }),
      );
      return {
        endpoint: moto.endpoint,
        region: 'eu-west-1',
        credentials: {
          accessKeyId: made!.AccessKeyId!,
          secretAccessKey: made!.SecretAccessKey!,
          sessionToken: made!.SessionToken!,
        },
      };
    }

    const aws = (): string[] => [
      ...['--endpoint-url', recorder.endpoint, '--role-name', 'reader', '--region', 'eu-west-1'],
      ...['--regions', 'eu-west-1'],
    ];

    function evidence(example: string, file: string): string {
      let text = readFileSync(join(EXAMPLES, example, file), 'utf8');
      for (const [own, given] of names) text = text.replaceAll(own, given);
      const path = join(folder, `${example}-${file}`);
      writeFileSync(path, text);
      return path;
    }

    async function textsIn(snapshot: string): Promise<Map<string, string>> {
      const { files, problems } = await readSnapshotFolder(snapshot);
      expect(problems).toEqual([]);
      expect(loadSnapshot({ files, problems }).problems).toEqual([]);
      return new Map(files.map(({ path, text }) => [path, text]));
    }

    function manifestOf(texts: Map<string, string>) {
      const manifest = JSON.parse(texts.get('manifest.json')!);
      texts.delete('manifest.json');
      return manifest;
    }

    test('the organization: every account, the tree, each policy once; and what is denied is explained from it', async () => {
      const snapshot = join(folder, 'organization');
      const { code, err } = await deniedby(['collect', '--organization', '--env', snapshot, ...aws()]);
      expect([code, err]).toEqual([0, expect.stringMatching(/^5 of 5 accounts as /m)]);
      const texts = await textsIn(snapshot);
      const manifest = manifestOf(texts);
      expect(manifest.finishedAt).toBeDefined();
      expect(manifest.scope.accounts.map(({ state }: { state: string }) => state)).toEqual(
        Array(5).fill('collected'),
      );
      const policies = [...texts.keys()].filter((path) => path.includes('/organizations/describe-policy/'));
      expect(policies.length).toBeGreaterThan(3);
      expect(new Set(policies.map((path) => path.split('/')[0]))).toEqual(new Set([MANAGEMENT]));
      // A list of several pages is whole.
      const stores = JSON.parse(texts.get(`${SHOP}/eu-west-1/cloudtrail/list-event-data-stores.json`)!);
      expect(Object.keys(stores)).toEqual(['EventDataStores']);
      expect(stores.EventDataStores).toHaveLength(2);
      const ofStores = [...texts].filter(([path]) =>
        path.startsWith(`${SHOP}/eu-west-1/cloudtrail/get-resource`),
      );
      expect(ofStores.map(([, text]) => JSON.parse(text))).toEqual(
        Array(2).fill({ none: 'ResourcePolicyNotFoundException' }),
      );
      for (const example of ['01-scp-endpoint', '05-bucket-policy', '11-vpc-endpoint-policy']) {
        const [expected] = JSON.parse(readFileSync(join(EXAMPLES, example, 'expected.json'), 'utf8'));
        const path = evidence(example, expected.evidence[0]);
        const { out } = await deniedby(['explain', path, '--env', snapshot, '--format', 'json']);
        const [{ verdict, deniedBy, gaps }] = JSON.parse(out);
        expect([example, verdict, deniedBy, gaps]).toEqual([
          example,
          expected.verdict,
          expected.deniedBy,
          [],
        ]);
      }
    });

    test('stopped by Ctrl-C it says how far it came, and the next run goes on from there', async () => {
      spawnSync(process.execPath, ['scripts/build.mjs', '--when-stale'], { cwd: ROOT, stdio: 'inherit' });
      const snapshot = join(folder, 'stopped');
      const args = ['dist/cli/main.js', 'collect', '--organization', '--env', snapshot, ...aws()];
      recorder.take();
      const child = spawn(process.execPath, args, {
        cwd: ROOT,
        env: process.env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      recorder.onRequest = (count) => {
        if (count === 60) child.kill('SIGINT');
      };
      const code = await new Promise((resolve) => {
        child.on('close', resolve);
      });
      recorder.onRequest = undefined;
      expect([code, err]).toEqual([3, expect.stringContaining('run it again to go on')]);
      const partial = await textsIn(snapshot);
      const stopped = manifestOf(partial);
      expect(stopped.finishedAt).toBeUndefined();
      const states = stopped.scope.accounts.map(({ state }: { state: string }) => state);
      expect(states).toHaveLength(5);
      expect(states).not.toEqual(Array(5).fill('collected'));
      expect(partial.size).toBeGreaterThan(25);

      const asked = recorder.take().length;
      const again = await deniedby(['collect', '--organization', '--env', snapshot, ...aws()]);
      expect([again.code, again.err]).toEqual([0, expect.stringContaining(`${partial.size} known before`)]);
      const whole = await textsIn(snapshot);
      expect(manifestOf(whole).finishedAt).toBeDefined();
      const clean = await textsIn(join(folder, 'organization'));
      manifestOf(clean);
      expect(whole).toEqual(clean);
      expect(recorder.take().length).toBeLessThan(clean.size);
      expect(asked).toBeGreaterThanOrEqual(60);
    });

    test('refreshed, what is unchanged is not touched, and what is gone is said to be', async () => {
      const snapshot = join(folder, 'organization');
      const earlier = await textsIn(snapshot);
      manifestOf(earlier);
      const times = new Map(
        [...earlier.keys()].map((path) => [path, statSync(join(snapshot, path)).mtimeMs]),
      );
      const listed = JSON.parse(earlier.get(`${SHOP}/eu-west-1/sqs/list-queues.json`)!);
      const url = listed.QueueUrls.find((one: string) => one.endsWith('/old-jobs'));
      await new SQSClient({ ...(await settingsIn(SHOP)), useQueueUrlAsEndpoint: false }).send(
        new DeleteQueueCommand({ QueueUrl: url }),
      );
      const { code, err } = await deniedby([
        'collect',
        '--organization',
        '--refresh',
        '--env',
        snapshot,
        ...aws(),
      ]);
      expect([code, err]).toEqual([0, expect.stringContaining('1 outputs are of resources that are gone')]);
      const later = await textsIn(snapshot);
      const { gone } = manifestOf(later);
      expect(gone).toHaveLength(1);
      const [{ path }] = gone;
      expect(path).toMatch(/get-queue-attributes\/.*old-jobs\.json$/);
      const changed = [...later].filter(([file, text]) => earlier.get(file) !== text).map(([file]) => file);
      expect(changed.sort()).toEqual([path, `${SHOP}/eu-west-1/sqs/list-queues.json`].sort());
      const touched = [...times].filter(([file, time]) => statSync(join(snapshot, file)).mtimeMs !== time);
      expect(touched.map(([file]) => file).sort()).toEqual(changed);

      const denial = join(folder, 'queue.txt');
      writeFileSync(
        denial,
        `An error occurred (AccessDenied) when calling the SendMessage operation: User: arn:aws:iam::${SHOP}:user/x is not authorized to perform: sqs:sendmessage on resource: arn:aws:sqs:eu-west-1:${SHOP}:old-jobs`,
      );
      const { out } = await deniedby(['explain', denial, '--env', snapshot, '--format', 'json']);
      const [{ gaps }] = JSON.parse(out);
      const policy = gaps.find(({ what }: { what: string }) => what === 'resource-policy');
      expect(policy.refused.kind).toBe('gone');
    });

    test('one account with the policy that is printed: nothing is refused for want of a permission', async () => {
      const printed = await deniedby(['collect', '--print-policy']);
      const { Statement } = JSON.parse(printed.out) as { Statement: { Action: string | string[] }[] };
      const actions = Statement.flatMap(({ Action }) => Action);
      const keys = await makeCollector(moto.endpoint, SHOP, actions);
      const own = { ...process.env };
      Object.assign(process.env, keys);
      const snapshot = join(folder, 'account');
      const named = ['--endpoint-url', recorder.endpoint, '--region', 'eu-west-1', '--regions', 'eu-west-1'];
      try {
        await fetch(`${moto.endpoint}/moto-api/reset-auth`, { method: 'POST', body: '0' });
        const { err } = await deniedby(['collect', '--env', snapshot, ...named]);
        expect(err).toMatch(/^1 of 1 accounts as /m);
      } finally {
        await fetch(`${moto.endpoint}/moto-api/reset-auth`, { method: 'POST', body: 'inf' });
        for (const name of Object.keys(keys)) process.env[name] = own[name];
      }
      const texts = await textsIn(snapshot);
      expect(manifestOf(texts).scope.accounts).toEqual([{ id: SHOP, state: 'collected' }]);
      const unanswered = new Set<string>();
      for (const [path, text] of texts) {
        const [, , service, command] = path.replace('.json', '').split('/');
        if (/^\{\s*"(?:refused|failed|unsupported)"/.test(text)) unanswered.add(`${service} ${command}`);
        for (const key of Object.values(keys)) expect(text).not.toContain(key);
      }
      expect([...unanswered].sort()).toEqual(OTHERWISE_IN_MOTO);
    });

    test('the calls that are left can be printed, and none is once all is collected', async () => {
      const snapshot = join(folder, 'organization');
      const dry = ['collect', '--dry-run', '--organization', '--regions', 'eu-west-1'];
      recorder.take();
      const none = await deniedby([...dry, '--env', snapshot, '--accounts', MANAGEMENT]);
      expect(none.out).not.toMatch(/^ask /m);
      const all = await deniedby([...dry, '--env', join(folder, 'nothing'), '--accounts', MANAGEMENT]);
      expect(all.out).toMatch(
        /^ask 999900001111\/eu-west-1\/sqs\/list-queues\.json '' aws sqs list-queues --page-size 1000 --query /m,
      );
      expect(all.out).toMatch(/^ask 999900001111\/global\/organizations\/list-accounts\.json /m);
      expect(recorder.take()).toEqual([]);
    });
  },
);
