/** News text by the metre: deterministic, hand-written sentence patterns, in English, Russian and Korean. */

export type Language = 'en' | 'ru' | 'ko';
/** `none`: no actor at all. `few`: one hit in about 1,400 characters. `many`: one in 1,000. `dense`: one in 300. */
export type Density = 'none' | 'few' | 'many' | 'dense';

const plain: Record<Language, readonly string[]> = {
  en: [
    'The council met on Tuesday to talk about the new tram line and its cost.',
    'Residents had asked for a stop near the school, and the engineers drew three plans.',
    'A decision is expected in spring, when the budget for the coming years is set.',
    'Nobody at the depot could say which of the old cars would be kept for visitors.',
    'Two bridges will be closed at night while the rails are welded and tested.',
    'Shops along the route hope for customers who no longer look for a parking space.',
  ],
  ru: [
    'Совет собрался во вторник, чтобы обсудить новую трамвайную линию и её стоимость.',
    'Жители просили остановку у школы, и инженеры подготовили три чертежа.',
    'Решение ожидается весной, когда утверждают бюджет на следующие годы.',
    'В депо никто не смог сказать, какие из старых вагонов оставят для экскурсий.',
    'Два моста будут закрыты по ночам, пока рельсы сваривают и проверяют.',
    'Магазины вдоль маршрута надеются на покупателей, которым не нужна стоянка.',
  ],
  ko: [
    '시의회는 화요일에 모여 새 전차 노선과 그 비용을 논의했다.',
    '주민들은 학교 가까이에 정류장을 원했고 기술자들은 세 가지 도면을 그렸다.',
    '결정은 앞으로 몇 해의 예산을 정하는 봄에 나올 것으로 보인다.',
    '차고에서는 어떤 옛 차량을 관람용으로 남길지 아무도 말하지 못했다.',
    '선로를 용접하고 시험하는 동안 다리 두 곳이 밤에 닫힌다.',
    '노선을 따라 늘어선 가게들은 주차장이 필요 없는 손님을 기다린다.',
  ],
};

const hits: Record<Language, readonly string[]> = {
  en: [
    'KCNA reported on Monday that the visitors had left for the coast.',
    'According to TASS, the two sides will meet again in the autumn.',
    'The talks were “long and friendly”, RIA Novosti said, citing KCNA.',
  ],
  ru: [
    'Об этом в понедельник сообщило ЦТАК.',
    'По данным ТАСС, стороны снова встретятся осенью.',
    '«Разговор был долгим», — передаёт РИА Новости со ссылкой на ЦТАК.',
  ],
  ko: [
    '조선중앙통신은 방문단이 해안으로 떠났다고 월요일 보도했다.',
    '타스통신에 따르면 양측은 가을에 다시 만난다.',
    '리아노보스티는 조선중앙통신을 인용해 “긴 대화였다”고 전했다.',
  ],
};

const everyNth: Record<Density, number> = { none: Number.POSITIVE_INFINITY, few: 20, many: 14, dense: 4 };

/** Paragraphs of about four sentences with `characters` characters in all. */
export function paragraphs(language: Language, characters: number, density: Density): string[] {
  const out: string[] = [];
  for (let length = 0, n = 0; length < characters; ) {
    const paragraph: string[] = [];
    for (let i = 0; i < 4; i++, n++) paragraph.push(sentence(language, density, n));
    out.push(paragraph.join(' '));
    length += out[out.length - 1]?.length ?? 0;
  }
  return out;
}

function sentence(language: Language, density: Density, n: number): string {
  const every = everyNth[density];
  const pool = n % every === every - 1 ? hits[language] : plain[language];
  return pool[Math.floor(n / (pool === hits[language] ? every : 1)) % pool.length] ?? '';
}

/** The same as a news page with headline, byline and inline elements. */
export function page(language: Language, characters: number, density: Density): string {
  const body = paragraphs(language, characters, density)
    .map((text, index) => `<p>${index % 5 === 2 ? text.replace(/(\S+ \S+)/, '<em>$1</em>') : text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Tram</title></head><body><nav><a href="/">Start</a></nav><main><article><h1>Tram</h1>\n${body}\n</article></main></body></html>`;
}
