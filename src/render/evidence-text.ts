/** What to say of evidence in which no denial was found. */
import type { EvidenceResult } from '../evidence/read.ts';
import { paint, plain } from './paint.ts';

/** What was tried, and why each reading failed; or that the evidence shows a success. */
export function renderNoDenial(name: string, { denials, tried }: EvidenceResult, colour: boolean): string {
  const { dim } = paint(colour);
  if (denials.length > 0) return `${plain(name)}: no denial in it; the call succeeded`;
  const reasons = tried.map(
    ({ form, why }) => `  ${form}: ${typeof why === 'string' ? plain(why) : plain(JSON.stringify(why))}`,
  );
  return [`${plain(name)}: found no denial in it; tried to read it as`, ...reasons.map(dim)].join('\n');
}
