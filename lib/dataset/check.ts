/** Cross-reference check and lint of a whole dataset. Pure; files and lines are added by `files.ts`. */
import { checkCardControl } from './checks/card-control.ts';
import { checkCards } from './checks/cards.ts';
import { checkDates } from './checks/dates.ts';
import { checkForms } from './checks/forms.ts';
import { checkIds } from './checks/ids.ts';
import { checkOutlets } from './checks/outlets.ts';
import { checkReferences } from './checks/references.ts';
import { checkTexts } from './checks/texts.ts';
import type { Fault } from './problem.ts';
import type { Dataset } from './schema.ts';

/** Every fault of the dataset; empty when it may be released. */
export function check(dataset: Dataset): Fault[] {
  return [
    ...checkIds(dataset),
    ...checkReferences(dataset),
    ...checkForms(dataset),
    ...checkTexts(dataset),
    ...checkCards(dataset),
    ...checkCardControl(dataset),
    ...checkDates(dataset),
    ...checkOutlets(dataset),
  ];
}
