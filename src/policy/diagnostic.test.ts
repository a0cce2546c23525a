import { expect, test } from 'vitest';
import { DIAGNOSTICS, diagnose, nearest } from './diagnostic.ts';

test('every code has a weight, a cure and an AWS page', () => {
  const rules = Object.entries(DIAGNOSTICS);
  expect(rules.length).toBeGreaterThan(27);
  for (const [code, { severity, help, page }] of rules) {
    expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(['malformed', 'refused', 'warning']).toContain(severity);
    expect(help, code).toMatch(/^(?:AWS|IAM|[a-z`]).*[^.]$/);
    expect(page, code).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html(?:#[\w-]+)?$/);
  }
});

test('a diagnostic carries the words of its code, or better ones', () => {
  const span = { start: 1, end: 2 };
  expect(diagnose('bad-effect', span, 'm')).toEqual({
    code: 'bad-effect',
    span,
    message: 'm',
    ...DIAGNOSTICS['bad-effect'],
  });
  expect(diagnose('bad-effect', span, 'm', 'h').help).toBe('h');
});

test.each([
  ['Statment', 'Statement'],
  ['statement', 'Statement'],
  ['Statements', 'Statement'],
  ['Efect', 'Effect'],
  ['Conditions', 'Condition'],
  ['id', 'Id'],
  ['x', undefined],
  ['Comment', undefined],
  ['', undefined],
  ['a'.repeat(1000), undefined],
])('the element nearest to %j is %j', (word, expected) => {
  expect(nearest(word, ['Id', 'Statement', 'Effect', 'Condition'])).toBe(expected);
});

test('of two words that are equally near the first is offered', () => {
  expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
});
