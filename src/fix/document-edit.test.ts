import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson, toValue } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';
import { type DocumentEdit, editDocument, type JsonValue, type PatchOperation } from './document-edit.ts';

const append = (path: DocumentEdit['path'], value: JsonValue): DocumentEdit => ({
  kind: 'append',
  path,
  value,
});
const member = (path: DocumentEdit['path'], name: string, value: JsonValue): DocumentEdit => ({
  kind: 'add-member',
  path,
  name,
  value,
});

describe('a text keeps its form', () => {
  const cases: readonly (readonly [name: string, before: string, edit: DocumentEdit, after: string])[] = [
    ['a list on one line', '{"a": ["x", "y"]}', append(['a'], 'z'), '{"a": ["x", "y", "z"]}'],
    ['a list without blanks', '{"a":["x","y"]}', append(['a'], 'z'), '{"a":["x","y","z"]}'],
    ['an empty list', '{"a": [ ]}', append(['a'], 'z'), '{"a": ["z"]}'],
    ['a single value', '{"a": "x"}', append(['a'], 'z'), '{"a": ["x", "z"]}'],
    [
      'a list over several lines',
      '{\n    "a": [\n        "x"\n    ]\n}',
      append(['a'], 'z'),
      '{\n    "a": [\n        "x",\n        "z"\n    ]\n}',
    ],
    [
      'tabs and CR LF',
      '{\r\n\t"a": [\r\n\t\t"x"\r\n\t]\r\n}',
      append(['a'], 'z'),
      '{\r\n\t"a": [\r\n\t\t"x",\r\n\t\t"z"\r\n\t]\r\n}',
    ],
    [
      'a statement after others',
      '{\n  "Statement": [\n    {\n      "Effect": "Deny"\n    }\n  ]\n}',
      append(['Statement'], { Effect: 'Allow', Action: 's3:GetObject' }),
      '{\n  "Statement": [\n    {\n      "Effect": "Deny"\n    },\n    {\n      "Effect": "Allow",\n      "Action": "s3:GetObject"\n    }\n  ]\n}',
    ],
    [
      'a single statement becomes a list',
      '{\n  "Statement": {\n    "Effect": "Deny"\n  }\n}',
      append(['Statement'], { Effect: 'Allow' }),
      '{\n  "Statement": [\n    {\n      "Effect": "Deny"\n    },\n    {\n      "Effect": "Allow"\n    }\n  ]\n}',
    ],
    [
      'a member on its own line',
      '{\n  "a": {\n    "b": 1\n  }\n}',
      member(['a'], 'c', { d: 'e' }),
      '{\n  "a": {\n    "b": 1,\n    "c": {\n      "d": "e"\n    }\n  }\n}',
    ],
    [
      'a member on the same line',
      '{"a": {"b": 1}}',
      member(['a'], 'c', { d: 'e' }),
      '{"a": {"b": 1, "c": {"d": "e"}}}',
    ],
    ['what needs escapes', '{"a": ["x"]}', append(['a'], 'q"\\'), '{"a": ["x", "q\\"\\\\"]}'],
  ];
  test.each(cases)('%s', (_, before, edit, after) => {
    expect(editDocument(before, [edit])?.text).toBe(after);
  });

  test('no place, no edit', () => {
    expect(editDocument('{"a": 1}', [append(['b'], 'z')])).toBeUndefined();
    expect(editDocument('{"a": 1, "a": 2}', [append(['a'], 'z')])).toBeUndefined();
    expect(editDocument('{"a": {"b": 1}}', [member(['a'], 'b', 'z')])).toBeUndefined();
    expect(editDocument('[', [append([], 'z')])).toBeUndefined();
  });
});

const text = fc.string({ maxLength: 6 });
const leaf = fc.oneof(text, fc.integer({ min: 0, max: 99 }), fc.boolean());
const list = fc.oneof(fc.array(leaf, { maxLength: 3 }), leaf, fc.dictionary(text, leaf, { maxKeys: 3 }));
const indents = fc.constantFrom(undefined, 1, 2, 4, '\t');

test('what is read back is the document with the edit, and nothing else moved', () => {
  fc.assert(
    fc.property(
      fc.dictionary(text, list, { minKeys: 1, maxKeys: 4 }),
      fc.nat(),
      leaf,
      indents,
      (root, pick, value, indent) => {
        const before = JSON.stringify(root, null, indent);
        const names = Object.keys(root);
        const name = names[pick % names.length]!;
        const there = root[name]!;
        const isObject = typeof there === 'object' && !Array.isArray(there);
        const edit = isObject ? member([name], 'a new member', value) : append([name], value);
        const edited = editDocument(before, [edit])!;
        const expected = {
          ...root,
          [name]: isObject
            ? { ...(there as object), 'a new member': value }
            : [...(Array.isArray(there) ? (there as unknown[]) : [there]), value],
        };
        expect(plainValue(edited.text)).toEqual(plainValue(JSON.stringify(expected)));
        expect(patched(plainValue(before), edited.patch)).toEqual(plainValue(edited.text));
        // Everything outside of the value that changed is the same text.
        const start = commonBeginning(before, edited.text);
        const rest = edited.text.length - before.length;
        const end = commonBeginning(reversed(before), reversed(edited.text));
        expect(start + end).toBeGreaterThanOrEqual(
          Array.isArray(there) || isObject
            ? before.length - 2
            : before.length - JSON.stringify(there, null, indent).length,
        );
        expect(rest).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

function plainValue(json: string): unknown {
  const result = readJson(new SourceText('', json));
  expect(result.ok).toBe(true);
  return result.ok ? JSON.parse(JSON.stringify(toValue(result.value))) : undefined;
}

/** JSON Patch, as far as these edits use it. */
function patched(value: unknown, patch: readonly PatchOperation[]): unknown {
  let root = value;
  for (const { op, path, value: put } of patch) {
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop()!;
    let parent = root as Record<string, unknown>;
    for (const step of steps) parent = parent[step] as Record<string, unknown>;
    if (op === 'add' && Array.isArray(parent)) parent.push(put);
    else parent[last] = put;
    root = JSON.parse(JSON.stringify(root));
  }
  return root;
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function reversed(value: string): string {
  return value.split('').reverse().join('');
}
