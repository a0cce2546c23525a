/**
 * Values of BinaryEquals.
 *
 * OBSERVED 2026-09: only the canonical spelling is a value; missing padding, blanks around it and stray tail
 * bits make a request value match nothing, so that comparing texts is comparing bytes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whether a text is base64 in its one canonical spelling; the empty text is not. */
export function isBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  let last = 0;
  for (let i = 0; i < text.length - padding; i++) {
    last = ALPHABET.indexOf(text[i]!);
    if (last < 0) return false;
  }
  const strayBits = padding === 2 ? 0xf : padding === 1 ? 0x3 : 0;
  return (last & strayBits) === 0;
}
