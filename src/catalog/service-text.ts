/**
 * Finds a service in the data that AWS publishes. The command has a file of the same data instead, read by offset:
 * src/cli/service-text.ts.
 */
import { SERVICE_DATA } from './service-data.ts';

/** The lines of a prefix, with `;` at the end of each; undefined where the data does not have it. */
export function serviceText(prefix: string): string | undefined {
  const head = `;@${prefix};`;
  const start = SERVICE_DATA.indexOf(head);
  if (start < 0) return undefined;
  const from = start + head.length;
  return SERVICE_DATA.slice(from, SERVICE_DATA.indexOf(';@', from - 1) + 1);
}

/** Every prefix, in the order of the data. */
export function* servicePrefixes(): Generator<string> {
  for (let at = SERVICE_DATA.indexOf(';@'); ; ) {
    const next = SERVICE_DATA.indexOf(';@', at + 1);
    if (next < 0) return;
    yield SERVICE_DATA.slice(at + 2, SERVICE_DATA.indexOf(';', at + 1));
    at = next;
  }
}
