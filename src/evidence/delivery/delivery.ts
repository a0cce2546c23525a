import type { JsonCursor } from '../json-cursor.ts';

/** One wrapping in which records and messages are handed on: it knows its shape and takes it off. */
export interface Delivery {
  readonly name: string;
  /** What the wrapping holds; undefined when the value is not wrapped in this way. */
  unwrap(value: JsonCursor): readonly JsonCursor[] | undefined;
}
