/** Wildcards, as far as lint asks about them: whether there is one, and whether a pattern covers a name. */

export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

/** Whether a text is `*`, however often it is repeated. */
export function isAnything(text: string): boolean {
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 0x2a) return false;
  return true;
}

/** Whether a pattern covers a text, letter case aside. Goes back to the last star only, so the work is bounded. */
export function covers(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let p = 0;
  let t = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (t < given.length) {
    if (wanted[p] === '*') {
      starAt = p++;
      resumeAt = t;
    } else if (p < wanted.length && (wanted[p] === '?' || wanted[p] === given[t])) {
      p++;
      t++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      t = ++resumeAt;
    } else {
      return false;
    }
  }
  while (wanted[p] === '*') p++;
  return p === wanted.length;
}
