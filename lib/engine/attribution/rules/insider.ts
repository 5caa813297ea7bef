/** Persons the outlet spoke with. */
import type { Clause } from '../clause.ts';
import type { SourceGroup } from '../source-group.ts';

export function isInsider(clause: Clause, group: SourceGroup): boolean {
  for (let at = group.left; at < group.right; at++) {
    if (
      /^(?:собеседни|источник|source|interlocutor|quelle|fuente|fonte|rozmowc|zrodl|zdroj|kild|kall|джерел|співрозмовник|guest|pundit|gast$|invite$|invitee|invitado|ospite|convidado|gosc|host$|propagandist)/.test(
        clause.token(at)?.folded ?? '',
      )
    )
      return true;
  }
  return false;
}
