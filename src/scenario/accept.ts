/**
 * A fast yes: whether a value is one that a schema of valibot takes as it is. Made from the schema itself, so that the
 * schema stays the only definition. A no decides nothing: then valibot is asked, which also says what is wrong. Kinds
 * of schema that are not known here are a no.
 */
import type * as v from 'valibot';

type Schema = v.GenericSchema;
export type Accepts = (value: unknown) => boolean;

/** The check that a schema comes to. */
export function acceptanceOf(schema: Schema): Accepts {
  return checkOf(schema as unknown as Shape);
}

/** What the kinds of schema and of pipe items hold, as valibot lays them out. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly Shape[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
  readonly check?: Accepts;
}

function checkOf(shape: Shape): Accepts {
  const { pipe } = shape;
  if (!pipe) return plainCheckOf(shape);
  const [first, ...rest] = pipe;
  const checks = [plainCheckOf(first!), ...rest.map(plainCheckOf)];
  return (value) => checks.every((check) => check(value));
}

function plainCheckOf(shape: Shape): Accepts {
  const { literal, requirement } = shape;
  switch (shape.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'unknown':
      return () => true;
    case 'literal':
      return (value) => value === literal;
    case 'picklist':
      return (value) => shape.options!.includes(value);
    case 'custom':
      return shape.check!;
    case 'regex':
      return (value) => (requirement as RegExp).test(value as string);
    case 'starts_with':
      return (value) => (value as string).startsWith(requirement as string);
    case 'optional':
      return optionalCheck(checkOf(shape.wrapped!));
    case 'array':
      return arrayCheck(checkOf(shape.item!));
    case 'union':
      return unionCheck((shape.options as readonly Shape[]).map(checkOf));
    case 'record':
      return recordCheck(checkOf(shape.key!), checkOf(shape.value!));
    case 'strict_object':
      return objectCheck(shape.entries!, () => false);
    case 'loose_object':
      return objectCheck(shape.entries!, (name) => !LEFT_OUT.includes(name));
    default:
      return () => false;
  }
}

function optionalCheck(check: Accepts): Accepts {
  return (value) => value === undefined || check(value);
}

function arrayCheck(check: Accepts): Accepts {
  return (value) => Array.isArray(value) && value.every(check);
}

function unionCheck(checks: readonly Accepts[]): Accepts {
  return (value) => checks.some((check) => check(value));
}

/** Valibot leaves out members of these names, so a value that has one is not taken as it is. */
const LEFT_OUT: readonly string[] = ['__proto__', 'prototype', 'constructor'];

function recordCheck(key: Accepts, member: Accepts): Accepts {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) {
      if (LEFT_OUT.includes(name) || !key(name) || !member(value[name])) return false;
    }
    return true;
  };
}

function objectCheck(
  entries: Readonly<Record<string, Shape>>,
  isFurther: (name: string) => boolean,
): Accepts {
  const checks = new Map(Object.entries(entries).map(([name, shape]) => [name, checkOf(shape)]));
  const required = Object.keys(entries).filter((name) => entries[name]!.type !== 'optional');
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) {
      const check = checks.get(name);
      if (check ? !check(value[name]) : !isFurther(name)) return false;
    }
    return required.every((name) => Object.hasOwn(value, name));
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
