import { describe, expect, test } from 'vitest';
import { runJsonl } from '../../lib/cli/jsonl.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { lexicon, streamOf } from './support.ts';

type Answer = Readonly<Record<string, unknown>> & {
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
};

async function run(input: string, lexiconToUse = lexicon): Promise<{ answers: Answer[]; errors: number }> {
  const answers: Answer[] = [];
  const write = async (line: string) => {
    answers.push(JSON.parse(line));
  };
  const errors = await runJsonl(streamOf(input), write, lexiconToUse);
  return { answers, errors };
}

const line = (record: object) => `${JSON.stringify(record)}\n`;

describe('records', () => {
  test('every field of a labelled record is there', async () => {
    const { answers } = await run(line({ id: 'a', text: 'Rain fell, TASS said.' }));
    expect(Object.keys(answers[0] ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'mentions',
        'attributions',
        'datelines',
        'credits',
        'framings',
        'framings_done',
      ]),
    );
    expect(answers[0]?.mentions).toEqual([
      { start: 11, end: 15, text: 'TASS', source_id: 'tass', generic: false },
    ]);
  });

  test('an outlet in between that the dataset does not know gets an id of the same form', async () => {
    const { answers } = await run(
      line({ id: 'a', text: 'The troops have left, the Daily Harbour reported, citing KCNA.' }),
      loadDataset().lexicon,
    );
    expect(answers[0]?.attributions).toMatchObject([{ source_id: 'kcna', via: 'daily_harbour' }]);
  });

  test('offsets count UTF-16 units of the text as given, over all its paragraphs', async () => {
    const text = '\r\n  Заголовок 😀\r\n\r\nIt rained.\n\n\tTASS and Reuters.\n';
    const { answers } = await run(line({ id: 1, text }));
    expect(answers[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['TASS', 'Reuters']);
  });

  test('for HTML they count those of the text that comes with the answer', async () => {
    const html = '<title>t</title><p>It <b>rai</b>ned.</p><div>T<i>ASS</i> and <p>Reuters</p></div>';
    const { answers } = await run(line({ id: 1, html, url: 'https://example.org/a' }));
    const text = String(answers[0]?.text);
    expect(text).toContain('It rained.\nTASS and\nReuters');
    expect(answers[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['TASS', 'Reuters']);
  });

  test('a text without an end of line at the end counts, blank lines do not', async () => {
    const { answers } = await run(
      `\n${JSON.stringify({ id: 1, text: 'x' })}\n\n${JSON.stringify({ id: 2, text: 'y' })}`,
    );
    expect(answers.map((answer) => answer.id)).toEqual([1, 2]);
  });
});

describe('damaged lines', () => {
  test.each([
    ['no JSON', '{"id": 1,'],
    ['no object', '[1]'],
    ['null', 'null'],
    ['no id', '{"text": "x"}'],
    ['no text', '{"id": 1}'],
    ['both text and html', '{"id": 1, "text": "x", "html": "y"}'],
    ['text that is no string', '{"id": 1, "text": 5}'],
    ['an address that is no string', '{"id": 1, "text": "x", "url": 5}'],
  ])('%s', async (_name, damaged) => {
    const { answers, errors } = await run(
      `${line({ id: 'before', text: 'x' })}${damaged}\n${line({ id: 'after', text: 'x' })}`,
    );
    expect(errors).toBe(1);
    expect(answers.map((answer) => answer.line ?? answer.id)).toEqual(['before', 2, 'after']);
    expect(answers[1]?.error).toBeTypeOf('string');
  });

  test('the error carries the id where there is one', async () => {
    expect((await run('{"id": "a"}')).answers[0]).toMatchObject({ line: 1, id: 'a' });
  });
});

test('the next line is not read before the last answer is written', async () => {
  let read = 0;
  let written = 0;
  async function* slowly(): AsyncGenerator<Uint8Array> {
    for (; read < 50; read++) {
      expect(read - written).toBeLessThanOrEqual(1);
      yield new TextEncoder().encode(line({ id: read, text: 'TASS said.' }));
    }
  }
  await runJsonl(
    slowly(),
    async () => {
      await new Promise((done) => setImmediate(done));
      written++;
    },
    lexicon,
  );
  expect(written).toBe(50);
});
