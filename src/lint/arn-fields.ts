/**
 * The fields of an ARN in a policy: at most six, split at the first five colons that do not stand inside a policy
 * variable such as `${aws:PrincipalAccount}`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function arnFields(text: string): readonly string[] {
  const fields: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length && fields.length < 5) {
    const colon = text.indexOf(':', at);
    if (colon < 0) break;
    const variable = text.indexOf('${', at);
    const close = variable >= 0 && variable < colon ? text.indexOf('}', variable) : -1;
    if (close > colon) {
      at = close + 1;
      continue;
    }
    fields.push(text.slice(from, colon));
    from = colon + 1;
    at = from;
  }
  fields.push(text.slice(from));
  return fields;
}
