/** Makes a change of a fix in the files of a snapshot, as its owner would in AWS and the collector would then find it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Change, NewPolicy, PolicyEdit, SettingChange } from '../../src/fix/fix.ts';

/** Whether a change is one of what a snapshot holds. */
export function isInSnapshot({ kind }: Change): boolean {
  return kind === 'edit' || kind === 'new-policy' || kind === 'setting';
}

/** A change of the request or of its session changes no file. Throws where the policy is not found in the snapshot. */
export function makeChange(change: Change, snapshot: string): void {
  if (change.kind === 'edit') edit(change, snapshot);
  else if (change.kind === 'new-policy') add(change, snapshot);
  else if (change.kind === 'setting') set(change, snapshot);
}

function edit({ before, after, place: { file } }: PolicyEdit, snapshot: string): void {
  if (file === undefined) throw new Error('a policy without a file');
  const path = join(snapshot, file);
  const old: unknown = JSON.parse(before.text);
  let found = 0;
  const changed = (value: unknown): unknown => {
    if (isDeepStrictEqual(value, old)) {
      found++;
      return JSON.parse(after.text);
    }
    if (typeof value === 'string' && isDocument(value, old)) {
      found++;
      return value.startsWith('%7B') ? encodeURIComponent(after.text) : after.text;
    }
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, changed(member)]));
  };
  const text = JSON.stringify(changed(JSON.parse(readFileSync(path, 'utf8'))), null, 2);
  if (found === 0) throw new Error(`the policy is not in ${file}`);
  writeFileSync(path, text);
}

function isDocument(text: string, document: unknown): boolean {
  for (const decode of [(one: string) => one, decodeURIComponent]) {
    try {
      if (isDeepStrictEqual(JSON.parse(decode(text)), document)) return true;
    } catch {
      // Not in this encoding.
    }
  }
  return false;
}

function set({ file, setting }: SettingChange, snapshot: string): void {
  const path = join(snapshot, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  content.PublicAccessBlockConfiguration[setting] = false;
  write(path, content);
}

/** An inline policy: in the account's details where there are some, else as the commands for one entity print it. */
function add({ place, document }: NewPolicy, snapshot: string): void {
  if (place.kind !== 'inline-policy') throw new Error('a new policy that is not inline');
  const { entity, entityName, name = '', account = '' } = place;
  const kind = `${entity[0]!.toUpperCase()}${entity.slice(1)}`;
  const policy = { PolicyName: name, PolicyDocument: JSON.parse(document.text) };
  const folder = join(snapshot, account, 'global/iam');
  const details = join(folder, 'get-account-authorization-details.json');
  if (existsSync(details)) {
    const content = JSON.parse(readFileSync(details, 'utf8'));
    const found = content[`${kind}DetailList`].find((one: object) => Object.values(one).includes(entityName));
    found[`${kind}PolicyList`] = [...(found[`${kind}PolicyList`] ?? []), policy];
    write(details, content);
    return;
  }
  const list = join(folder, `list-${entity}-policies`, `${entityName}.json`);
  const { PolicyNames } = JSON.parse(readFileSync(list, 'utf8'));
  write(list, { PolicyNames: [...PolicyNames, name] });
  write(join(folder, `get-${entity}-policy`, entityName, `${name}.json`), {
    [`${kind}Name`]: entityName,
    ...policy,
  });
}

function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content, null, 2));
}
