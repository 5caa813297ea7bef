/** The modules that `vite-plugin.ts` makes of `assets/dataset`. */
declare module 'virtual:wirelight/dataset' {
  export const bundle: {
    /** Changes with every change of the content. */
    readonly hash: string;
    readonly dataset: import('./schema.ts').Dataset;
  };
}

declare module 'virtual:wirelight/lexicon' {
  /** Unpacks the bundled lexicon; a few milliseconds, so call it once. */
  export function loadLexicon(): import('../engine/lexicon.ts').Lexicon;
}

declare module 'virtual:wirelight/first-names' {
  export const firstNames: import('./first-names.ts').FirstNamesByPart;
}

declare module 'virtual:wirelight/gate' {
  export const gate: import('./gate/runtime.ts').Gate;
}
