import type { Plugin } from 'vite';

/**
 * Zod compiles object parsers with `Function` where it may. An extension page never may, Zod then falls back by
 * itself, and the stores' checkers object to the mere sight of the constructor. So the probe is made to fail at
 * build time: same behaviour, no dynamic code in the package.
 */
export function zodWithoutEval(): Plugin {
  const refusal = `throw new Error('dynamic code is off')`;
  return {
    name: 'wirelight:zod-without-eval',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?', 1)[0] ?? '';
      if (!/[\\/]zod[\\/]v4[\\/]core[\\/](?:util|doc)\.js$/.test(file)) return;
      const changed = code
        .replaceAll('const F = Function;', `const F = class { constructor() { ${refusal}; } };`)
        .replaceAll('new F("");', `${refusal};`);
      if (changed === code) this.error(`Zod's code has changed and nothing was replaced in ${file}`);
      return { code: changed, map: null };
    },
  };
}
