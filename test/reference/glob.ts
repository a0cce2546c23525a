/**
 * Wildcards, policy variables and ARN fields, one character at a time.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */

/** `*` and `?`; the "field" forms do not cross a colon. A string is one literal UTF-16 code unit. */
export type Token = string | 'RUN' | 'ONE' | 'FIELD-RUN' | 'FIELD-ONE';

const isWildcard = (token: Token): boolean => token.length > 1;

/** Dynamic programming: `reach[j]` = the tokens so far match exactly the first j units of the text. */
export function matchTokens(tokens: readonly Token[], text: string): boolean {
  let reach: boolean[] = new Array<boolean>(text.length + 1).fill(false);
  reach[0] = true;
  for (const token of tokens) {
    const next: boolean[] = new Array<boolean>(text.length + 1).fill(false);
    for (let j = 0; j <= text.length; j++) {
      const before = j > 0 ? text[j - 1] : undefined;
      if (token === 'RUN') next[j] = reach[j] === true || (j > 0 && next[j - 1] === true);
      else if (token === 'FIELD-RUN')
        next[j] = reach[j] === true || (j > 0 && next[j - 1] === true && before !== ':');
      else if (token === 'ONE') next[j] = j > 0 && reach[j - 1] === true;
      else if (token === 'FIELD-ONE') next[j] = j > 0 && reach[j - 1] === true && before !== ':';
      else next[j] = j > 0 && reach[j - 1] === true && before === token;
    }
    reach = next;
  }
  return reach[text.length] === true;
}

export function literalTokens(text: string): Token[] {
  return text.split('');
}

export function globTokens(text: string): Token[] {
  return text.split('').map((unit) => (unit === '*' ? 'RUN' : unit === '?' ? 'ONE' : unit));
}

export function glob(pattern: string, text: string): boolean {
  return matchTokens(globTokens(pattern), text);
}

/** A policy text with `${…}` taken apart. */
export type Part =
  | { readonly text: string }
  | { readonly literal: string }
  | { readonly variable: string; readonly fallback: string | undefined };

/**
 * Version 2012-10-17 knows variables. In any other version `${…}` is literal text, wildcards inside included.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
export function parseTemplate(text: string, variables: boolean): Part[] | 'malformed' {
  const parts: Part[] = [];
  let rest = text;
  for (;;) {
    const start = rest.indexOf('${');
    if (start < 0) {
      if (rest !== '') parts.push({ text: rest });
      return parts;
    }
    if (start > 0) parts.push({ text: rest.slice(0, start) });
    const end = rest.indexOf('}', start);
    if (!variables) {
      if (end < 0) {
        parts.push({ text: rest.slice(start) });
        return parts;
      }
      parts.push({ literal: rest.slice(start, end + 1) });
      rest = rest.slice(end + 1);
      continue;
    }
    if (end < 0) return 'malformed';
    const inner = rest.slice(start + 2, end);
    rest = rest.slice(end + 1);
    if (inner === '*' || inner === '?' || inner === '$') {
      parts.push({ literal: inner });
      continue;
    }
    const found = /^([^\s,'{}$]+)(?:, '([^']*)')?$/.exec(inner);
    if (found === null) return 'malformed';
    parts.push({ variable: (found[1] ?? '').toLowerCase(), fallback: found[2] });
  }
}

/** What a variable stands for: a text, or nothing. */
export type Lookup = (key: string) => { value: string } | 'absent' | 'multivalued';

/** The value of every variable of a template; null as soon as one has none. */
export function substitute(
  parts: readonly Part[],
  lookup: Lookup,
): { tokens: Token[]; expanded: Token[]; text: string } | null {
  const tokens: Token[] = [];
  const expanded: Token[] = [];
  let text = '';
  for (const part of parts) {
    if ('text' in part) {
      tokens.push(...globTokens(part.text));
      expanded.push(...globTokens(part.text));
      text += part.text;
    } else if ('literal' in part) {
      tokens.push(...literalTokens(part.literal));
      expanded.push(...literalTokens(part.literal));
      text += part.literal;
    } else {
      const found = lookup(part.variable);
      // A key with several values never has a value, and its default is not used either.
      if (found === 'multivalued') return null;
      const value = found === 'absent' ? part.fallback : found.value;
      if (value === undefined) return null;
      tokens.push(...literalTokens(value));
      // Whether wildcards that come out of a variable stay literal is not documented: the other reading.
      expanded.push(...(found === 'absent' ? literalTokens(value) : globTokens(value)));
      text += value;
    }
  }
  return { tokens, expanded, text };
}

/** Splits at the first five colons. Fewer than six fields are returned as they are. */
export function splitArn(text: string): string[] {
  const pieces = text.split(':');
  return pieces.length <= 6 ? pieces : [...pieces.slice(0, 5), pieces.slice(5).join(':')];
}

export function splitArnTokens(tokens: readonly Token[]): Token[][] {
  const fields: Token[][] = [[]];
  for (const token of tokens) {
    if (token === ':' && fields.length < 6) fields.push([]);
    else fields[fields.length - 1]?.push(token);
  }
  return fields;
}

/** Field by field; a wildcard does not leave its field. */
export function matchFields(pattern: readonly (readonly Token[])[], text: string): boolean {
  const fields = splitArn(text);
  return (
    pattern.length === 6 &&
    fields.length === 6 &&
    pattern.every((tokens, index) => matchTokens(tokens, fields[index] ?? ''))
  );
}

/** The other documented reading: a `*` that ends a field may extend past the colon. */
export function matchCrossing(pattern: readonly (readonly Token[])[], text: string): boolean {
  const tokens: Token[] = [];
  pattern.forEach((field, index) => {
    if (index > 0) tokens.push(':');
    field.forEach((token, position) => {
      const final = index === 5 || position === field.length - 1;
      if (token === 'RUN') tokens.push(final ? 'RUN' : 'FIELD-RUN');
      else if (token === 'ONE') tokens.push(index === 5 ? 'ONE' : 'FIELD-ONE');
      else tokens.push(token);
    });
  });
  return matchTokens(tokens, text);
}

export function hasWildcard(tokens: readonly Token[]): boolean {
  return tokens.some(isWildcard);
}

export function isOnlyStar(tokens: readonly Token[] | undefined): boolean {
  return tokens !== undefined && tokens.length === 1 && tokens[0] === 'RUN';
}
