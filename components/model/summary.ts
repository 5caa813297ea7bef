/** The one sentence of what a page rests on, from its Analysis. */
import type { Analysis, Finding } from '../../lib/engine/types.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';
import { countsByKind, entityOf, listed } from './findings.ts';
import type { Names } from './names.ts';

export interface Summary {
  readonly sentence: string;
  /** Further sentences that belong to it, most important first. */
  readonly more: readonly string[];
}

/** @throws never; an Analysis without findings gives the sentence for "nothing found" or "not analysed". */
export function summaryOf(analysis: Analysis, names: Names, i18n: I18n): Summary {
  if (analysis.outcome === 'not-analysed') {
    return {
      sentence: i18n.t('sum.notAnalysed'),
      more: [i18n.tOr(`reason.${analysis.reason}`, 'reason.unknown')],
    };
  }
  if (analysis.outcome === 'nothing-found') {
    return { sentence: i18n.t('sum.nothing'), more: [i18n.t('sum.nothingMore')] };
  }
  const because = i18n.tOr(analysis.page.opinionBecause ?? '', 'opinion.unknown');
  const opinion = analysis.page.opinion ? [i18n.t('sum.opinion', { because })] : [];
  const rests = restsOn(analysis, names, i18n);
  const origin = originOf(analysis, names, i18n);
  if (origin?.own) return { sentence: origin.text, more: [`${rests}${stop(rests)}`, ...opinion] };
  return { sentence: rests, more: [...(origin ? [origin.text] : []), ...opinion] };
}

function restsOn({ sourcing, findings }: Analysis, names: Names, i18n: I18n): string {
  if (sourcing.onSubjects > 0) {
    return i18n.t('sum.rests', {
      on: sourcing.onSubjects,
      total: sourcing.total,
      names: nameList(
        sourcing.bySubject.map(({ entity }) => entity),
        names,
        i18n,
      ),
      others: sourcing.others.length,
    });
  }
  const shown = listed(findings).filter((finding) => concernsSubject(finding, names));
  const found = foundList(shown, i18n);
  const entities = [...new Set(shown.flatMap((finding) => entityOf(finding) ?? []))];
  return entities.length === 0
    ? i18n.t('sum.framingOnly', { found })
    : i18n.t('sum.notResting', { names: nameList(entities, names, i18n, 'or'), found });
}

/** Own outlets first; else lines that give a subject as the origin of the whole text. */
function originOf({ page, findings }: Analysis, names: Names, i18n: I18n) {
  if (page.outlet !== undefined && names.isSubject(page.outlet)) {
    return { own: true, text: i18n.t('sum.ownOutlet', { names: names.short(page.outlet).text }) };
  }
  const lines = findings.filter((finding) => finding.kind === 'byline' && names.isSubject(finding.entity));
  const entities = [...new Set(lines.flatMap((finding) => entityOf(finding) ?? []))];
  if (entities.length === 0) return undefined;
  return { own: false, text: i18n.t('sum.wireCopy', { names: nameList(entities, names, i18n) }) };
}

/** "2 photo credits and 1 dateline". */
export function foundList(findings: readonly Finding[], i18n: I18n): string {
  return i18n.list(countsByKind(findings).map(([kind, count]) => i18n.t(`count.${kind}`, { count })));
}

/** Most names in one sentence; a longer list says how many are left to the list below. */
const mostNames = 4;

/** Outlets by their names; "Russian news agencies" and persons only where no outlet is named. */
function nameList(entities: readonly string[], names: Names, i18n: I18n, last?: 'or'): string {
  const outlets = entities.filter(names.isNamedOutlet);
  const listed = outlets.length > 0 ? outlets : entities;
  const shown = listed.slice(0, listed.length > mostNames ? mostNames - 1 : mostNames);
  const words = shown.map((id) => names.short(id).text);
  const count = listed.length - shown.length;
  return i18n.list(count > 0 ? [...words, i18n.t('sum.moreNames', { count })] : words, last);
}

function concernsSubject(finding: Finding, names: Names): boolean {
  const entity = entityOf(finding);
  return finding.kind === 'framing' || (entity !== undefined && names.isSubject(entity));
}

function stop(sentence: string): string {
  return /[.。…]$/.test(sentence) ? '' : /[\u3040-\u30ff\u4e00-\u9fff]$/.test(sentence) ? '。' : '.';
}
