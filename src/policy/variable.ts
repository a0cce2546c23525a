/**
 * Policy variables: `${key}`, `${key, 'default'}` and the three escapes `${*}`, `${?}`, `${$}`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */

export type TemplatePart =
  /** Pattern text as written, in which wildcards act. */
  | { readonly kind: 'text'; readonly text: string }
  /** Characters that stand for themselves: the value of `${*}`, `${?}` or `${$}`. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'variable'; readonly key: string; readonly fallback: string | undefined };

export type TemplateResult =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly offset: number; readonly found: string };

/** Whether a text holds anything that `parseTemplate` would not return as plain text. */
export function hasVariable(text: string): boolean {
  return text.includes('${');
}

/** The parts of a text with variables, or where it breaks the syntax of variables. */
export function parseTemplate(text: string): TemplateResult {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('${', from);
    if (open < 0) break;
    const close = text.indexOf('}', open);
    const inner = close < 0 ? undefined : text.slice(open + 2, close);
    const part = inner === undefined ? undefined : parseVariable(inner);
    if (part === undefined)
      return { ok: false, offset: open, found: text.slice(open, close < 0 ? undefined : close + 1) };
    if (open > from) parts.push({ kind: 'text', text: text.slice(from, open) });
    parts.push(part);
    from = close + 1;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return { ok: true, parts };
}

function parseVariable(inner: string): TemplatePart | undefined {
  if (inner === '*' || inner === '?' || inner === '$') return { kind: 'literal', text: inner };
  const comma = inner.indexOf(',');
  const key = comma < 0 ? inner : inner.slice(0, comma);
  // A tag key may hold blanks; the name before its first slash may not.
  const slash = key.indexOf('/');
  const name = slash < 0 ? key : key.slice(0, slash);
  if (name === '' || /[\s$*?{]/.test(name) || key !== key.trim() || key.includes('${')) return undefined;
  if (comma < 0) return { kind: 'variable', key, fallback: undefined };
  const fallback = inner.slice(comma + 1).trimStart();
  if (fallback.length < 2 || !fallback.startsWith("'") || !fallback.endsWith("'")) return undefined;
  return { kind: 'variable', key, fallback: fallback.slice(1, -1) };
}
