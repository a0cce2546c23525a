/**
 * Stands in for src/catalog/service-text.ts in the bundles of the command: the same data from a file beside them, of
 * which only a service that is asked for is read. The file begins with a line that says where each is, in bytes after
 * it: `;prefix from to;prefix from to;`.
 */
import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than the first line. */
const INDEX_BYTES = 1 << 14;

let index: string | undefined;

export function serviceText(prefix: string): string | undefined {
  const head = `;${prefix} `;
  const places = index ?? readIndex();
  const at = places.indexOf(head);
  if (at < 0) return undefined;
  const [from, to] = places
    .slice(at + head.length, places.indexOf(';', at + 1))
    .split(' ')
    .map(Number);
  return readData(places.length + from!, to! - from!);
}

export function* servicePrefixes(): Generator<string> {
  for (const entry of readIndex().split(';'))
    if (entry.includes(' ')) yield entry.slice(0, entry.indexOf(' '));
}

/** With the line break at its end: as long as what stands before the data. */
function readIndex(): string {
  if (index !== undefined) return index;
  const text = readData(0, INDEX_BYTES);
  index = text.slice(0, text.indexOf('\n') + 1);
  return index;
}

/** Stays open while the process lives. */
let file: number | undefined;

function readData(from: number, length: number): string {
  file ??= openSync(join(__dirname, 'service-data.txt'), 'r');
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, from));
}
