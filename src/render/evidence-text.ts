/** What to say of evidence in which no denial was found. */
import type { EvidenceResult, Tried } from '../evidence/read.ts';
import { paint, plain } from './paint.ts';

/** What was tried, and why each reading failed; or that the evidence shows a success. */
export function renderNoDenial(name: string, { denials, tried }: EvidenceResult, colour: boolean): string {
  const { dim } = paint(colour);
  if (denials.length > 0) return `${plain(name)}: no denial in it; the call succeeded`;
  if (tried.every(({ why }) => why === 'empty')) return `${plain(name)}: it is empty; no denial in it`;
  const reasons = tried.map((one) => `  ${FORM_NAMES[one.form]}: ${whyWords(one)}`);
  return [`${plain(name)}: found no denial in it; tried to read it as`, ...reasons.map(dim)].join('\n');
}

const FORM_NAMES: Readonly<Record<Tried['form'], string>> = {
  cloudtrail: 'CloudTrail record',
  'decoded-message': 'decoded authorization message',
  'authorization-details': "AWS's authorization details",
  'error-message': 'error text',
  's3-access-log': 'S3 access log',
};

function whyWords({ why, problem }: Tried): string {
  switch (why) {
    case 'empty':
      return 'it is empty';
    case 'no-json':
      return 'no JSON object or list in it';
    case 'broken-json': {
      if (!problem) return 'its JSON is broken';
      const { at, found, expected } = problem;
      return `its JSON breaks off at line ${at.line}, column ${at.column}: found ${plain(found)}, expected ${plain(expected)}`;
    }
    case 'no-record':
      return 'its JSON has no record: a record has `eventSource` and `eventName`';
    case 'no-decoded-message':
      return 'its JSON has none: a message has `allowed` and `context`';
    case 'no-authorization-details':
      return 'its JSON has none of them';
    case 'no-error':
      return 'neither the words of a denial nor an error code that is known';
  }
}
