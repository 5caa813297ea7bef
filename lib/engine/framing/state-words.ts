/**
 * Who speaks for Russia or North Korea, and who speaks for somebody else, by words. The dataset's names decide first;
 * these lists only say on whose side a speaker stands whom the dataset does not name.
 */
const state = new RegExp(
  [
    String.raw`\b(?:kremlin|moscow|russian?|russia's|putin|lavrov|peskov|zakharova|shoigu|medvedev|patrushev|gerasimov|konashenkov|nebenzya|ryabkov|belousov|ushakov|dmitriev|volodin|matviyenko|pushilin|pasechnik|rogov|gagin|marochko|north korean?|dprk|pyongyang|kim jong[ -]un|kim jong[ -]il|kim yo[ -]jong|choe son hui|ri son gwon|kim song|workers' party|rodong|kcna|tass|ria novosti|sputnik|rt|mfa|dpr|lpr|kadyrov)\b`,
    'кремл|путин|лавров|песков|захаров|шойгу|медведев|патрушев|герасимов|конашенков|небензя|рябков|белоусов|володин|матвиенко|пушилин|пасечник|минобороны(?! украин)|мид рф|росси|(?:^|[\\s(])рф(?![а-я])|наришкин|нарышкин|медведчук|кириенко|слуцк|ушаков|дмитриев|трудовой партии кореи|ким йо|кндр|пхеньян|ким чен|ким е чжон|цтак|тасс|риа|хинштейн|фсб|москв|северн\\S{1,4} коре|кадыров',
    '북한|김정은|김여정|최선희|조선중앙|노동신문|로동신문|크렘린|푸틴|라브로프|페스코프|자하로바|러시아|타스|리아노보스티|메드베데프|쇼이구|조선|(?:^|\\s)[북北러](?=\\s|[,“"‘\'])|총비서|국무위원장|김 위원장|김 부부장|국방성|외무성',
    '朝鲜|朝鮮|北韓|金正恩|金與正|金与正|普京|普丁|拉夫罗夫|拉夫羅夫|佩斯科夫|扎哈罗娃|扎哈羅娃|绍伊古|紹伊古|克里姆林|俄罗斯|俄羅斯|俄国|俄國|塔斯|朝中社|莫斯科|平壤',
    'プーチン|ラブロフ|ペスコフ|ザハロワ|ショイグ|ロシア|クレムリン|北朝鮮|平壌|金与正|タス|労働新聞',
    String.raw`\b(?:kreml\w*|moskau|russ\w+|sacharow\w*|schoigu|medwedew|konaschenkow|nebensja|zajarova|exercito popular da coreia|pionyang|piongyang|pjongyang|zakharova|peskow|lavrov|lavrow|nordkorea\w*|no[o]?rd-korea\w*|pjongjang|lawrow|putins?|coree du nord|nord-coreen\w*|pyongyang|moscou|corea del norte|norcorean\w*|moscu|corea del nord|nordcorean\w*|mosca|rusia|rusos?|rusas?|lider norcoreano|coreia do norte|korea polnocn\w*|rosj\w*|rosyjsk\w*|severni korea|nordkoreansk\w*|russisk\w*)\b`,
    'кремл|росі|путін|сергій лавров|наришкін|захаров|пєсков|північн\\S{1,5} коре|пхеньян',
  ].join('|'),
);

const others = new RegExp(
  [
    String.raw`\b(?:zelensky\w*|kyiv post|ukrainian|ukraine's|nato|stoltenberg|rutte|pentagon|state department|white house|biden|trump|blinken|european union|eu|south korea|south korea's|south korean|seoul|yoon suk|lee jae|jcs|joint chiefs|japan|japanese|tokyo|washington|u\.?s\.?|american|british|analysts?|experts?|professor|scholars?|researchers?|historians?|watchdog|critics|think tank|institute for|university|reporters without borders|amnesty|human rights watch|united nations|guterres|defectors?|foreign policy)\b`,
    'зеленск|украинск|нато|столтенберг|пентагон|госдеп|белый дом|байден|трамп|евросоюз|южнокорейск|южной коре|сеул|япон|вашингтон|американск|эксперт|аналитик|политолог|историк|правозащитн|оон',
    '한국|우리 군|합참|통일부|국정원|국방부|윤석열|이재명|미국|미 국무부|백악관|일본|젤렌스키|우크라이나|나토|유엔|전문가|교수|연구위원|분석가|탈북',
    '泽连斯基|澤倫斯基|乌克兰|烏克蘭|北约秘书长|美国|美國|白宫|白宮|韩国|韓國|南韓|日本|专家|專家|分析人士|教授|学者|學者',
    'ゼレンスキー|ウクライナ|米国|米国務省|韓国|日本政府|専門家|教授',
    String.raw`\b(?:selenskyj|ukrain\w+|experten?|analysten?|sudkorea\w*|usa|nato-\w+|zelenski\w*|expertos?|analistas?|corea del sur|estados unidos|experts?|analystes?|coree du sud|etats-unis|esperti|analisti|stati uniti|especialistas?|ekspert\w*|sydkorea\w*|sor-korea\w*)\b`,
  ].join('|'),
);

/** Folded `words` name the Russian or North Korean side. */
export function namesState(words: string): boolean {
  return state.test(words);
}

/** Folded `words` name somebody else and not the state side: a critic, an analyst, another government. */
export function namesOther(words: string): boolean {
  return others.test(words) && !state.test(words);
}
