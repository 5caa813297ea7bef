/** Languages read less deeply. Every sentence is made up. */
import type { Case } from './notation.ts';

export const others: Readonly<Record<string, readonly Case[]>> = {
  uk: [
    { name: 'повідомляє', text: 'Переправу знову відкрито, ⟦tass|повідомляє російське агентство ТАСС⟧.' },
    {
      name: 'з посиланням',
      text: 'Завод запрацював, передає Ранковий вісник ⟦kcna via=*|з посиланням на ЦТАК⟧.',
    },
    { name: 'за даними', text: '⟦tass|За даними ТАСС⟧, пожежу загасили.' },
    { name: 'тема', text: 'ТАСС відкрив бюро в столиці.' },
  ],
  de: [
    {
      name: 'berichtete',
      text: 'Die Fähre fährt wieder, ⟦tass|berichtete die russische Nachrichtenagentur Tass⟧.',
    },
    {
      name: 'wie … meldete',
      text: '⟦kcna|Wie die staatliche Nachrichtenagentur KCNA meldete⟧, ist das Werk fertig.',
    },
    { name: 'laut', text: '⟦tass|Laut der Nachrichtenagentur Tass⟧ ist der Hafen geschlossen.' },
    { name: 'Dativ', text: 'Der Hafen bleibt zu, ⟦tass channel|sagte der Gouverneur der Agentur Tass⟧.' },
    {
      name: 'Agentur als Subjekt',
      text: '⟦kcna mixed|Die Agentur KCNA nannte⟧ das Manöver eine „Probe für den Ernstfall“.',
    },
    {
      name: 'unter Berufung',
      text: 'Das Werk ist fertig, ⟦yonhap cites=kcna|berichtete Yonhap⟧ ⟦kcna via=yonhap|unter Berufung auf KCNA⟧.',
    },
    {
      name: 'Agentur später',
      text: '⟦tass|Tass meldete⟧ einen Brand. Menschen seien nicht verletzt worden, ⟦tass ana|teilte die Agentur⟧ mit.',
    },
    { name: 'so die Agentur', text: 'Das Werk sei fertig, ⟦kcna|so die Staatsagentur KCNA⟧.' },
    { name: 'zufolge', text: 'Das sagte der Gouverneur ⟦ria|der Nachrichtenagentur Ria Nowosti zufolge⟧.' },
    { name: 'Thema', text: 'Tass hat Büros in sechzig Ländern.' },
  ],
  fr: [
    { name: 'selon', text: '⟦tass|Selon l’agence russe Tass⟧, le port est fermé.' },
    { name: 'a rapporté', text: 'Le port est fermé, ⟦tass|a rapporté l’agence Tass⟧.' },
    { name: 'a indiqué', text: '⟦kcna|L’agence officielle KCNA a indiqué⟧ que l’usine était prête.' },
    {
      name: 'citant',
      text: '⟦yonhap cites=kcna|Yonhap⟧, ⟦kcna via=yonhap|citant KCNA⟧, rapporte que l’usine est prête.',
    },
    {
      name: 'déclaré à',
      text: 'Le port reste fermé, ⟦tass channel|a déclaré le gouverneur à l’agence Tass⟧.',
    },
    { name: 'sujet du texte', text: 'Tass emploie des journalistes dans soixante pays.' },
  ],
  es: [
    { name: 'informó', text: 'El puerto está cerrado, ⟦tass|informó la agencia estatal Tass⟧.' },
    { name: 'según', text: '⟦kcna|Según la agencia KCNA⟧, la fábrica está lista.' },
    { name: 'dijo a', text: 'El puerto sigue cerrado, ⟦tass channel|dijo el gobernador a la agencia Tass⟧.' },
    {
      name: 'citando',
      text: 'La fábrica está lista, ⟦yonhap cites=kcna|informó Yonhap⟧ ⟦kcna via=yonhap|citando a KCNA⟧.',
    },
    {
      name: 'la agencia',
      text: '⟦kcna|KCNA informó⟧ de una inundación. Dos pueblos quedaron aislados, ⟦kcna ana|agregó la agencia⟧.',
    },
    { name: 'tema', text: 'Tass tiene oficinas en sesenta países.' },
  ],
  it: [
    { name: 'riferisce', text: 'Il porto è chiuso, ⟦tass|riferisce l’agenzia Tass⟧.' },
    { name: 'secondo', text: '⟦kcna|Secondo l’agenzia ufficiale Kcna⟧ la fabbrica è pronta.' },
    { name: 'lo riferisce', text: 'La fabbrica è pronta. ⟦kcna|Lo riferisce l’agenzia Kcna⟧.' },
    {
      name: 'ha detto alla',
      text: 'Il porto resta chiuso, ⟦tass channel|ha detto il governatore alla Tass⟧.',
    },
  ],
  pt: [
    { name: 'informou', text: 'O porto está fechado, ⟦tass|informou a agência estatal Tass⟧.' },
    { name: 'segundo', text: '⟦kcna|Segundo a agência KCNA⟧, a fábrica está pronta.' },
    { name: 'disse à', text: 'O porto continua fechado, ⟦tass channel|disse o governador à agência Tass⟧.' },
  ],
  pl: [
    { name: 'podała', text: 'Port jest zamknięty, ⟦tass|podała agencja TASS⟧.' },
    { name: 'według', text: '⟦kcna|Według agencji KCNA⟧ fabryka jest gotowa.' },
    {
      name: 'powołując się',
      text: 'Fabryka jest gotowa, ⟦yonhap cites=kcna|poinformowała agencja Yonhap⟧, ⟦kcna via=yonhap|powołując się na KCNA⟧.',
    },
  ],
  cs: [
    { name: 'uvedla', text: 'Přístav je zavřený, ⟦tass|uvedla agentura TASS⟧.' },
    { name: 'podle', text: '⟦kcna|Podle agentury KCNA⟧ je továrna hotová.' },
    {
      name: 's odvoláním',
      text: 'Píše o tom ⟦reuters cites=kcna|agentura Reuters⟧ ⟦kcna via=reuters|s odvoláním na státní agenturu KCNA⟧.',
    },
  ],
  no: [
    { name: 'melder', text: 'Havnen er stengt, ⟦tass|melder det russiske nyhetsbyrået Tass⟧.' },
    { name: 'ifølge', text: 'Fabrikken er ferdig, ⟦kcna|ifølge nyhetsbyrået KCNA⟧.' },
    {
      name: 'sier til',
      text: '– Havnen er fortsatt stengt, ⟦tass direct channel|sier guvernøren til nyhetsbyrået Tass⟧.',
    },
  ],
  da: [{ name: 'oplyser', text: 'Havnen er lukket, ⟦tass|oplyser nyhedsbureauet Tass⟧.' }],
  sv: [{ name: 'rapporterar', text: 'Hamnen är stängd, ⟦tass|rapporterar nyhetsbyrån Tass⟧.' }],
  zh: [
    { name: '据…报道', text: '⟦kcna|据朝中社报道⟧，新大桥已经建成。' },
    { name: '称', text: '⟦tass|塔斯社6日称⟧，港口将于周一开放。' },
    { name: '繁體', text: '⟦tass|據俄羅斯塔斯社報道⟧，港口將於週一開放。' },
    { name: '引号', text: '⟦kcna direct|朝中社说⟧：“新大桥从今天起向所有人开放。”' },
    { name: '告诉', text: '州长⟦tass channel|告诉塔斯社⟧，港口将于周一开放。' },
    { name: '采访', text: '州长在⟦tass channel|接受塔斯社采访时⟧表示，港口将于周一开放。' },
    {
      name: '援引',
      text: '⟦yonhap cites=kcna|韩联社⟧⟦kcna via=yonhap|援引朝中社⟧的消息称，大桥已经建成。',
    },
    { name: '该社', text: '⟦kcna|朝中社报道⟧了洪水的消息。⟦kcna ana|该社称⟧，两个村庄被淹。' },
    { name: '未提及', text: '⟦kcna none|朝中社没有提及⟧此事。' },
    { name: '主题', text: '塔斯社在六十个国家设有分社。' },
    { name: '等媒体', text: '⟦tass+ria|塔斯社、俄新社等媒体报道称⟧，港口将于周一开放。' },
    { name: '書名號並列', text: '俄媒⟦tass+ria|《塔斯社》、《俄新社》報導⟧，港口將於週一開放。' },
    { name: '官媒：', text: '# ⟦kp_state_media|北韓官媒⟧：金正恩出席新橋啟用典禮' },
    { name: '今早', text: '⟦kcna|官方朝中社今早表示⟧，新大橋已經建成。' },
    { name: '發放的錄影', text: '在⟦kcna none|朝中社發放的錄影⟧片段中，人們走過新大橋。' },
    { name: '发表的声明', text: '外交部在⟦tass channel|塔斯社发表⟧的一份声明中说，港口将开放。' },
    { name: '回答记者', text: '州长⟦tass channel|回答塔斯社记者⟧提问时，特别提到港口。' },
    { name: '援引警方', text: '⟦tass cites=*|塔斯社援引⟧警方消息称，港口已关闭。' },
    { name: '医院不是环节', text: '⟦tass|塔斯社援引⟧医院消息称，伤者已出院。' },
    { name: '兩大版', text: '⟦rodong|北韓《勞動新聞》兩大版報道⟧新大橋落成的消息。' },
    {
      name: '评论还说',
      text: '⟦kcna|朝中社在评论⟧中指出，大桥早该建成。⟦kcna ana|评论还说⟧，还要建第二座。',
    },
  ],
  ja: [
    { name: 'によると', text: '⟦kcna|朝鮮中央通信によると⟧、新しい橋が完成した。' },
    { name: 'は…伝えた', text: '⟦tass|タス通信は⟧、港が月曜日に再開すると伝えた。' },
    { name: 'が報じた', text: '新しい橋が完成したと⟦kcna|朝鮮中央通信が６日報じた⟧。' },
    {
      name: '引用',
      text: '⟦yonhap cites=kcna|聯合ニュースは⟧⟦kcna via=yonhap|朝鮮中央通信を引用して⟧、橋が完成したと伝えた。',
    },
    { name: '語った', text: '知事は⟦tass channel|タス通信に⟧対し、港は再開すると語った。' },
    {
      name: '同通信',
      text: '⟦kcna|朝鮮中央通信は⟧洪水を伝えた。⟦kcna ana|同通信は⟧二つの村が孤立したと報じた。',
    },
    { name: 'など', text: '⟦tass|国営タス通信などによると⟧、港は閉鎖された。' },
    { name: '主題', text: 'タス通信は六十カ国に支局を持つ。' },
    { name: 'を通じて', text: '政府は⟦kcna channel|朝鮮中央通信を通じて⟧、新しい橋が完成したと発表した。' },
    {
      name: '取材',
      text: '知事は⟦interfax direct channel|インタファクス通信の取材で⟧「港は月曜日に再開する」と述べている。',
    },
    {
      name: 'からの情報',
      text: '⟦asahi cites=interfax|朝日新聞も⟧⟦interfax via=asahi|インタファクス通信からの情報として⟧、港の再開を伝えた。',
    },
    {
      name: 'によると、…は伝えた',
      text: '⟦mainichi cites=kcna|毎日新聞によると⟧、⟦kcna via=mainichi|朝鮮中央通信は⟧新しい橋が完成したと伝えたという。',
    },
    { name: '省の話', text: '⟦tass cites=*|タス通信は⟧非常事態省の話として、火災は鎮火したと伝えた。' },
    {
      name: 'と非難。',
      text: '⟦kcna direct|朝鮮中央通信は⟧論評で、隣国の計画について「古い野望の現れだ」と非難。',
    },
  ],
};
