import type { JsonCursor } from '../json-cursor.ts';
import type { Delivery } from './delivery.ts';
import { recordOfNamedValues } from './named-values.ts';

/**
 * Results of CloudTrail Lake, `aws cloudtrail get-query-results`: a row is a list of objects with one member each.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetQueryResults.html
 */
export const lakeResults: Delivery = {
  name: 'lake-results',
  unwrap: (value) => {
    const rows = value.get('QueryResultRows');
    if (rows?.node.kind !== 'array') return undefined;
    return rows.items().flatMap((row) => {
      const cells = row.items().flatMap((cell) => cell.members());
      return recordOfNamedValues(cells.map(({ key, value: inner }) => ({ column: key, value: inner }))) ?? [];
    });
  },
};

/**
 * Results of Athena, `aws athena get-query-results`: the first row holds the names of the columns.
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html
 */
export const athenaResults: Delivery = {
  name: 'athena-results',
  unwrap: (value) => {
    const rows = value.at('ResultSet', 'Rows');
    if (rows?.node.kind !== 'array') return undefined;
    const [header, ...records] = rows.items().map(cellsOf);
    const columns = header?.map((cell) => cell?.string ?? '') ?? [];
    return records.flatMap((cells) => {
      const values = cells.flatMap((cell, index) => {
        const column = columns[index];
        return column === undefined || cell === undefined ? [] : [{ column, value: cell }];
      });
      return recordOfNamedValues(values) ?? [];
    });
  },
};

/** A value that is null has no member. */
function cellsOf(row: JsonCursor): readonly (JsonCursor | undefined)[] {
  return (
    row
      .get('Data')
      ?.items()
      .map((cell) => cell.get('VarCharValue')) ?? []
  );
}
