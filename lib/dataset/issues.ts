/** What a schema did not accept, said for an author who knows YAML but not the schema's library. */
import type { z } from 'zod';
import type { FieldPath } from './problem.ts';

interface Issue {
  readonly path: FieldPath;
  readonly message: string;
}

const things: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a list of fields (name: value)',
};

/** Every issue with its place; an unknown field is an issue of its own, at the field. */
export function plainIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...path, key], message: 'is no field that is known here' }));
      case 'invalid_type':
        return [{ path, message: typeMessage(issue) }];
      case 'invalid_value':
        return [{ path, message: valueMessage(issue) }];
      default:
        return [{ path, message: issue.message }];
    }
  });
}

function typeMessage({ expected, message }: z.core.$ZodIssueInvalidType): string {
  if (message.endsWith('received undefined')) return 'is missing';
  if (!message.startsWith('Invalid input')) return message;
  const thing = things[expected] ?? expected;
  return message.endsWith('received null') ? `is empty; ${thing} is asked for` : `has to be ${thing}`;
}

/** A message of the schema's own stands as it is. */
function valueMessage({ values, message }: z.core.$ZodIssueInvalidValue): string {
  return message.startsWith('Invalid') ? `has to be one of ${values.map(String).join(', ')}` : message;
}
