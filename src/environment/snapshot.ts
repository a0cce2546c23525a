/**
 * Loads a snapshot: files of AWS CLI outputs into an `Environment`. A file is read by the command that its path
 * names, or, at any other path, by its shape; those of iam-collect have a reader of their own. Pure, and total: whatever a file holds, loading goes on, and the
 * file's problem is reported.
 */
import { type JsonObject, memberOf, readJson } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';
import { type Answer, Environment, SETBACKS, type Setback, withoutAccount } from './environment.ts';
import { isIamCollectPath, readIamCollect } from './iam-collect.ts';
import { MANIFEST_PATH, readManifest } from './manifest.ts';
import { nameOfKind, Output, type Pages } from './output.ts';
import { AUTHORIZATION_RECORD_READERS } from './outputs/authorization-records.ts';
import { ENCRYPTION_READERS } from './outputs/encryption.ts';
import { IAM_READERS } from './outputs/iam.ts';
import { KMS_READERS } from './outputs/kms.ts';
import { LIST_READERS } from './outputs/lists.ts';
import { ORGANIZATIONS_READERS } from './outputs/organizations.ts';
import type { OutputReader } from './outputs/output-reader.ts';
import { RESOURCE_POLICY_READERS } from './outputs/resource-policies.ts';
import { S3_READERS } from './outputs/s3.ts';
import { VPC_ENDPOINT_READERS } from './outputs/vpc-endpoints.ts';
import type { PolicyCache } from './policy-text.ts';
import type { SnapshotProblem } from './problem.ts';
import { accountOfPath, formatSnapshotPath, parseSnapshotPath, type SnapshotPlace } from './snapshot-path.ts';

export interface SnapshotFile {
  /** Path within the snapshot, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

export interface SnapshotFiles {
  readonly files: readonly SnapshotFile[];
  /** Files that could not be read. */
  readonly problems: readonly SnapshotProblem[];
}

const READERS: readonly OutputReader[] = [
  ...IAM_READERS,
  ...ORGANIZATIONS_READERS,
  ...S3_READERS,
  ...KMS_READERS,
  ...ENCRYPTION_READERS,
  ...AUTHORIZATION_RECORD_READERS,
  ...VPC_ENDPOINT_READERS,
  ...RESOURCE_POLICY_READERS,
  ...LIST_READERS,
];

/** A command whose output a snapshot can hold. */
export interface SnapshotCommand {
  readonly service: string;
  readonly command: string;
  /** Error codes by which it says that there is none. */
  readonly none: readonly string[];
  /** Whether any account may run it, so that an answer of any of them counts. */
  readonly isShared: (place: SnapshotPlace) => boolean;
}

export const SNAPSHOT_COMMANDS: readonly SnapshotCommand[] = READERS.map(
  ({ service, command, none = [], isSharedBetweenAccounts = () => false }) => ({
    service,
    command,
    none,
    isShared: isSharedBetweenAccounts,
  }),
);

const BY_COMMAND: ReadonlyMap<string, OutputReader> = new Map(
  READERS.map((reader) => [`${reader.service} ${reader.command}`, reader]),
);

/** Services that have one endpoint for all regions: their folder is `global`, however a tree by hand calls it. */
const GLOBAL_SERVICES: ReadonlySet<string> = new Set(['iam', 'organizations', 's3api']);

/**
 * Reads every file of a snapshot. What cannot be used is in `problems` of the result, and never counts as "none".
 * Snapshots that share a cache share their equal policies.
 */
export function loadSnapshot(snapshot: SnapshotFiles, cache: PolicyCache = new Map()): Environment {
  const environment = new Environment();
  environment.problems.push(...snapshot.problems);
  const loader = new SnapshotLoader(environment, cache);
  for (const { file } of snapshot.problems) loader.pagesAt(file).isLost = true;
  const foreign: SnapshotFile[] = [];
  for (const file of inOrder(snapshot.files)) {
    if (isIamCollectPath(file.path)) foreign.push(file);
    else loader.load(file);
  }
  if (foreign.length > 0) readIamCollect(foreign, environment, cache);
  return environment;
}

/** In order of paths, so that the same folder gives the same environment on every machine. */
export function inOrder<T extends SnapshotFile>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Files what one file after the other says into an environment. */
export class SnapshotLoader {
  readonly #environment: Environment;
  readonly #cache: PolicyCache;
  readonly #pages = new Map<string, Pages>();

  constructor(environment: Environment, cache: PolicyCache = new Map()) {
    this.#environment = environment;
    this.#cache = cache;
  }

  /** What the files have in common that are pages of the output at this path. */
  pagesAt(path: string): Pages {
    const place = parseSnapshotPath(path);
    const key = place ? formatSnapshotPath(place) : path;
    let pages = this.#pages.get(key);
    if (!pages) {
      pages = { isLost: false };
      this.#pages.set(key, pages);
    }
    return pages;
  }

