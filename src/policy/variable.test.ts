// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like that
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasVariable, parseTemplate, type TemplatePart } from './variable.ts';

const text = (value: string): TemplatePart => ({ kind: 'text', text: value });
const literal = (value: string): TemplatePart => ({ kind: 'literal', text: value });
const variable = (key: string, fallback?: string): TemplatePart => ({ kind: 'variable', key, fallback });

test.each<[string, TemplatePart[]]>([
  ['', []],
  ['plain *?$', [text('plain *?$')]],
  ['$', [text('$')]],
  ['{a}', [text('{a}')]],
  ['${aws:username}', [variable('aws:username')]],
  ['a/${aws:username}/*', [text('a/'), variable('aws:username'), text('/*')]],
  ['${a}${b}', [variable('a'), variable('b')]],
  ['${*}${?}${$}', [literal('*'), literal('?'), literal('$')]],
  ['${$}{a}', [literal('$'), text('{a}')]],
  ['$${a}', [text('$'), variable('a')]],
  ['${aws:PrincipalTag/cost center}', [variable('aws:PrincipalTag/cost center')]],
  ['${aws:PrincipalTag/a/b}', [variable('aws:PrincipalTag/a/b')]],
  ["${aws:PrincipalTag/team, 'none'}", [variable('aws:PrincipalTag/team', 'none')]],
  ["${aws:username, ''}", [variable('aws:username', '')]],
  ["${aws:username,'x'}", [variable('aws:username', 'x')]],
  ["${aws:username, 'a, b'}", [variable('aws:username', 'a, b')]],
  ["${aws:username, 'it's'}", [variable('aws:username', "it's")]],
  ['a}b', [text('a}b')]],
])('%j', (source, parts) => {
  expect(parseTemplate(source)).toEqual({ ok: true, parts });
});

test.each([
  ['${}', 0, '${}'],
  ['a${', 1, '${'],
  ['a${aws:username', 1, '${aws:username'],
  ['${ aws:username}', 0, '${ aws:username}'],
  ['${aws:username }', 0, '${aws:username }'],
  ['${aws :username}', 0, '${aws :username}'],
  ['${aws:username, x}', 0, '${aws:username, x}'],
  ["${aws:username, 'x}", 0, "${aws:username, 'x}"],
  ["${aws:username, '}", 0, "${aws:username, '}"],
  ['${aws:username,}', 0, '${aws:username,}'],
  ["${, 'x'}", 0, "${, 'x'}"],
  ['${**}', 0, '${**}'],
  ['${a*}', 0, '${a*}'],
  ['${a${b}}', 0, '${a${b}'],
  ['${aws:PrincipalTag/a${b}}', 0, '${aws:PrincipalTag/a${b}'],
  ['${ok}${}', 5, '${}'],
])('%j breaks the syntax', (source, offset, found) => {
  expect(parseTemplate(source)).toEqual({ ok: false, offset, found });
});

test('the parts of a text make up the text', () => {
  const piece = fc.constantFrom('a', '*', '${', '}', '$', '${a}', "${b, 'c'}", '${*}', ',', "'", ' ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('');
      const result = parseTemplate(source);
      if (!result.ok) {
        expect(source.startsWith(result.found, result.offset)).toBe(true);
        return;
      }
      expect(result.parts.some(({ kind }) => kind !== 'text')).toBe(hasVariable(source));
      const printed = result.parts.map((part) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'literal') return `\${${part.text}}`;
        return part.fallback === undefined ? `\${${part.key}}` : `\${${part.key}, '${part.fallback}'}`;
      });
      // A default may be written without the blank after its comma.
      const spaced = (value: string): string => value.replaceAll(/, */g, ',');
      expect(spaced(printed.join(''))).toBe(spaced(source));
    }),
    { numRuns: 2000 },
  );
});

test('texts outside Latin-1 and half characters pass through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const result = parseTemplate(source);
      if (result.ok && !hasVariable(source))
        expect(result.parts).toEqual(source === '' ? [] : [text(source)]);
    }),
  );
});
