/** Rows whose values are JSON strings, each beside the name of its column. */
import type { JsonCursor } from '../json-cursor.ts';
import { keepJsonString, TextViewBuilder } from '../text-view.ts';
import { type Cell, recordOfRow } from './table-row.ts';

export interface NamedValue {
  readonly column: string;
  readonly value: JsonCursor;
}

/** The record in a row; undefined where the row has not the columns of one. */
export function recordOfNamedValues(values: readonly NamedValue[]): JsonCursor | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const { view } = first.value;
  const builder = new TextViewBuilder(view);
  const cells: Cell[] = [];
  let length = 0;
  for (const { column, value } of values) {
    if (value.node.kind !== 'string') continue;
    const start = length;
    length += keepJsonString(builder, view, value.node);
    cells.push({ column, start, end: length });
  }
  return cells.length === 0 ? undefined : recordOfRow(builder.build(), cells);
}