  load({ path, text }: SnapshotFile): void {
    const { problems } = this.#environment;
    const source = new SourceText(path, text);
    const result = readJson(source);
    const pages = this.pagesAt(path);
    if (!result.ok) {
      const { start, found, expected } = result.problem;
      problems.push({ kind: 'not-json', file: path, ...source.positionAt(start), found, expected });
      pages.isLost = true;
      return;
    }
    const root = result.value;
    if (root.kind !== 'object') {
      const place = source.positionAt(root.start);
      const found = nameOfKind(root);
      problems.push({ kind: 'unexpected-shape', file: path, ...place, found, expected: 'an object' });
      pages.isLost = true;
      return;
    }
    const place = parseSnapshotPath(path);
    const account = place?.account ?? accountOfPath(path);
    const output = new Output(source, root, { place, account }, pages, { problems, cache: this.#cache });
    if (path === MANIFEST_PATH) this.#loadManifest(output);
    else if (isAnswer(root)) this.#loadAnswer(output, place);
    else this.#loadOutput(output, place);
  }

  #loadOutput(output: Output, place: SnapshotPlace | undefined): void {
    const named = place && BY_COMMAND.get(`${place.service} ${place.command}`);
    const reader =
      named?.isShape?.(output.root) === true
        ? named
        : (READERS.find((one) => one.isShape?.(output.root) === true) ?? named);
    if (reader) {
      reader.read(output, this.#environment);
      return;
    }
    output.problem(
      'not-recognised',
      output.root,
      membersOf(output.root),
      'the output of a known command, or a path that names one',
    );
  }

  #loadManifest(output: Output): void {
    const manifest = readManifest(output);
    this.#environment.manifest = manifest;
    for (const { path, code, message } of manifest.refused) {
      const place = parseSnapshotPath(path);
      if (place) this.#setBack(place, { kind: 'refused', code, message, file: output.file });
    }
  }

  /** `{"none": code}`, or `{"refused": code, "message": …}` and its like, in place of an output. */
  #loadAnswer(output: Output, place: SnapshotPlace | undefined): void {
    const { root, file } = output;
    const reader = place && BY_COMMAND.get(`${place.service} ${place.command}`);
    if (!place || !reader) {
      output.problem(
        'subject-unknown',
        root,
        'a path that names no known command',
        'the path of the command',
      );
      return;
    }
    output.pages.isLost = true;
    const kind = SETBACKS.find((one) => memberOf(root, one) !== undefined);
    if (kind !== undefined) {
      const code = output.text(root, kind);
      const message = output.optionalText(root, 'message') ?? '';
      if (code !== undefined) this.#setBack(place, { kind, code, message, file });
      return;
    }
    const code = output.text(root, 'none');
    if (code === undefined) return;
    if (!reader.none?.includes(code)) {
      const expected =
        reader.none?.map((one) => `\`${one}\``).join(' or ') ?? 'an output: this command always prints one';
      output.problem('unexpected-none', memberOf(root, 'none')!, `\`${code}\``, expected);
      return;
    }
    const canonical = canonicalPlace(place, reader);
    this.#answer(canonical, reader, { kind: 'none', code, file });
    reader.readNone?.(canonical, code, file, this.#environment);
  }

  #setBack(place: SnapshotPlace, answer: Answer & { readonly kind: Setback }): void {
    const reader = BY_COMMAND.get(`${place.service} ${place.command}`);
    this.#answer(canonicalPlace(place, reader), reader, answer);
  }

  #answer(place: SnapshotPlace, reader: OutputReader | undefined, answer: Answer): void {
    const { answers } = this.#environment;
    const path = formatSnapshotPath(place);
    // A file of its own comes before what the manifest says, and a manifest's path sorts after accounts' folders.
    if (!answers.has(path)) answers.set(path, answer);
    if (reader?.isSharedBetweenAccounts?.(place) === true) {
      const shared = withoutAccount(path);
      if (!answers.has(shared)) answers.set(shared, answer);
    }
  }
}

function canonicalPlace(place: SnapshotPlace, reader: OutputReader | undefined): SnapshotPlace {
  const region = GLOBAL_SERVICES.has(place.service) ? 'global' : place.region;
  const own = { ...place, region };
  return reader?.canonical?.(own) ?? own;
}

const ANSWER_KEYS: ReadonlySet<string> = new Set(['none', ...SETBACKS]);

function isAnswer(root: JsonObject): boolean {
  return (
    root.members.every(({ key }) => key === 'message' || ANSWER_KEYS.has(key)) &&
    root.members.some(({ key }) => ANSWER_KEYS.has(key))
  );
}

/** The first members of an object, for a message. */
function membersOf(root: JsonObject): string {
  const names = root.members.slice(0, 4).map(({ key }) => `\`${key.slice(0, 40)}\``);
  return names.length === 0 ? 'an empty object' : `an object with ${names.join(', ')}`;
}
