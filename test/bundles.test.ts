import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicePrefixes, serviceText } from '../src/catalog/service-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'deniedby-bundles-'));
const cli = join(folder, 'dist/cli');
const kept = join(cli, '.code');

beforeAll(() => {
  cpSync('dist/cli', cli, { recursive: true, filter: (path) => !path.endsWith('.code') });
  cpSync('package.json', join(folder, 'package.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const denial =
  'An error occurred (AccessDenied) when calling the GetTraceSummaries operation: User: arn:aws:iam::111122223333:user/ada is not authorized to perform: XRAY:gettracesummaries because no identity-based policy allows the XRAY:gettracesummaries action';

function explain() {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(cli, 'main.js'), 'explain'], {
    cwd: folder,
    input: denial,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('a bundle and what V8 made of it', () => {
  it('answers the same with nothing kept, with it kept, and with what a crash left of it', () => {
    const first = explain();
    expect(first.stdout).toContain('xray:GetTraceSummaries');
    expect(first.stderr).toBe('');
    const files = readdirSync(kept);
    expect(files).toHaveLength(1);
    const place = join(kept, files[0]!);
    expect(explain()).toEqual(first);

    const whole = readFileSync(place);
    const zeroed = Buffer.from(whole).fill(0, 8192, 12_288);
    for (const broken of [Buffer.alloc(0), whole.subarray(0, 6), whole.subarray(0, 5000), zeroed]) {
      writeFileSync(place, broken);
      expect(explain()).toEqual(first);
      // Made anew: what is broken is not taken again.
      expect(readFileSync(place).equals(broken)).toBe(false);
    }
  });

  it('is made anew a few times, and then left alone', () => {
    const place = join(kept, readdirSync(kept)[0]!);
    for (let run = 0; run < 6; run++) explain();
    const before = readFileSync(place);
    explain();
    expect(readFileSync(place).equals(before)).toBe(true);
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it('is done without where nothing can be written', () => {
    rmSync(kept, { recursive: true });
    writeFileSync(kept, 'a file where the folder would be');
    const { stdout, stderr } = explain();
    expect(stdout).toContain('xray:GetTraceSummaries');
    expect(stderr).toBe('');
  });
});

describe('the data of services in a file', () => {
  it('is that of the module', async () => {
    await build({
      entryPoints: ['src/cli/service-text.ts'],
      outfile: join(cli, 'reader.js'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
    });
    const reader = createRequire(resolve('x.js'))(join(cli, 'reader.js')) as {
      serviceText: typeof serviceText;
      servicePrefixes: typeof servicePrefixes;
    };
    const prefixes = [...servicePrefixes()];
    expect(prefixes.length).toBeGreaterThan(400);
    expect([...reader.servicePrefixes()]).toEqual(prefixes);
    for (const prefix of [...prefixes, 'no-such-service', '']) {
      expect(reader.serviceText(prefix), prefix).toBe(serviceText(prefix));
    }
  });
});
