/** Ways to a source: its address where one may be shown, and a look-up in the web archive. Both open on a click only. */
import type { Reference } from '../../lib/dataset/schema.ts';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';

const outside = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** The address a reader may be sent to, or undefined. Anything but http(s) is refused. */
export function addressOf({ url, link }: Reference): string | undefined {
  return link && url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

/** Publisher and date in a few words, as a link where there is one. */
export function ShortReference({ reference }: { readonly reference: Reference }) {
  const i18n = useI18n();
  const { publisher, date, title } = reference;
  const words = date ? `${publisher}, ${i18n.date(date)}` : publisher;
  const address = addressOf(reference);
  if (!address) return <bdi title={title}>{words}</bdi>;
  return (
    <a href={address} title={title} {...outside}>
      <bdi>{words}</bdi>
    </a>
  );
}

/** The whole reference with its kind, title and the archive's address. */
export function FullReference({ reference }: { readonly reference: Reference }) {
  const i18n = useI18n();
  const { title, publisher, date, kind } = reference;
  const address = addressOf(reference);
  return (
    <>
      <cite>{address ? <OutsideLink href={address} text={title} /> : <bdi>{title}</bdi>}</cite>
      <span class="quiet small">
        <Dots
          parts={[
            <bdi>{publisher}</bdi>,
            date && i18n.date(date),
            i18n.t(`card.reference.${kind}`),
            address ? (
              <a href={`https://web.archive.org/web/*/${address}`} {...outside}>
                {i18n.t('card.archive')}
                <span class="unseen">: {title}</span>
              </a>
            ) : (
              i18n.t('card.noLink')
            ),
          ]}
        />
      </span>
    </>
  );
}

function OutsideLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} {...outside}>
      <bdi>{text}</bdi>
    </a>
  );
}
