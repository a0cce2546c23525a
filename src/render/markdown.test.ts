/** Whatever a text holds, its Markdown says that text and does nothing else, by a reader of GitHub's dialect. */
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { visible } from '../policy/quote.ts';
import { codeSpan, fenced, inlineMarkdown } from './markdown.ts';
import { plain } from './paint.ts';

/** The text that a reader sees, where every token is text or code; undefined where there is anything else. */
function seenText(markdown: string, lead: string): string | undefined {
  const [block, ...others] = lexer(`${lead}${markdown}\n`);
  if (others.length > 0 || !block) return undefined;
  const inner = lead === '- ' ? (block as Tokens.List).items?.[0]?.tokens : (block as Tokens.Heading).tokens;
  return inner === undefined ? undefined : textOf(inner);
}

function textOf(tokens: readonly Token[]): string | undefined {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'codespan') text += (token as Tokens.Codespan).text;
    else if (token.type === 'escape') text += (token as Tokens.Escape).text;
    else if (token.type === 'text' || token.type === 'paragraph') {
      const { tokens: inner, text: own } = token as Tokens.Text;
      const part = inner ? textOf(inner) : own;
      if (part === undefined || (!inner && /[@#<>[\]`*_~|\\]|:\/\/|www\./.test(part))) return undefined;
      text += part;
    } else return undefined;
  }
  return text;
}

const HOSTILE = [
  '`',
  '```',
  '`` ` ``',
  '@everyone',
  'a@b.example',
  '<script>alert(1)</script>',
  '<!-- x',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  '#123',
  'owner/name#1',
  'deadbeefdeadbeef',
  '1.',
  '1)',
  '-',
  '+ x',
  '* x',
  '# x',
  '> x',
  '===',
  '---',
  '~~~',
  '| a | b |',
  '**b**',
  '_i_',
  '~~s~~',
  '\\',
  '\\`',
  '&lt;',
  ':tada:',
  '$x$',
  'a\nb',
  '\u2028',
  ' ',
  '!',
  'x!',
];

const text = fc.oneof(
  fc
    .array(fc.constantFrom(...HOSTILE, 'word', ' ', '(', ')', ','), { maxLength: 8 })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...HOSTILE, 'word'), { maxLength: 8 }).map((all) => all.join(' ')),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const words = (line: string): string => line.split(/ +/).filter(Boolean).join(' ');

describe('a line', () => {
  test('reads as the text that it is', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('- ', '### '), (line, lead) => {
        const shown = words(visible(plain(line)));
        fc.pre(shown !== '');
        expect(words(seenText(inlineMarkdown(line), lead) ?? 'undefined')).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['no policy allows it', 'no policy allows it'],
    ['except role /ops/x in Deny of CorpEdge', 'except role `/ops/x` in Deny of CorpEdge'],
    ['file.json:4 (p-8wz4), then', '`file.json:4` (`p-8wz4`), then'],
    ['a > b', 'a \\> b'],
    ['in account 111122223333', 'in account `111122223333`'],
    ['thanks @octocat!', 'thanks `@octocat`!'],
    ['1. first', '`1`. first'],
    ['statement 1', 'statement 1'],
    ['it`s', '``it`s``'],
  ])('%s', (line, expected) => {
    expect(inlineMarkdown(line)).toBe(expected);
  });
});

test('a code span holds any text', () => {
  fc.assert(
    fc.property(text, (content) => {
      const tokens = (lexer(`x ${codeSpan(content)} y`)[0] as Tokens.Paragraph).tokens;
      expect(tokens.map(({ type }) => type)).toEqual(['text', 'codespan', 'text']);
    }),
  );
});

test('a block of code ends where it is meant to', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (lines) => {
      const tokens = lexer([...fenced(lines, 'text'), '', 'after'].join('\n'));
      expect(tokens.map(({ type }) => type)).toEqual(['code', 'space', 'paragraph']);
      const { text: inside } = tokens[0] as Tokens.Code;
      for (const line of lines) expect(inside).toContain(line.split('\t').map(plain).map(visible).join('\t'));
    }),
  );
});
