/** Korean, by construction. Every sentence is made up. */
import type { Case } from './notation.ts';

export const korean: Readonly<Record<string, readonly Case[]>> = {
  주어: [
    { name: '은 … 보도했다', text: '⟦kcna|조선중앙통신은⟧ 새 다리가 완공됐다고 보도했다.' },
    { name: '이 … 보도했다', text: '새 다리가 완공됐다고 ⟦kcna|조선중앙통신이 6일 보도했다⟧.' },
    { name: '관영', text: '⟦kcna|북한 관영 조선중앙통신은⟧ 4일 홍수 소식을 전했다.' },
    { name: '습니다', text: '새 다리가 완공됐다고 ⟦tass|타스 통신이 보도했습니다⟧.' },
    { name: '안긴 동사', text: '⟦rodong|노동신문은⟧ 총리가 다리를 둘러봤다고 말했다고 전했다.' },
    {
      name: '직접',
      text: '⟦kcna direct|조선중앙통신은⟧ "우리는 언제든지 대화할 준비가 되어 있다"고 밝혔다.',
    },
    {
      name: '섞음',
      text: '⟦kcna mixed|조선중앙통신은⟧ 이번 훈련이 "명백한 전쟁 준비 책동"이라며 대응을 예고했다.',
    },
    { name: '보도를 통해', text: '⟦kctv none|조선중앙TV가 공개한⟧ 사진에는 새 다리가 보인다.' },
  ],
  '에 따르면': [
    { name: '에 따르면', text: '⟦tass|타스통신에 따르면⟧ 항구는 월요일에 문을 연다.' },
    { name: '보도에 따르면', text: '⟦kcna|조선중앙통신 보도에 따르면⟧ 회담은 네 시간 걸렸다.' },
    { name: '두 통신', text: '⟦tass+ria|타스·리아노보스티 통신에 따르면⟧ 항구는 월요일에 문을 연다.' },
    { name: '에 의하면', text: '⟦kcna|조선중앙통신에 의하면⟧ 회담은 네 시간 걸렸다.' },
  ],
  인용: [
    {
      name: '을 인용해',
      text: '⟦tass cites=kcna|타스통신이⟧ ⟦kcna via=tass|조선중앙통신을 인용해⟧ 회담 소식을 보도했다.',
    },
    {
      name: '보도를 인용',
      text: '⟦kcna via=yonhap|조선중앙통신 보도를 인용해⟧ ⟦yonhap cites=kcna|연합뉴스가 전했다⟧.',
    },
    {
      name: '다른 통신에 따르면',
      text: '⟦reuters cites=ria|로이터통신에 따르면⟧ 장관은 ⟦ria channel via=reuters|리아노보스티와의 인터뷰에서⟧ 회담이 가깝다고 말했다.',
    },
  ],
  창구: [
    { name: '에 말했다', text: '시장은 ⟦tass channel|타스통신에⟧ 다리가 곧 열린다고 말했다.' },
    { name: '인터뷰', text: '시장은 ⟦tass channel|타스통신과의 인터뷰에서⟧ 다리가 곧 열린다고 말했다.' },
    {
      name: '통해',
      text: '외무성은 ⟦kcna mixed channel|조선중앙통신을 통해⟧ 발표한 담화에서 "모든 책임은 상대에게 있다"고 밝혔다.',
    },
  ],
  '되받는 말': [
    {
      name: '통신은',
      text: '⟦kcna|조선중앙통신은⟧ 홍수 소식을 전했다. ⟦kcna ana|통신은⟧ 두 마을이 물에 잠겼다고 밝혔다.',
    },
    {
      name: '신문은',
      text: '⟦rodong|노동신문은⟧ 홍수 소식을 전했다. ⟦rodong ana|신문은⟧ 두 마을이 물에 잠겼다고 밝혔다.',
    },
    {
      name: '임자말 없이',
      text: '⟦tass|타스통신은⟧ 화재 소식을 전했다. 또 소방차 열 대가 출동했다고 ⟦tass ana|덧붙였다⟧.',
    },
    { name: '다른 사람', text: '⟦tass|타스통신은⟧ 화재 소식을 전했다. 합참은 사실이 아니라고 밝혔다.' },
  ],
  제목: [
    { name: '따옴표', text: '# ⟦kcna direct|조선중앙통신⟧ "우리는 언제든지 대화할 준비가 되어 있다"' },
    { name: '줄표', text: '# 김정은, 새 다리 개통식 참석-⟦kcna|조선중앙통신⟧' },
  ],
  '아닌 것': [
    { name: '주제', text: '조선중앙통신은 1946년에 세워졌다.' },
    { name: '사진 출처', text: '(사진=조선중앙통신, 연합뉴스)' },
    { name: '협정', text: '타스통신과 조선중앙통신은 새 협정을 맺었다.' },
  ],
  REGRESSION: [
    {
      name: '남의 말 속의 주어',
      text: '통일부는 노동신문이 오늘부터 도서관에 놓여 누구나 볼 수 있다고 밝혔다.',
    },
    {
      name: '다며 … 보도했다',
      text: '⟦kcna|조선중앙통신은⟧ 다리가 완공됐다며 주민들이 기뻐했다고 보도했다.',
    },
    { name: '모르는 동사', text: '⟦kcna|조선중앙통신은⟧ 새 다리가 도시의 자랑이 된다고 의의를 두었다.' },
    { name: '사진을 공개했다', text: '⟦kcna none|조선중앙통신은⟧ 새 다리의 사진을 공개했다.' },
    {
      name: '통해 … 고 했다',
      text: '부부장은 ⟦kcna mixed channel|조선중앙통신을 통해⟧ 담화를 내고 "문은 언제든지 열려 있다"고 했다.',
    },
  ],
};
