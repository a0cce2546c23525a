import type { JsonCursor } from '../json-cursor.ts';
import { cloudWatchLogs } from './cloudwatch-logs.ts';
import type { Delivery, Unpack } from './delivery.ts';
import { eventBridgeEvent } from './eventbridge-event.ts';
import { logFile } from './log-file.ts';
import { lookupEvents } from './lookup-events.ts';
import { packedData } from './packed-data.ts';
import { athenaResults, lakeResults } from './query-results.ts';
import { queueMessage } from './queue-message.ts';
import { snsNotification } from './sns-notification.ts';

const DELIVERIES: readonly Delivery[] = [
  logFile,
  lookupEvents,
  eventBridgeEvent,
  snsNotification,
  queueMessage,
  packedData,
  cloudWatchLogs,
  lakeResults,
  athenaResults,
];

/** Wrappings nest, but not deeper than this. */
const NESTING_LIMIT = 8;

/** The values that are left when every known wrapping is taken off, in order; lists and quoted JSON too. */
export function unwrap(value: JsonCursor, unpack: Unpack | undefined, depth = 0): readonly JsonCursor[] {
  if (depth >= NESTING_LIMIT) return [value];
  if (value.node.kind === 'string') {
    const quoted = value.embedded();
    return quoted === undefined ? [value] : unwrap(quoted, unpack, depth + 1);
  }
  if (value.node.kind === 'array') return value.items().flatMap((item) => unwrap(item, unpack, depth + 1));
  for (const delivery of DELIVERIES) {
    const inner = delivery.unwrap(value, unpack);
    if (inner !== undefined) return inner.flatMap((item) => unwrap(item, unpack, depth + 1));
  }
  return [value.asRoot()];
}
