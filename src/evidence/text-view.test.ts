import { expect, test } from 'vitest';
import { readJson } from '../policy/json.ts';
import { SourceText } from '../policy/source.ts';
import { JsonCursor } from './json-cursor.ts';
import { readMessageText } from './message-text.ts';
import { TextView, TextViewBuilder } from './text-view.ts';

test('ranges of a view map back through every step', () => {
  const source = new SourceText('x', 'one  two\nthree');
  const view = new TextView(source);
  const builder = new TextViewBuilder(view);
  builder.keep(0, 3);
  builder.put(' ', 3, 5);
  builder.keep(5, 14);
  const once = builder.build();
  expect(once.text).toBe('one two\nthree');
  expect(once.spanOf(3, 4)).toEqual({ start: 3, end: 5 });
  expect(once.spanOf(4, 7)).toEqual({ start: 5, end: 8 });
  expect(once.spanOf(0, 13)).toEqual({ start: 0, end: 14 });
  const again = new TextViewBuilder(once);
  again.keep(4, 7);
  const twice = again.build();
  expect(twice.spanOf(1, 3)).toEqual({ start: 6, end: 8 });
  expect(twice.origin('w', 0, 3)).toMatchObject({ span: { start: 5, end: 8 }, line: 1, column: 6 });
});

test('the content of a JSON string, in a JSON string', () => {
  const inner = JSON.stringify({ a: 'x "y"\nü\u0001', b: 'end' });
  const text = JSON.stringify({ inner });
  const result = readJson(new SourceText('x', text));
  if (!result.ok) throw new Error('no JSON');
  const cursor = new JsonCursor(new TextView(new SourceText('x', text)), result.value)
    .get('inner')!
    .embedded()!;
  expect(cursor.get('a')?.content()?.text).toBe('x "y"\nü\u0001');
  const { start, end } = cursor.get('b')!.origin().span;
  expect(text.slice(start, end)).toBe('end');
});

test.each([
  ['a  b\tc', 'a b c'],
  ['a\n  b', 'a\nb'],
  ['a\n\nb', 'a\u2029b'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'red link'],
  ['│ a\n│ b', ' a\nb'],
  ['> a\n> > b', ' a\nb'],
  ['a &quot;b&quot; &#39;c&#x27; &amp;&lt;&gt; &unknown; &', 'a "b" \'c\' &<> &unknown; &'],
  ['say \\"hi\\" \\\\\\"there\\\\\\" \\u0041\\n.', 'say "hi" "there" A\n.'],
  ['ze\u200bro\ufeff', 'zero'],
  ['C:\\Windows', 'C:\\Windows'],
])('%j is read as %j', (text, expected) => {
  expect(readMessageText(new TextView(new SourceText('x', text))).soft.view.text).toBe(expected);
});
