/**
 * An environment that reads the files of a large snapshot when something asks for what they say. Each entry of its
 * maps is made of the files that the index names for it, as if they were all there is.
 */
import { Environment } from './environment.ts';
import { MANIFEST_PATH } from './manifest.ts';
import type { PolicyCache } from './policy-text.ts';
import type { SnapshotProblem } from './problem.ts';
import { loadSnapshot, type SnapshotFile } from './snapshot.ts';
import { replaceMaps, type SnapshotIndex } from './snapshot-index.ts';

export class LazyEnvironment extends Environment {
  readonly #index: SnapshotIndex;
  readonly #read: (path: string) => SnapshotFile | SnapshotProblem;
  readonly #cache: PolicyCache = new Map();
  readonly #files = new Map<number, SnapshotFile | SnapshotProblem>();
  /** What files say together, by their numbers. */
  readonly #parts = new Map<string, Environment>();

  /** `index` is of the files that `read` gives. */
  constructor(index: SnapshotIndex, read: (path: string) => SnapshotFile | SnapshotProblem) {
    super();
    this.#index = index;
    this.#read = read;
    this.problems.push(...index.problems);
    const manifest = index.files.findIndex(({ path }) => path === MANIFEST_PATH);
    if (manifest >= 0) this.manifest = this.#part([manifest]).manifest;
    replaceMaps(this, (name) => {
      const keys = new Map((index.keys.get(name) ?? []).map(([key, ...files]) => [key, files]));
      const read = (key: string): unknown => {
        const files = keys.get(key);
        return files && mapNamed(this.#part(files), name).get(key);
      };
      return new LazyMap(keys, read);
    });
  }

  #part(files: readonly number[]): Environment {
    const name = files.join();
    let part = this.#parts.get(name);
    if (!part) {
      const read: SnapshotFile[] = [];
      const problems: SnapshotProblem[] = [];
      for (const number of files) {
        const file = this.#file(number);
        if ('text' in file) read.push(file);
        else problems.push(file);
      }
      part = loadSnapshot({ files: read, problems }, this.#cache);
      this.#parts.set(name, part);
    }
    return part;
  }

  #file(number: number): SnapshotFile | SnapshotProblem {
    let file = this.#files.get(number);
    if (!file) {
      file = this.#read(this.#index.files[number]!.path);
      // It was there when the index was compared with the folder.
      if (!('text' in file)) this.problems.push(file);
      this.#files.set(number, file);
    }
    return file;
  }
}

function mapNamed(environment: Environment, name: string): ReadonlyMap<string, unknown> {
  return (environment as unknown as Readonly<Record<string, ReadonlyMap<string, unknown>>>)[name]!;
}

/** A map whose values are read when asked for. Its keys cost nothing. */
class LazyMap extends Map<string, unknown> {
  readonly #keys: ReadonlyMap<string, unknown>;
  readonly #read: (key: string) => unknown;

  constructor(keys: ReadonlyMap<string, unknown>, read: (key: string) => unknown) {
    super();
    this.#keys = keys;
    this.#read = read;
  }

  override get(key: string): unknown {
    return this.#read(key);
  }

  override has(key: string): boolean {
    return this.#keys.has(key);
  }

  override get size(): number {
    return this.#keys.size;
  }

  override keys(): MapIterator<string> {
    return this.#keys.keys() as MapIterator<string>;
  }

  override *values(): MapIterator<unknown> {
    for (const key of this.#keys.keys()) yield this.#read(key);
  }

  override *entries(): MapIterator<[string, unknown]> {
    for (const key of this.#keys.keys()) yield [key, this.#read(key)];
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  override forEach(each: (value: unknown, key: string, map: Map<string, unknown>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }

  override set(): this {
    throw new TypeError('an environment is not changed once it was loaded');
  }
}
