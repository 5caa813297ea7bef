/** Checks on a user pack that go beyond its schema. */
import { formFaults } from './checks/form-text.ts';
import { hostFault } from './checks/hosts.ts';
import type { PackContent } from './pack-schema.ts';
import type { FieldPath } from './problem.ts';

interface PackFault {
  readonly path: FieldPath;
  readonly message: string;
}

/** Everything wrong with a pack; empty when it may be used. */
export function packFaults(content: PackContent, known: ReadonlySet<string>): PackFault[] {
  return [
    ...duplicates('outlets', content.outlets),
    ...duplicates('names', content.names),
    ...duplicates('phrases', content.phrases),
    ...unknownEntities(content, known),
    ...hosts(content),
    ...forms(content),
  ];
}

function duplicates(family: string, entries: readonly { readonly id: string }[]): PackFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) < index
      ? [{ path: [family, index, 'id'], message: `"${id}" is there twice` }]
      : [],
  );
}

function unknownEntities(content: PackContent, known: ReadonlySet<string>): PackFault[] {
  const own = new Set(content.outlets.map((outlet) => outlet.id));
  return content.names.flatMap(({ entity }, index) =>
    own.has(entity) || known.has(entity)
      ? []
      : [
          {
            path: ['names', index, 'entity'],
            message: `"${entity}" is no outlet of this pack or the dataset`,
          },
        ],
  );
}

function hosts(content: PackContent): PackFault[] {
  return content.outlets.flatMap((outlet, index) =>
    outlet.domains.flatMap(({ host }, at) => {
      const message = hostFault(host);
      return message ? [{ path: ['outlets', index, 'domains', at, 'host'], message }] : [];
    }),
  );
}

function forms(content: PackContent): PackFault[] {
  return (['names', 'phrases'] as const).flatMap((family) =>
    content[family].flatMap((entry, index) =>
      entry.forms.flatMap((form, at) =>
        formFaults(form, family).map(({ field, message }) => ({
          path: [family, index, 'forms', at, field],
          message,
        })),
      ),
    ),
  );
}
