/**
 * Loads a bundle with what V8 made of it in an earlier run: compiling half a megabyte takes longer than explaining a
 * denial. The compiled form lies beside the bundle, so whoever could change it could change the bundle itself; where
 * that folder cannot be written, nothing is kept. It holds nothing of what a user gave.
 *
 * V8 refuses what another version, or other flags, made; what a crash did to the file is ours to find, hence the
 * checksum.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Beside the bundles. */
const FOLDER = '.code';

/** How many runs add the functions that they were the first to call. */
const RUNS_THAT_ADD = 6;

/** Checksum and number of runs, each four bytes. */
const HEAD = 8;

interface Kept {
  readonly data: Buffer;
  readonly runs: number;
}

/**
 * The exports of a CommonJS bundle.
 * @param file absolute path of the bundle, plain ASCII
 * @param mark stands for the content of the bundle; another content has another mark
 */
export function loadBundle(file: string, mark: string): unknown {
  const folder = join(dirname(file), FOLDER);
  const place = join(folder, `${mark}-${process.version}-${process.arch}`);
  const kept = readKept(place);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, ...(kept && { cachedData: kept.data }) });
  const runs = kept !== undefined && script.cachedDataRejected !== true ? kept.runs : 0;
  // At the end, when V8 has compiled all that the run needed.
  if (runs < RUNS_THAT_ADD) process.once('exit', () => keep(place, script, runs + 1));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
}

function readKept(place: string): Kept | undefined {
  try {
    const bytes = readFileSync(place);
    if (bytes.length <= HEAD || bytes.readUInt32LE(0) !== checksum(bytes.subarray(4))) return undefined;
    return { data: bytes.subarray(HEAD), runs: bytes.readUInt32LE(4) };
  } catch {
    return undefined;
  }
}

/** Of one word in sixteen, for it is whole blocks that a disk loses; of all of them it would take as long as compiling. */
function checksum(bytes: Buffer): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = bytes.length;
  for (let at = 0; at < words.length; at += 16) sum = (Math.imul(sum, 31) + words[at]!) | 0;
  return sum >>> 0;
}

/** Written under another name first: two runs at once, or one that is cut off, leave no half a file. */
function keep(place: string, script: Script, runs: number): void {
  const made = `${place}-${process.pid}`;
  try {
    const data = script.createCachedData();
    const bytes = Buffer.alloc(HEAD + data.length);
    bytes.writeUInt32LE(runs, 4);
    data.copy(bytes, HEAD);
    bytes.writeUInt32LE(checksum(bytes.subarray(4)), 0);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(made, bytes);
    renameSync(made, place);
  } catch {
    // A folder that cannot be written, or a full disk: the next start takes longer, nothing else.
    removed(made);
  }
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was not written at all.
  }
}
