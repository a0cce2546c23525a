import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSnapshotFolder, SNAPSHOT_LIMITS } from './read-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('reading a folder', () => {
  test('every JSON file below it, in the order of paths', async () => {
    await write('111122223333/global/iam/b.json', '{}');
    await write('111122223333/global/iam/a/x.JSON', '[]');
    await write('manifest.json', '1');
    await write('README.md', 'text');
    await write('.git/config.json', '{}');
    expect(readSnapshotFolder(folder)).toEqual({
      files: [
        { path: '111122223333/global/iam/a/x.JSON', text: '[]' },
        { path: '111122223333/global/iam/b.json', text: '{}' },
        { path: 'manifest.json', text: '1' },
      ],
      problems: [],
    });
  });

  test('links are not followed, wherever they lead', async () => {
    await write('inside.json', '{}');
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.json'), '{}');
    await symlink(join(outside, 'secret.json'), join(folder, 'file.json'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(folder, join(folder, 'loop'));
    const { files, problems } = readSnapshotFolder(folder);
    await rm(outside, { recursive: true });
    expect(files.map(({ path }) => path)).toEqual(['inside.json']);
    expect(problems.map(({ kind, file }) => [kind, file]).sort()).toEqual([
      ['link-not-followed', 'file.json'],
      ['link-not-followed', 'folder'],
      ['link-not-followed', 'loop'],
    ]);
  });

  test('the folder itself may be a link', async () => {
    await write('real/a.json', '{}');
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(readSnapshotFolder(join(folder, 'link')).files).toEqual([{ path: 'a.json', text: '{}' }]);
  });

  test('limits are problems', async () => {
    await write('a.json', '12345');
    await write('b.json', '123456');
    await write('c/d/e.json', '1');
    const limits = { ...SNAPSHOT_LIMITS, fileBytes: 5, depth: 1 };
    const { files, problems } = readSnapshotFolder(folder, limits);
    expect(files.map(({ path }) => path)).toEqual(['a.json']);
    expect(problems).toEqual([
      {
        kind: 'too-large',
        file: 'c/d',
        found: 'deeper folders',
        expected: 'at most 1 folders within each other',
      },
      { kind: 'too-large', file: 'b.json', found: '6 bytes', expected: 'at most 5 bytes' },
    ]);
    const total = readSnapshotFolder(folder, { ...SNAPSHOT_LIMITS, totalBytes: 6 });
    expect(total.problems.map(({ kind }) => kind)).toEqual(['too-large']);
    const count = readSnapshotFolder(folder, { ...SNAPSHOT_LIMITS, files: 2 });
    expect(count.files).toHaveLength(2);
    expect(count.problems.map(({ kind }) => kind)).toEqual(['too-large']);
  });

  test('UTF-8, or UTF-16 as PowerShell writes it; nothing else', async () => {
    await write('a.json', '\uFEFF{"ü": 1}');
    await write('b.json', Buffer.from('\uFEFF{"ü": 1}', 'utf16le'));
    await write('c.json', Uint8Array.of(0x7b, 0xff, 0x7d));
    const { files, problems } = readSnapshotFolder(folder);
    expect(files).toEqual([
      { path: 'a.json', text: '{"ü": 1}' },
      { path: 'b.json', text: '{"ü": 1}' },
    ]);
    expect(problems).toMatchObject([{ kind: 'unreadable-file', file: 'c.json', expected: 'UTF-8' }]);
  });

  test('a folder that is not there is a problem', async () => {
    expect(readSnapshotFolder(join(folder, 'no'))).toMatchObject({
      files: [],
      problems: [{ kind: 'unreadable-file', file: '.', found: 'ENOENT' }],
    });
    await write('file.json', '{}');
    const { problems } = readSnapshotFolder(join(folder, 'file.json'));
    expect(problems).toMatchObject([{ kind: 'unreadable-file', file: '.', found: 'ENOTDIR' }]);
  });
});
