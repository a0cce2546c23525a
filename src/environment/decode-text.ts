/**
 * The text that the bytes of a file stand for. Redirecting the output of a command in Windows PowerShell writes
 * UTF-16 with a byte order mark; everything else is UTF-8. The mark is no part of the text.
 * @see https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */

/** Nothing when the bytes are neither UTF-8, nor UTF-16 with a mark. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
