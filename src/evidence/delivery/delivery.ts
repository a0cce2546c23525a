import type { JsonCursor } from '../json-cursor.ts';

/** The text that base64 stands for, gzipped or not; undefined where it is none, or too much. Bounds are its matter. */
export type Unpack = (base64: string) => string | undefined;

/** One wrapping in which records and messages are handed on: it knows its shape and takes it off. */
export interface Delivery {
  readonly name: string;
  /** What the wrapping holds; undefined when the value is not wrapped in this way. */
  unwrap(value: JsonCursor, unpack: Unpack | undefined): readonly JsonCursor[] | undefined;
}
