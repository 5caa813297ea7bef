/** Text of the module that carries the gate: regular expressions as literals, which V8 compiles when first used. */
import type { GateSource, PatternSource } from './build.ts';

/** JavaScript that exports `gate`; `runtime` is the address of `runtime.ts`. */
export function gateModule({ always, groups, hosts }: GateSource, runtime: string): string {
  const grouped = groups.map(
    ({ forms, needs }) => `{forms:[${forms.map(pattern)}],needs:[${needs.map((words) => `/${words}/i`)}]}`,
  );
  return [
    `import { makeGate } from ${JSON.stringify(runtime)};`,
    `export const gate = /* @__PURE__ */ makeGate({always:[${always.map(pattern)}],groups:[${grouped}],hosts:${JSON.stringify(hosts)}});`,
  ].join('\n');
}

function pattern({ source, flags, title }: PatternSource): string {
  return `{find:/${source}/${flags}${title ? ',title:true' : ''}}`;
}
