/** What one form of a name or phrase may look like. */
import { expandForm } from '../../engine/morphology/expand.ts';

export interface FormText {
  readonly text: string;
  readonly inflect?: string | undefined;
  readonly case?: string;
}

interface FormFault {
  readonly field: 'text' | 'inflect' | 'case';
  readonly message: string;
}

/** Fewest letters of a name or phrase in a script with word borders. */
const fewestLetters = 2;
/** Fewest letters before `~`, so that a stem stays a word. */
const fewestBeforeEnding = 3;

/** Every fault of one form; `~` is for phrases only. */
export function formFaults(form: FormText, family: 'names' | 'phrases' | 'false-friends'): FormFault[] {
  return [...spelling(form.text), ...endings(form.text, family), ...inflection(form), ...letterCase(form)];
}

function spelling(text: string): FormFault[] {
  const faults: FormFault[] = [];
  const add = (message: string) => faults.push({ field: 'text', message });
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) add('words are separated by single spaces');
  if (/[|\n\u00ad\u200b\ufeff]/.test(text)) add('has a line break, "|" or an invisible character');
  if (text.normalize('NFC') !== text) add('is not in the composed form (NFC)');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < fewestLetters) add(`has fewer than ${fewestLetters} letters and would be found everywhere`);
  return faults;
}

function endings(text: string, family: string): FormFault[] {
  if (!text.includes('~')) return [];
  if (family !== 'phrases') return [{ field: 'text', message: '"~" is for phrases; names use inflect' }];
  const wrong = text.split(' ').find((word) => word.includes('~') && !isStem(word));
  return wrong
    ? [{ field: 'text', message: `"${wrong}": "~" ends a word of ${fewestBeforeEnding} letters or more` }]
    : [];
}

function isStem(word: string): boolean {
  return word.indexOf('~') === word.length - 1 && word.length > fewestBeforeEnding;
}

function inflection({ text, inflect }: FormText): FormFault[] {
  try {
    expandForm(text, inflect);
    return [];
  } catch (error) {
    return [{ field: 'inflect', message: error instanceof Error ? error.message : String(error) }];
  }
}

/** `upper` asks for capitals in the text, so the form has to be written in them. */
function letterCase({ text, case: letters }: FormText): FormFault[] {
  if (letters === 'upper' && text !== text.toUpperCase()) {
    return [{ field: 'case', message: '"upper" is for forms written in capitals' }];
  }
  return [];
}
