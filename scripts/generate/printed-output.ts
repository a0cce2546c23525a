/**
 * What the tool prints, in the documentation: a block under a comment of the form
 *
 *   <!-- output: deniedby explain examples/01-scp-endpoint/event.json -->
 *
 * is replaced by what the command prints, run in the repository, and one under `<!-- file: PATH -->` by the file.
 * `lines A-B` after the command or path keeps only those lines, `clip N` cuts them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ran } from '../../test/support/ran.ts';

const PAGES = ['README.md', 'docs/fixes.md'] as const;

const WIDTH = 100;

const BLOCK =
  /<!-- (output|file): (.+?)(?: lines (\d+)-(\d+))?(?: clip (\d+))? -->\n+```(\w*)\n[\s\S]*?```\n/g;

export async function printedOutputs(
  root: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const pages: { path: string; text: string }[] = [];
  for (const path of PAGES)
    pages.push({ path, text: await withOutputs(root, readFileSync(join(root, path), 'utf8')) });
  const blocks = pages.reduce((sum, { text }) => sum + [...text.matchAll(BLOCK)].length, 0);
  if (blocks === 0) throw new Error('no block of printed output in the documentation');
  return pages;
}

async function withOutputs(root: string, page: string): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(BLOCK)) {
    const [whole, kind = '', what = '', first, last, most, language = ''] = match;
    const text = kind === 'file' ? readFileSync(join(root, what), 'utf8') : await outputOf(what);
    const lines = text.trimEnd().split('\n');
    const kept = (first === undefined ? lines : lines.slice(Number(first) - 1, Number(last))).map((line) =>
      clip(line, Number(most ?? Number.POSITIVE_INFINITY)),
    );
    const comment = whole.slice(0, whole.indexOf('-->') + 3);
    parts.push(page.slice(end, match.index), `${comment}\n\n\`\`\`${language}\n${kept.join('\n')}\n\`\`\`\n`);
    end = match.index + whole.length;
  }
  return parts.join('') + page.slice(end);
}

function clip(line: string, most: number): string {
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** What a command prints to standard output, without colour. */
async function outputOf(command: string): Promise<string> {
  const [name, ...args] = command.split(' ');
  if (name !== 'deniedby') throw new Error(`\`${command}\` does not start with \`deniedby\``);
  const { code, out, err } = await ran(args, { width: WIDTH });
  if (code === 2 || code === 70) throw new Error(`\`${command}\`: ${err}`);
  return out;
}
