import { expect, it } from 'vitest';
import { z } from 'zod';
import { plainIssues } from '../../lib/dataset/issues.ts';
import { fieldName } from '../../lib/dataset/problem.ts';

const schema = z.strictObject({
  id: z.string().regex(/^a/, 'an id begins with "a"'),
  kind: z.enum(['full', 'short']),
  one: z.literal(1, { error: 'begin with "one: 1"' }),
  forms: z.array(z.strictObject({ text: z.string(), sure: z.boolean() })),
});
const right = { id: 'a', kind: 'full', one: 1, forms: [{ text: 'x', sure: true }] };
const said = (change: object) =>
  plainIssues(schema.safeParse({ ...right, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${fieldName(path)}: ${message}`,
  );

it.each([
  [{}, []],
  [{ id: undefined }, ['id: is missing']],
  [{ id: 'b' }, ['id: an id begins with "a"']],
  [{ kind: 'ful' }, ['kind: has to be one of full, short']],
  [{ one: 2 }, ['one: begin with "one: 1"']],
  [{ forms: null }, ['forms: is empty; a list is asked for']],
  [{ forms: 'x' }, ['forms: has to be a list']],
  [{ forms: ['x'] }, ['forms[0]: has to be a list of fields (name: value)']],
  [
    { forms: [{ text: 1, sure: 'yes' }] },
    ['forms[0].text: has to be text', 'forms[0].sure: has to be true or false'],
  ],
  [
    { colour: 1, size: 2 },
    ['colour: is no field that is known here', 'size: is no field that is known here'],
  ],
])('says what is wrong with %j', (change, expected) => {
  expect(said(change)).toEqual(expected);
});
