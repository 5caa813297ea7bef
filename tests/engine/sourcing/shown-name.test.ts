/** What a list shows of the words before a verb of saying: a name, or nothing. */
import { expect, it } from 'vitest';
import { shownName } from '../../../lib/engine/sourcing/shown-name.ts';

it.each([
  ['en', 'the harbour ministry in Port Tulan', 'the harbour ministry in Port Tulan'],
  ['en', 'Harbour Minister Ana Orlov in a news briefing in Port Tulan', 'Harbour Minister Ana Orlov'],
  ['en', 'the town’s top political leaders on', 'the town’s top political leaders'],
  ['en', 'the officer who was on duty', 'the officer who was on duty'],
  ['en', 'a spokesperson for the harbour', 'a spokesperson for the harbour'],
  ['en', 'Lt. Gen. Mark Orlov', 'Lt. Gen. Mark Orlov'],
  ['de', 'der Berner Hafenmeister Urs Hasler', 'der Berner Hafenmeister Urs Hasler'],
  ['de', 'Hasler in einem Gespräch', 'Hasler'],
  ['es', 'el alcalde desde el puerto', 'el alcalde'],
  ['no', 'havnesjef Berg til Havneposten', 'havnesjef Berg'],
  ['ru', 'Глава порта между тем', 'Глава порта'],
  ['ru', 'представитель порта в интервью', 'представитель порта'],
  ['ru', 'посол Тулании', 'посол Тулании'],
  ['pl', '17 kwietnia wicepremier Jan Nowak', 'wicepremier Jan Nowak'],
  ['pl', 'rzeczniczka portu Maria Nowak w oświadczeniu z 18', 'rzeczniczka portu Maria Nowak'],
  ['ko', '대학에 입학한 이 시장', '이 시장'],
  ['ko', '김철수 북한 항만위원장', '김철수 북한 항만위원장'],
  ['ko', '시민을 대표하는 단체', '시민을 대표하는 단체'],
  ['ja', '港湾局は13日も工事を続け、地元メディア', '地元メディア'],
])('%s: %s', (lang, words, name) => {
  expect(shownName(words, lang)).toBe(name);
});

it.each([
  ['en', 'It'],
  ['en', 'everyone I'],
  ['en', 'including three fast boats. he'],
  ['en', 'Mr Orlov earlier used his speech to'],
  ['en', 'The bridge is part of the town and'],
  ['en', 'The boats are old'],
  ['de', 'Denn auch wenn der Hafen'],
  ['de', 'hatte er bei einem Treffen'],
  ['de', 'der Zuschauerin und'],
  ['de', 'einem am Samstag von der Hafenzeitung'],
  ['no', 'Berg vil havnen trolig'],
  ['ru', 'Никто'],
  ['ru', 'Никто друг другу ничего'],
  ['ru', 'начал Антон Орлов.— Господин мэр'],
  ['es', 'el mismo puerto se'],
])('%s: %s names nobody', (lang, words) => {
  expect(shownName(words, lang)).toBeNull();
});
