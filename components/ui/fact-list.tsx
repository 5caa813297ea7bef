/** Terms and texts, such as why something is marked. */
import type { Fact } from '../model/explain.ts';

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ term, text, lang, code }) => (
        <div key={`${term} ${text}`}>
          <dt>{term}</dt>
          <dd class={code ? 'rule-id' : ''} {...(lang ? { lang } : {})}>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
