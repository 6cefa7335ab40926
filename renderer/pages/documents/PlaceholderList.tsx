// The names that a template can be filled in with, each with what it would be now.

import { useTranslation } from 'react-i18next';
import type { DocumentKind, Placeholder } from '../../../shared/contract/documents.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Skeleton } from '../../components/Spinner.tsx';
import { BRACES } from '../../documents/useTemplateProblem.ts';

export function PlaceholderList({ kind }: { readonly kind: DocumentKind }) {
  const { t } = useTranslation();
  const { data } = useAsk('documents.placeholders', { kind });
  if (!data) return <Skeleton rows={6} />;
  return (
    <>
      <p className="ww-muted">
        {t('documents.template.placeholdersHint', { ...BRACES, interpolation: { escapeValue: false } })}
      </p>
      <Names placeholders={data} prefix="" />
    </>
  );
}

interface NamesProps {
  readonly placeholders: readonly Placeholder[];
  /** Of those within a group: its name and a dot. */
  readonly prefix: string;
}

function Names({ placeholders, prefix }: NamesProps) {
  const { t } = useTranslation();
  return (
    <ul className="ww-documents__names">
      {placeholders.map(({ name, kind, example, fields }) => (
        <li key={name}>
          <code>{writtenAs(kind, `${prefix}${name}`)}</code>{' '}
          <span className="ww-muted">
            {t(`documents.template.kind.${kind}`)}
            {example !== '' && `, ${t('documents.template.example', { text: example })}`}
          </span>
          {fields.length > 0 && <Names placeholders={fields} prefix={kind === 'group' ? `${prefix}${name}.` : ''} />}
        </li>
      ))}
    </ul>
  );
}

/** How the name stands in a template: a list or a yes/no as the beginning of its section. */
function writtenAs(kind: Placeholder['kind'], name: string): string {
  const sign = kind === 'list' || kind === 'flag' ? '#' : '';
  return `${BRACES.open}${sign}${name}${BRACES.close}`;
}
