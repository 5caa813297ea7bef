/** What `npm run dataset -- new` says to somebody who calls it for the first time. */
import { describe, expect, it } from 'vitest';
import { callProblem, placeFor } from '../tools/dataset/new.ts';
import { cardFor, template } from '../tools/dataset/templates.ts';
import { sample } from './support/sample.ts';

const dataset = sample();
const outlet = dataset.outlets.find((one) => one.control)?.id ?? '';
const name = dataset.names[0];

describe('a wrong call is answered with what to do', () => {
  it.each([
    ['phrase', 'My Phrase', 'an id is lower-case letters'],
    ['name', 'nobody.form', '"nobody" is no outlet or person'],
    ['name', name?.id ?? '', 'already: change the entry there'],
    ['card', 'nobody', 'add it to assets/dataset/outlets first'],
  ] as const)('%s %s', (kind, id, words) => {
    expect(callProblem(dataset, kind, id)).toContain(words);
  });
  it.each([
    ['phrase', 'l999-new'],
    ['name', `${name?.entity}.new-form`],
    ['outlet', 'new_outlet'],
    ['reference', 'new1'],
    ['card', outlet],
  ] as const)('%s %s is right', (kind, id) => {
    expect(callProblem(dataset, kind, id)).toBeNull();
  });
});

describe('the place of a new entry', () => {
  const places = new Map([
    ['names/tass.acronym', 'assets/dataset/names/tass.yml'],
    ['names/kcna.english', 'assets/dataset/names/kcna.yml'],
    ['cards/claim.a', 'assets/dataset/cards/claims.yml'],
    ['cards/outlet.tass', 'assets/dataset/cards/core.yml'],
    ['phrases/l001', 'assets/dataset/phrases/info_war.yml'],
    ['phrases/l002', 'assets/dataset/phrases/denial.yml'],
  ]);
  it('is the file of its relatives', () => {
    expect(placeFor(places, 'name', 'tass.new')).toBe(
      '# Add it, in order of id, to assets/dataset/names/tass.yml',
    );
    expect(placeFor(places, 'card', 'reuters')).toBe(
      '# Add it, in order of id, to assets/dataset/cards/core.yml',
    );
  });
  it('is one of all files where nothing is near', () => {
    expect(placeFor(places, 'phrase', 'l999').split('\n')).toEqual([
      '# Add it, in order of id, to one of (one file a narrative)',
      '#   assets/dataset/phrases/denial.yml',
      '#   assets/dataset/phrases/info_war.yml',
    ]);
  });
});

describe('the entry that is printed', () => {
  it('names what has to be filled in', () => {
    expect(template('name', 'tass.new', 'The News')).toMatchObject({
      id: 'tass.new',
      entity: 'tass',
      forms: [{ lang: 'en', text: 'The News', refs: ['reference-id'] }],
    });
  });
  it('is a card that repeats control word for word, with room for a fact', () => {
    const card = cardFor(dataset, outlet);
    expect(card).toMatchObject({ id: `outlet.${outlet}`, about: [outlet], kind: 'outlet' });
    expect(JSON.stringify(card?.body)).toContain('One checkable fact.');
    expect(cardFor(dataset, 'nobody')).toBeUndefined();
  });
});
