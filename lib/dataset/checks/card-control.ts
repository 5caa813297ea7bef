/** The card of an outlet repeats its control fields word for word, so that a change of one cannot leave the other behind. */
import type { Fault, FieldPath } from '../problem.ts';
import type { Card, Dataset, Outlet, Statement } from '../schema.ts';

type Control = NonNullable<Outlet['control']>;
type FieldName = keyof Control;
type Class = Control['funding']['class'];

/** How a sentence about the field begins, and how a card says that it is not known. */
const fields: Readonly<Record<FieldName, { readonly begins: string; readonly gap: string }>> = {
  funding: { begins: 'Funding', gap: 'who pays for it' },
  governance: { begins: 'Governance', gap: 'who owns it' },
  editorial: { begins: 'Editorial control', gap: 'who decides on its content' },
};
const names = Object.keys(fields) as FieldName[];

/** English, Russian (neuter; masculine differs), Korean. */
const classWords: Readonly<Record<Class, readonly [string, string, string, string]>> = {
  state: ['the state', 'государственное', 'государственный', '국가'],
  party: ['a party', 'партийное', 'партийный', '정당'],
  public: ['public', 'публичное', 'публичный', '공공'],
  private: ['private', 'частное', 'частный', '민간'],
  members: ['its members', 'за участниками', 'у участников', '회원사'],
  nonprofit: ['non-profit', 'некоммерческое', 'некоммерческий', '비영리'],
  mixed: ['mixed', 'смешанное', 'смешанный', '혼합'],
  unknown: ['not found', 'не установлено', 'не установлен', '미확인'],
};

/** The sentence that a card says about one control field: "Funding: federal budget." */
export function controlSentence(name: FieldName, { [name]: { value } }: Control): string {
  return `${fields[name].begins}: ${value}.`;
}

/** What a card says of control: `body`, and the typology of the State Media Monitor beside the self-description. */
export function controlStatements(control: Control): { body: Statement[]; independent: Statement | null } {
  const said = names
    .filter((name) => isStated(control[name]))
    .map((name): Statement => {
      const { refs, asOf } = control[name];
      return { text: controlSentence(name, control), kind: 'fact', refs: [...refs], asOf };
    });
  const monitor = said.find(({ text }) => text.includes('State Media Monitor')) ?? null;
  return { body: said.filter((one) => one !== monitor), independent: monitor };
}

/** The two lines at the top of an outlet's card, in the three languages of the faces. */
export function controlSummary(control: Control): { en: string; ru: string; ko: string } {
  const [funding, governance, editorial] = names.map((name) => classWords[control[name].class]) as [
    (typeof classWords)[Class],
    (typeof classWords)[Class],
    (typeof classWords)[Class],
  ];
  if (names.every((name) => control[name].class === 'unknown'))
    return {
      en: 'Who pays for it, owns it and decides on its content is not yet sourced here.',
      ru: 'Кто его финансирует, кому оно принадлежит и кто решает о содержании, здесь пока не подтверждено.',
      ko: '재원과 소유, 편집 결정 주체는 아직 출처로 확인되지 않았다.',
    };
  return {
    en: `Funding: ${funding[0]}; governance: ${governance[0]}; editorial control: ${editorial[0]}.`,
    ru: `Финансирование: ${funding[1]}; управление: ${governance[1]}; редакционный контроль: ${editorial[2]}.`,
    ko: `재원: ${funding[3]}; 운영: ${governance[3]}; 편집 통제: ${editorial[3]}.`,
  };
}

/** One fault for every place where an outlet's card and its control fields say different things. */
export function checkCardControl({ cards, outlets }: Dataset): Fault[] {
  const controls = new Map(outlets.map(({ id, control }) => [id, control]));
  return cards.flatMap((card) => {
    const control = card.kind === 'outlet' ? controls.get(card.about[0] ?? '') : undefined;
    if (!control) return [];
    const found = [
      ...names.flatMap((name) => fieldFaults(card, name, control)),
      ...summaryFaults(card, control),
    ];
    return found.map(
      ([path, message]): Fault => ({ family: 'cards', id: card.id, path, rule: 'card-control', message }),
    );
  });
}

type Finding = readonly [FieldPath, string];

function fieldFaults(card: Card, name: FieldName, control: Control): Finding[] {
  const { begins, gap } = fields[name];
  const field = control[name];
  const wanted = controlSentence(name, control);
  const said = statementsOf(card).filter(([, { text }]) => text.startsWith(`${begins}: `));
  const contradicts = field.class !== 'unknown' && card.notKnown?.includes(gap);
  return [
    ...(isStated(field) && said.length === 0 ? [[[], `does not say "${wanted}"`] as const] : []),
    ...said
      .filter(([, one]) => !repeats(one, wanted, field))
      .map(([path]) => [path, differs(wanted, field)] as const),
    ...(contradicts ? [[['notKnown'], `"${gap}" is said above`] as const] : []),
  ];
}

/** A field without a source says nothing. */
function isStated({ class: kind, refs }: Control[FieldName]): boolean {
  return kind !== 'unknown' || refs.length > 0;
}

function repeats({ text, refs, asOf }: Statement, wanted: string, field: Control[FieldName]): boolean {
  return text === wanted && asOf === field.asOf && refs.join() === field.refs.join();
}

function differs(wanted: string, { refs, asOf }: Control[FieldName]): string {
  return `is not what the outlet's field says: "${wanted}", refs [${refs.join(', ')}], asOf ${asOf}`;
}

function summaryFaults({ summary }: Card, control: Control): Finding[] {
  if (!summary.en.startsWith('Funding:') && !summary.en.startsWith('Who pays')) return [];
  const wanted = controlSummary(control);
  return (['en', 'ru', 'ko'] as const)
    .filter((lang) => summary[lang] !== wanted[lang])
    .map((lang) => [['summary', lang], `is not what the outlet's fields say: "${wanted[lang]}"`] as const);
}

function statementsOf({ body, self, independent }: Card): [FieldPath, Statement][] {
  return [
    ...body.map((one, index): [FieldPath, Statement] => [['body', index], one]),
    ...(self ? [[['self'], self] as [FieldPath, Statement]] : []),
    ...(independent ? [[['independent'], independent] as [FieldPath, Statement]] : []),
  ];
}
