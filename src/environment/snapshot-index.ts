/**
 * The index of a large snapshot: which files say something about what. With it, `LazyEnvironment` reads the few files
 * that a question needs and comes to the same as reading all.
 *
 * It is made of the loading itself: every file is read as always, and whatever key of an environment's maps changes
 * by it is noted with it. So the index knows nothing of commands, paths or shapes that the readers do not, and an
 * entry read from the files noted with it, in their order, is the entry that all files give.
 */
import { Environment, type Organization } from './environment.ts';
import { SNAPSHOT_PROBLEM_KINDS, type SnapshotProblem } from './problem.ts';
import { inOrder, SNAPSHOT_COMMANDS, type SnapshotFile, SnapshotLoader } from './snapshot.ts';
import { formatSnapshotPath, parseSnapshotPath } from './snapshot-path.ts';

/** At the snapshot's root. Readers skip names that begin with a dot. */
export const INDEX_PATH = '.index.json';

/** To be raised whenever readers file something elsewhere than before: an index of another number is none. */
const FORMAT = 1;

/** With new readers, files say more than before. */
const READERS = SNAPSHOT_COMMANDS.length;

/** A file as the index knows it. */
export interface IndexedFile {
  readonly path: string;
  readonly size: number;
  /** Times of the last change, in milliseconds, as the file system has them. */
  readonly modified: number;
  readonly changed: number;
  /** Of the text, by SHA-256. */
  readonly digest: string;
}

/** A key of one of the environment's maps, and the numbers of the files that made its value. */
type KeyEntry = readonly [key: string, ...files: number[]];

export interface SnapshotIndex {
  /** A time of the file system's clock before any file was read. */
  readonly begun: number;
  /** In the order of paths. */
  readonly files: readonly IndexedFile[];
  /** Of all files. */
  readonly problems: readonly SnapshotProblem[];
  /** By the name of the environment's map; keys in the map's order. */
  readonly keys: ReadonlyMap<string, readonly KeyEntry[]>;
}

/** Indexes the files of a snapshot, all of which could be read. */
export function indexSnapshot(given: readonly (SnapshotFile & IndexedFile)[], begun: number): SnapshotIndex {
  const files = inOrder(given);
  const environment = new Environment();
  const maps = new Map<string, WatchedMap>();
  replaceMaps(environment, (name) => {
    const map = new WatchedMap();
    maps.set(name, map);
    return map;
  });
  const loader = new SnapshotLoader(environment);
  const notes = new Map<string, Map<string, Note>>([...maps.keys()].map((name) => [name, new Map()]));
  for (const [number, file] of files.entries()) {
    loader.load(file);
    for (const [name, map] of maps) {
      for (const key of map.touched) {
        const state = stateOf(name, map.peek(key));
        if (state !== undefined) note(notes.get(name)!, key, number, state);
      }
      map.touched.clear();
    }
  }
  const pages = pagesOf(files);
  const keys = new Map<string, readonly KeyEntry[]>();
  for (const [name, map] of maps) {
    const noted = notes.get(name)!;
    keys.set(
      name,
      [...map.keys()].map((key) => [key, ...withPages(noted.get(key)!.files, pages)]),
    );
  }
  return {
    begun,
    files: files.map(({ path, size, modified, changed, digest }) => ({
      path,
      size,
      modified,
      changed,
      digest,
    })),
    problems: environment.problems,
    keys,
  };
}

interface Note {
  readonly files: number[];
  state: unknown;
}

function note(notes: Map<string, Note>, key: string, file: number, state: unknown): void {
  const known = notes.get(key);
  if (!known) {
    notes.set(key, { files: [file], state });
  } else if (known.state !== state) {
    known.files.push(file);
    known.state = state;
  }
}

/** Remembers which keys were asked for or set. */
class WatchedMap extends Map<string, unknown> {
  readonly touched: Set<string> = new Set();

