/**
 * Messages in the small part of ICU MessageFormat that the faces need: `{name}`, `{count}` for numbers, and
 * `{count, plural, =0 {none} one {# word} other {# words}}` with `#` for the number. Branches may hold parameters.
 */

/** Values a message may carry. Numbers are written in the reader's way. */
export type Params = Readonly<Record<string, string | number>>;

/** Language-dependent parts of formatting, made once per language. */
export interface Rules {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const pluralHead = /^\s*(\w+)\s*,\s*plural\s*,/;
const branch = /(=\d+|\w+)\s*\{/y;

/** The message with its parameters filled in. A parameter that is not given stays visible as `{name}`. */
export function format(message: string, params: Params, rules: Rules): string {
  let out = '';
  let at = 0;
  for (let open = message.indexOf('{'); open >= 0; open = message.indexOf('{', at)) {
    const close = closingBrace(message, open);
    out += message.slice(at, open) + placeholder(message.slice(open + 1, close), params, rules);
    at = close + 1;
  }
  return out + message.slice(at);
}

/** Branch names of the first plural in a message, such as `one`, `few`, `other`; empty when it has none. For tests. */
export function pluralBranches(message: string): string[] {
  const open = message.search(/\{\s*\w+\s*,\s*plural\s*,/);
  if (open < 0) return [];
  const body = message.slice(open + 1, closingBrace(message, open)).replace(pluralHead, '');
  return [...branchesOf(body).keys()];
}

function placeholder(inner: string, params: Params, rules: Rules): string {
  const head = pluralHead.exec(inner);
  const name = head?.[1] ?? inner.trim();
  const value = params[name];
  if (value === undefined) return `{${name}}`;
  if (!head) return typeof value === 'number' ? rules.number.format(value) : isolated(value);
  const count = Number(value);
  const branches = branchesOf(inner.slice(head[0].length));
  const chosen =
    branches.get(`=${count}`) ?? branches.get(rules.plural.select(count)) ?? branches.get('other');
  return format((chosen ?? '').replaceAll('#', rules.number.format(count)), params, rules);
}

function branchesOf(body: string): Map<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  while (at < body.length) {
    branch.lastIndex = at;
    const found = branch.exec(body);
    if (!found) {
      at += 1;
      continue;
    }
    const open = branch.lastIndex - 1;
    const close = closingBrace(body, open);
    branches.set(found[1] ?? '', body.slice(open + 1, close));
    at = close + 1;
  }
  return branches;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A message has an open brace: ${text}`);
}

/** A value of another writing direction must not turn the words around it. */
function isolated(value: string): string {
  return rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
}
