/** Every fix of a policy in the examples has a variant that expires, or says why not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { readSnapshotFolder } from '../src/environment/read-folder.ts';
import { loadSnapshot } from '../src/environment/snapshot.ts';
import { readEvidence } from '../src/evidence/read.ts';
import { expiringFix } from '../src/fix/expiry.ts';
import { proposeFixes } from '../src/fix/propose.ts';
import { SourceText } from '../src/policy/source.ts';

const PERIOD = { from: '2026-06-01T08:00:00Z', until: '2026-06-01T12:00:00Z' };
const folders = readdirSync('examples').filter((name) => /^\d\d-/.test(name));

/** Fixes, counted: how many have the variant, and why others do not. */
function variantsIn(folder: string): Readonly<Record<string, number>> {
  const environment = loadSnapshot(readSnapshotFolder(join('examples', folder, 'env')));
  const [first] = JSON.parse(readFileSync(join('examples', folder, 'expected.json'), 'utf8'));
  const name = first.evidence[0];
  const text = readFileSync(join('examples', folder, name), 'utf8');
  const diagnosis = diagnose(readEvidence(new SourceText(name, text)).denials[0]!, environment);
  const counts: Record<string, number> = {};
  for (const fix of proposeFixes(diagnosis, environment).fixes) {
    const result = expiringFix(fix, diagnosis, environment, PERIOD);
    const what = result.kind === 'fix' ? 'fix' : result.reason;
    counts[what] = (counts[what] ?? 0) + 1;
    if (result.kind !== 'fix') continue;
    expect(result.fix.bill.length).toBeGreaterThan(0);
    for (const { principals, conditions } of result.fix.bill) {
      expect(principals).toMatchObject({ kind: 'named', like: [expect.stringMatching(/^arn:aws:iam::/)] });
      expect(conditions.at(-1)).toMatchObject({ operator: 'DateLessThan', values: [PERIOD.until] });
    }
  }
  return counts;
}

test.each(folders)('%s', (folder) => {
  // What has no variant changes the request only, or has no caller whom a condition could name.
  const { fix: _, 'no-policy-change': __, 'caller-unnamed': unnamed, ...others } = variantsIn(folder);
  expect(others).toEqual({});
  expect(unnamed === undefined).toBe(folder !== '18-oidc-subject');
});
