/** The sources of policies that the user points at: a folder of Terraform, templates of CloudFormation. */
import { stat } from 'node:fs/promises';
import { TERRAFORM_FILES } from '../fix/source/terraform.ts';
import { SourceText } from '../policy/source.ts';
import { UsageError } from './exit-code.ts';
import { filesAt, readText } from './input.ts';
import type { Terminal } from './output.ts';

/** More than any configuration that people keep in one folder. */
const LIMITS = { files: 5000, bytes: 64 * 1024 * 1024 };
/** CloudFormation takes 1 MB for each. */
const TEMPLATE_BYTES = 8 * 1024 * 1024;

/** What Terraform fetched, and what other tools keep beside it. */
const PASSED_OVER = /(?:^|[\\/])(?:\.[^\\/]+|node_modules)[\\/]/;

/** The files of a configuration, those of the modules below it included. */
export async function terraformFiles(folder: string, terminal: Terminal): Promise<readonly SourceText[]> {
  const all = await filesAt(folder, TERRAFORM_FILES);
  const own = all.filter((path) => !PASSED_OVER.test(path.slice(folder.length)));
  if (own.length > LIMITS.files)
    throw new UsageError(`\`${folder}\` has ${own.length} files`, `expected at most ${LIMITS.files}`);
  return readAll(own, LIMITS.bytes, terminal);
}

export async function templateFiles(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly SourceText[]> {
  return readAll(paths, TEMPLATE_BYTES, terminal);
}

async function readAll(
  paths: readonly string[],
  most: number,
  terminal: Terminal,
): Promise<readonly SourceText[]> {
  const files: SourceText[] = [];
  let budget = most;
  for (const path of paths) {
    const size = await stat(path).then(
      (info) => info.size,
      () => 0,
    );
    budget -= size;
    if (budget < 0)
      throw new UsageError(`the sources are too large, up to \`${path}\``, `expected at most ${most} bytes`);
    files.push(new SourceText(path.replaceAll('\\', '/'), await readText(path, terminal)));
  }
  return files;
}
