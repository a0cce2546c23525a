/** Code in documentation: the ```ts blocks of a page or of a doc comment, and what they say that they print. */

/** Where there are examples for users of the library. */
export const PLACES_OF_EXAMPLES = ['README.md', 'src/index.ts'] as const;

export function examplesIn(text: string): readonly string[] {
  const plain = text.startsWith('/**') ? text.slice(0, text.indexOf('*/')).replace(/^ \* ?/gm, '') : text;
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

/** The comments after `console.log(…);`, a line each. */
export function expectedOutput(code: string): string {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text = '']) => `${text}\n`).join('');
}
