/**
 * Plain data as YAML in block style, the way people write templates. Whatever could be read as anything but a string is
 * quoted, so that readers of YAML 1.1 and 1.2 agree.
 * @see https://yaml.org/spec/1.2.2/
 */
import { visible } from '../../policy/quote.ts';
import type { JsonValue } from '../document-edit.ts';

export function yamlLines(value: JsonValue): readonly string[] {
  if (typeof value !== 'object') return [yamlScalar(value)];
  if (isList(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => yamlLines(item).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`));
  }
  const members = Object.entries(value);
  if (members.length === 0) return ['{}'];
  return members.flatMap(([name, member]) => {
    const lines = yamlLines(member);
    const isBlock = typeof member === 'object' && lines[0] !== '[]' && lines[0] !== '{}';
    return isBlock
      ? [`${yamlScalar(name)}:`, ...lines.map((line) => `  ${line}`)]
      : [`${yamlScalar(name)}: ${lines[0]}`];
  });
}

/** Begins with a letter or `/`, and holds nothing that ends or changes it. */
const PLAIN = /^[A-Za-z/][\w/.+=@-]*(?::+[\w/.+=@*?-]+)*$/;
/** Words that YAML 1.1 takes for booleans or nothing. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A string, number or boolean on one line. */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !WORDS.test(value)) return value;
  // What cannot be seen has escapes between double quotes only; those of JSON are all known there.
  if (/[^\u0020-\u007e]/.test(value)) return visible(JSON.stringify(value));
  return `'${value.replaceAll("'", "''")}'`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
