/** Text of users' documents, made fit to stand in a message. */

const LONGEST = 60;

/** The text cut short, with what cannot be seen spelled out. */
export function clip(text: string): string {
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text);
}

/**
 * The text with control characters, half characters, and characters that only change how others are shown
 * spelled out, so that hostile input can neither drive a terminal nor pass for something else.
 */
export function visible(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    result += isInvisible(code) ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }
  return result;
}

function isInvisible(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  if (code >= 0xd800 && code < 0xe000) return true;
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || isIsolate(code);
}

function isIsolate(code: number): boolean {
  return (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}
