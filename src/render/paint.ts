/** Colour for a terminal, or none. User text is made harmless before it is printed. */
import { redact } from './redact.ts';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  warn(text: string): string;
  code(text: string): string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const COLOUR: Paint = {
  bold: wrap(1, 22),
  dim: wrap(2, 22),
  good: wrap(32, 39),
  bad: wrap(31, 39),
  warn: wrap(33, 39),
  code: wrap(36, 39),
};

const asIs = (text: string): string => text;
const PLAIN: Paint = { bold: asIs, dim: asIs, good: asIs, bad: asIs, warn: asIs, code: asIs };

/** Colour or none, or a look of the caller's own. */
export function paint(colour: boolean | Paint): Paint {
  if (typeof colour === 'object') return colour;
  return colour ? COLOUR : PLAIN;
}

/**
 * Text from outside as it may be printed: control characters spelled out, so that it cannot drive the terminal,
 * and secrets cut.
 */
export function plain(text: string): string {
  let result = '';
  for (const character of redact(text)) {
    const code = character.codePointAt(0)!;
    const isControl =
      code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e) || code === 0x2066;
    result += isControl ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  }
  return result;
}

/** Pads a text to a width, by what it looks like without colour. */
export function pad(text: string, width: number, look: string = text): string {
  return look.length >= width ? text : text + ' '.repeat(width - look.length);
}
