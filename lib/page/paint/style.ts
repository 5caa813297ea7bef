/**
 * The style sheet of the marks. Voice is told by the line: own words solid, attributed dashed, quoted dotted, scare
 * quotes wavy. Colours are of middle lightness, at least 3:1 on white and on black, since a page's darkness cannot be
 * asked of it; fills let the page's own colours through.
 */
import {
  contentName,
  currentName,
  type Look,
  looks,
  type MarkVoice,
  nameOf,
  type PaintSettings,
  strengths,
  tints,
} from './looks.ts';

const lineOf: Readonly<Record<MarkVoice, string>> = {
  own: 'solid',
  attributed: 'dashed',
  quoted: 'dotted',
  scare: 'wavy',
  named: 'solid',
};

/** Red, green, blue of each tint: relative luminance 0.17 to 0.20. */
const channels: Readonly<Record<PaintSettings['tint'], string>> = {
  blue: '46 124 184',
  teal: '30 134 132',
  violet: '128 106 200',
  grey: '118 118 118',
};
/** Thickness in px of a source's line and of a phrase's, and the density of fills. */
const weights: Readonly<Record<PaintSettings['strength'], { thin: number; thick: number; fill: number }>> = {
  quiet: { thin: 1, thick: 1.5, fill: 0 },
  normal: { thin: 1.5, thick: 2, fill: 0.13 },
  strong: { thin: 2, thick: 3, fill: 0.26 },
};

/** Every mark in every strength and tint; inserted once by the background, before anything is painted. */
export function highlightStyle(): string {
  const rules = tints.flatMap((tint) =>
    strengths.flatMap((strength) => looks.map((look) => rule(look, { strength, tint }))),
  );
  return [...rules, ...lights, forcedColours, print].join('\n');
}

function rule(look: Look, settings: Pick<PaintSettings, 'strength' | 'tint'>): string {
  const colour = channels[settings.tint];
  const { thin, thick, fill } = weights[settings.strength];
  const density = look.family === 'sources' ? fill : 0;
  const width = look.family === 'framing' ? thick : thin;
  const line = look.family === 'credits' ? 'double' : lineOf[look.voice];
  return declare(nameOf(look, settings), [
    `background-color: rgb(${colour} / ${density})`,
    `text-decoration: underline ${line} ${width}px rgb(${colour})`,
    'text-underline-offset: 0.18em',
    'text-decoration-skip-ink: none',
  ]);
}

/** Important, since the page knows our names and could give them another look. */
function declare(selected: string | readonly string[], declarations: readonly string[]): string {
  const selector = [selected]
    .flat()
    .map((name) => `::highlight(${name})`)
    .join(', ');
  return `${selector} { ${declarations.map((one) => `${one} !important`).join('; ')} }`;
}

/** Every name of a mark, in every strength and tint. */
const names = tints.flatMap((tint) =>
  strengths.flatMap((strength) => looks.map((look) => nameOf(look, { strength, tint }))),
);

const lights = [
  declare(contentName, ['background-color: rgb(214 168 74 / 0.24)']),
  declare(currentName, ['background-color: rgb(214 168 74 / 0.42)']),
];

/** The reader's own colours: the line's form stays, fills go. */
const forcedColours = `@media (forced-colors: active) {
${declare(names, ['background-color: transparent', 'text-decoration-color: LinkText'])}
${declare([contentName, currentName], ['background-color: Mark', 'color: MarkText'])}
}`;

/** On paper: the page's text in its own black, underlined, without fills. */
const print = `@media print {
${declare([...names, contentName, currentName], ['background-color: transparent', 'text-decoration-color: currentColor'])}
}`;
