import { expect, test } from 'vitest';
import { readMarks } from '../../test/support/marked-text.ts';
import { scalarSpan } from './ast.ts';
import { SourceText } from './source.ts';

test.each([
  '[«"a"», 1]',
  '[«"a\\"b"»]',
  '[«"a\\\\"», "b"]',
  '[«""»]',
  '{"a":«5.0»}',
  '[«-1e+5», 2]',
  '[«true»\n]',
  '[«null»]',
  '«12»',
  '«"open',
])('%s', (marked) => {
  const { text, spans } = marked.endsWith('open')
    ? { text: '"open', spans: [{ start: 0, end: 5 }] }
    : readMarks(marked);
  expect(scalarSpan(new SourceText('t', text), spans[0]!.start)).toEqual(spans[0]);
});