  override get(key: string): unknown {
    this.touched.add(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.touched.add(key);
    return super.has(key);
  }

  override set(key: string, value: unknown): this {
    this.touched.add(key);
    return super.set(key, value);
  }

  peek(key: string): unknown {
    return super.get(key);
  }
}

/**
 * What to compare to know whether a file changed a value: every account prints the AWS managed policies that it uses
 * and describes its organization, and all but the first say nothing new. By default, whatever touches a value changes
 * it; values that are never changed in place are compared as they are.
 */
function stateOf(name: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (UNCHANGING.has(name)) return value;
  if (name === 'organizations') {
    const { managementAccount, hasAllFeatures, root } = value as Organization;
    return JSON.stringify([managementAccount, hasAllFeatures, root?.id]);
  }
  if (name === 'managedPolicies') {
    const { name: given, defaultVersion, versions } = value as PolicyState;
    return JSON.stringify([given, defaultVersion, [...versions.keys()]]);
  }
  return {};
}

interface PolicyState {
  readonly name?: string;
  readonly defaultVersion?: unknown;
  readonly versions: ReadonlyMap<string, unknown>;
}

const UNCHANGING: ReadonlySet<string> = new Set([
  'answers',
  'listedKinds',
  'memberships',
  'nodeNames',
  'parents',
  'withoutOrganization',
]);

/** The maps of an environment, each with another in its place. */
export function replaceMaps(environment: Environment, make: (name: string) => Map<string, unknown>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value instanceof Map)
      Object.defineProperty(environment, name, { value: make(name), enumerable: true });
  }
}

/** Pages of one output say together whether it is whole: where one counts, all do, those that are broken too. */
function pagesOf(files: readonly SnapshotFile[]): ReadonlyMap<number, readonly number[]> {
  const byPlace = new Map<string, number[]>();
  for (const [number, { path }] of files.entries()) {
    const place = parseSnapshotPath(path);
    if (!place) continue;
    const name = formatSnapshotPath(place);
    const known = byPlace.get(name);
    if (known) known.push(number);
    else byPlace.set(name, [number]);
  }
  const pages = new Map<number, readonly number[]>();
  for (const numbers of byPlace.values()) {
    if (numbers.length > 1) for (const number of numbers) pages.set(number, numbers);
  }
  return pages;
}

function withPages(
  files: readonly number[],
  pages: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (!files.some((file) => pages.has(file))) return files;
  const all = new Set(files.flatMap((file) => pages.get(file) ?? [file]));
  return [...all].sort((a, b) => a - b);
}

/** The index as the text of a file. */
export function indexText({ begun, files, problems, keys }: SnapshotIndex): string {
  return `${JSON.stringify({
    format: FORMAT,
    readers: READERS,
    begun,
    files: files.map(({ path, size, modified, changed, digest }) => [path, size, modified, changed, digest]),
    problems,
    keys: [...keys],
  })}\n`;
}

/** Undefined for whatever is no index, or was made by other readers. */
export function readIndex(text: string): SnapshotIndex | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, readers, begun, files, problems, keys } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (format !== FORMAT || readers !== READERS) return undefined;
  if (typeof begun !== 'number' || !Array.isArray(files) || !Array.isArray(problems) || !Array.isArray(keys))
    return undefined;
  const read: IndexedFile[] = [];
  for (const file of files) {
    if (!Array.isArray(file)) return undefined;
    const [path, size, modified, changed, digest] = file as unknown[];
    if (typeof path !== 'string' || typeof digest !== 'string') return undefined;
    if (typeof size !== 'number' || typeof modified !== 'number' || typeof changed !== 'number')
      return undefined;
    read.push({ path, size, modified, changed, digest });
  }
  if (!problems.every(isProblem)) return undefined;
  const maps = new Map<string, readonly KeyEntry[]>();
  for (const entry of keys) {
    if (!Array.isArray(entry)) return undefined;
    const [name, entries] = entry as unknown[];
    if (typeof name !== 'string' || !Array.isArray(entries)) return undefined;
    if (!entries.every((one): one is KeyEntry => isKeyEntry(one, read.length))) return undefined;
    maps.set(name, entries);
  }
  return { begun, files: read, problems, keys: maps };
}

function isProblem(value: unknown): value is SnapshotProblem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, file, line, column, found, expected } = value as Partial<Record<string, unknown>>;
  return (
    SNAPSHOT_PROBLEM_KINDS.some((one) => one === kind) &&
    [file, found, expected].every((text) => typeof text === 'string') &&
    [line, column].every((place) => place === undefined || typeof place === 'number')
  );
}

function isKeyEntry(entry: unknown, files: number): boolean {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string' || entry.length < 2) return false;
  for (let i = 1; i < entry.length; i++) {
    const number: unknown = entry[i];
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number >= files)
      return false;
  }
  return true;
}
