/**
 * ARNs: six fields, split at the first five colons; the sixth keeps its own colons and slashes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */

export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The fields of an ARN, or undefined when the text does not have six fields or does not start with `arn`. */
export function parseArn(text: string): Arn | undefined {
  const fields = splitArn(text);
  if (fields === undefined || fields[0] !== 'arn') return undefined;
  return {
    partition: fields[1]!,
    service: fields[2]!,
    region: fields[3]!,
    account: fields[4]!,
    resource: fields[5]!,
  };
}

/** The six fields of a text with at least five colons; undefined when there are fewer. */
export function splitArn(text: string): readonly string[] | undefined {
  const fields: string[] = [];
  let from = 0;
  for (let i = 0; i < 5; i++) {
    const colon = text.indexOf(':', from);
    if (colon < 0) return undefined;
    fields.push(text.slice(from, colon));
    from = colon + 1;
  }
  fields.push(text.slice(from));
  return fields;
}

/** Whether a text is a 12-digit account id. */
export function isAccountId(text: string): boolean {
  if (text.length !== 12) return false;
  for (let i = 0; i < 12; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
