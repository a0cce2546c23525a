/**
 * One file of a snapshot while it is read: its members by name and kind, with a problem reported for each that is
 * missing or of another kind. Readers go on with what they have; whatever they leave out stays unknown.
 */
import { type JsonNode, type JsonObject, memberOf } from '../policy/json.ts';
import type { SourceText } from '../policy/source.ts';
import { type PolicyCache, PolicyText } from './policy-text.ts';
import type { SnapshotProblem, SnapshotProblemKind } from './problem.ts';
import type { SnapshotPlace } from './snapshot-path.ts';

/** The items of a list that a command printed, of one page or of several. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** Whether the last page is among them. Tokens are opaque: that pages between are missing cannot be seen. */
  readonly hasEnd: boolean;
  /** Whether an item could not be read. */
  readonly isDamaged: boolean;
  readonly pages: Pages;
  readonly file: string;
}

/** The files that share one place, as pages of one output do. */
export interface Pages {
  /** Whether one of them could not be used. */
  isLost: boolean;
}

/** Whether a list holds all there is; otherwise there may be more. */
export function isComplete(listing: Listing<unknown>): boolean {
  return listing.hasEnd && !listing.isDamaged && !listing.pages.isLost;
}

export class Output {
  readonly source: SourceText;
  readonly root: JsonObject;
  /** What the path says; undefined for a file at any other path. */
  readonly place: SnapshotPlace | undefined;
  /** The account in whose folder the file stands. */
  readonly account: string | undefined;
  readonly pages: Pages;
  readonly #problems: SnapshotProblem[];
  readonly #cache: PolicyCache;

  constructor(
    source: SourceText,
    root: JsonObject,
    path: { readonly place: SnapshotPlace | undefined; readonly account: string | undefined },
    pages: Pages,
    sink: { readonly problems: SnapshotProblem[]; readonly cache: PolicyCache },
  ) {
    this.source = source;
    this.root = root;
    this.place = path.place;
    this.account = path.account;
    this.pages = pages;
    this.#problems = sink.problems;
    this.#cache = sink.cache;
  }

  get file(): string {
    return this.source.name;
  }

  problem(kind: SnapshotProblemKind, node: JsonNode, found: string, expected: string): undefined {
    const { line, column } = this.source.positionAt(node.start);
    this.#problems.push({ kind, file: this.file, line, column, found, expected });
    return undefined;
  }

  /** A member that must be a string and not empty. */
  text(parent: JsonObject, key: string): string | undefined {
    const node = memberOf(parent, key);
    if (node?.kind === 'string' && node.value !== '') return node.value;
    return this.#unexpected(parent, key, node, 'a string');
  }

  /** A member that may be missing or null: undefined then. */
  optionalText(parent: JsonObject, key: string): string | undefined {
    const node = memberOf(parent, key);
    if (node === undefined || node.kind === 'null') return undefined;
    return node.kind === 'string' ? node.value : this.#unexpected(parent, key, node, 'a string');
  }

  object(parent: JsonObject, key: string): JsonObject | undefined {
    const node = memberOf(parent, key);
    return node?.kind === 'object' ? node : this.#unexpected(parent, key, node, 'an object');
  }

  boolean(parent: JsonObject, key: string): boolean | undefined {
    const node = memberOf(parent, key);
    return node?.kind === 'boolean' ? node.value : this.#unexpected(parent, key, node, '`true` or `false`');
  }

  /**
   * A list whose items `read` understands; items that it does not are left out, and make the list incomplete.
   * Undefined when the member is missing, unless `mayBeMissing`: AWS leaves out members that are empty.
   */
  list<T>(
    parent: JsonObject,
    key: string,
    read: (item: JsonNode) => T | undefined,
    mayBeMissing = false,
  ): Listing<T> | undefined {
    const node = memberOf(parent, key);
    const { file, pages } = this;
    const hasEnd = !isTruncated(parent);
    if (mayBeMissing && (node === undefined || node.kind === 'null')) {
      return { items: [], hasEnd, isDamaged: false, pages, file };
    }
    if (node?.kind !== 'array') {
      this.#unexpected(parent, key, node, 'a list');
      return mayBeMissing ? { items: [], hasEnd, isDamaged: true, pages, file } : undefined;
    }
    const items: T[] = [];
    let isDamaged = false;
    for (const item of node.items) {
      const value = read(item);
      if (value === undefined) isDamaged = true;
      else items.push(value);
    }
    return { items, hasEnd, isDamaged, pages, file };
  }

  /** A list of objects, as `list`. */
  objects<T>(
    parent: JsonObject,
    key: string,
    read: (item: JsonObject) => T | undefined,
    mayBeMissing = false,
  ): Listing<T> | undefined {
    return this.list(
      parent,
      key,
      (item) => (item.kind === 'object' ? read(item) : this.unexpected(item, 'an object')),
      mayBeMissing,
    );
  }

  /** A list of strings, as `list`. */
  texts(parent: JsonObject, key: string, mayBeMissing = false): Listing<string> | undefined {
    return this.list(
      parent,
      key,
      (item) => (item.kind === 'string' ? item.value : this.unexpected(item, 'a string')),
      mayBeMissing,
    );
  }

  unexpected(node: JsonNode, expected: string): undefined {
    return this.problem('unexpected-shape', node, nameOfKind(node), expected);
  }

  /** A policy document where it stands; undefined for a member that cannot hold one. */
  document(parent: JsonObject, key: string): PolicyText | undefined {
    const node = memberOf(parent, key);
    if (node?.kind === 'object' || node?.kind === 'string') return this.documentAt(node);
    return this.#unexpected(parent, key, node, 'a policy document');
  }

  documentAt(node: JsonNode, isEscaped = false): PolicyText {
    return new PolicyText(this.source, node.start, this.#cache, isEscaped);
  }

  #unexpected(parent: JsonObject, key: string, node: JsonNode | undefined, expected: string): undefined {
    if (parent === this.root) this.pages.isLost = true;
    const found = node === undefined ? `no member \`${key}\`` : `\`${key}\`: ${nameOfKind(node)}`;
    return this.problem('unexpected-shape', node ?? parent, found, `\`${key}\`: ${expected}`);
  }
}

export function nameOfKind(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'null':
      return '`null`';
    case 'string':
      return node.value === '' ? 'an empty string' : 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return `\`${node.value}\``;
  }
}

/**
 * Whether a command said that there is more: the CLI's own token after `--max-items`, or a service's mark with
 * `--no-paginate`.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html
 */
export function isTruncated(output: JsonObject): boolean {
  for (const key of ['NextToken', 'nextToken', 'NextMarker', 'Marker']) {
    const token = memberOf(output, key);
    if (token?.kind === 'string' && token.value !== '') return true;
  }
  const flag = memberOf(output, 'IsTruncated') ?? memberOf(output, 'Truncated');
  return flag?.kind === 'boolean' && flag.value;
}

/** Two pages of one list. */
export function joinPages<T>(first: Listing<T> | undefined, second: Listing<T>): Listing<T> {
  if (!first) return second;
  return {
    items: [...first.items, ...second.items],
    hasEnd: first.hasEnd || second.hasEnd,
    isDamaged: first.isDamaged || second.isDamaged,
    pages: first.pages,
    file: first.file,
  };
}
