import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, primaryTag } from '../../../lib/engine/text/language.ts';
import { tokensOf } from '../../../lib/engine/text/tokens.ts';

const cases: readonly (readonly [string, string])[] = [
  ["KCNA's report", "KCNA|'s|report"],
  ['don’t', 'don|’t'],
  ["selon l'agence Tass", "selon|l'|agence|Tass"],
  ["dell'agenzia", "dell'|agenzia"],
  ["TASS'ın", "TASS|'ın"],
  ["об'єднання", "об'єднання"],
  ['KCNA5 gene', 'KCNA5|gene'],
  ['1,000.5 won in 2026.', '1,000.5|won|in|2026|.'],
  ['state-run /TASS/.', 'state|-|run|/|TASS|/|.'],
  ['タス通信によると', 'タス|通信|によると'],
  ['2026년 KCNA는', '2026|년|KCNA|는'],
  ['(평양 4월 28일발 조선중앙통신)', '(|평양|4|월|28|일발|조선중앙통신|)'],
];

describe('tokensOf', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(
      tokensOf(text)
        .map((token) => text.slice(token.start, token.end))
        .join('|'),
    ).toBe(expected);
  });

  it('covers every letter and digit once, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, token.start)).not.toMatch(/[A-Za-zА-я0-9]/);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('languageOf', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['en', 'The minister said that talks were held in the capital on Monday.'],
    ['de', 'Der Minister erklärte, dass die Gespräche in der Hauptstadt stattfinden.'],
    ['fr', 'Le ministre a déclaré que les discussions se tiendront dans la capitale.'],
    ['es', 'El ministro dijo que las conversaciones se celebran en la capital.'],
    ['it', 'Il ministro ha detto che i colloqui si terranno nella capitale.'],
    ['pt', 'O ministro disse que as conversas são na capital, não fora dela.'],
    ['pt', 'O ministro afirmou à agência que o acordo está pronto.'],
    ['de', 'Russischen Medien zufolge starben drei Menschen.'],
    ['sv', 'Tre personer skadades, rapporterar nyhetsbyrån.'],
    ['da', 'Tre personer kom til skade, skriver nyhedsbureauet.'],
    ['pl', 'Minister powiedział, że rozmowy odbędą się w stolicy.'],
    ['cs', 'Ministr řekl, že se jednání uskuteční v hlavním městě.'],
    ['ru', 'Министр сказал, что переговоры пройдут в столице.'],
    ['uk', 'Міністр сказав, що переговори відбудуться у столиці.'],
    ['ko', '장관은 회담이 수도에서 열린다고 밝혔다.'],
    ['ja', '大臣は会談が首都で行われると述べた。'],
    ['zh', '部长说会谈将在首都举行。'],
    ['und', '123 — 456'],
  ];
  it.each(texts)('%s', (lang, text) => expect(languageOf(text)).toBe(lang));
  it.each<readonly [string, string | undefined, string]>([
    ['en', 'en', 'TASS reported a deal.\nTASS reported a deal.'],
    ['und', undefined, 'TASS reported a deal.\nTASS reported a deal.'],
    ['en', undefined, 'KCNA said so.'],
    ['en', 'en', 'Die Agentur TASS'],
    ['de', 'en', 'Die Agentur TASS meldete den Start, und das Ministerium ist nicht überrascht.'],
    ['sv', 'sv', 'TASS a a a a a a'],
    ['es', 'es', 'No a la guerra'],
    ['uk', 'uk', 'Президент'],
  ])('%s, declared %s: %s', (lang, declared, text) => expect(languageOf(text, declared)).toBe(lang));
  it('lets the page decide where the words do not', () => expect(languageOf('TASS', 'sv-SE')).toBe('sv'));
  it('reads Norwegian tags as one language', () => expect(primaryTag('nb-NO')).toBe('no'));
});
