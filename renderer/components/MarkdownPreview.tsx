// A text as it will look, in the place of the field that it is written in.

import { useTranslation } from 'react-i18next';
import { Markdown } from './Markdown.tsx';

export interface MarkdownPreviewProps {
  /** The field's label. */
  readonly label: string;
  readonly text: string | null;
  readonly isLarge: boolean;
}

export function MarkdownPreview({ label, text, isLarge }: MarkdownPreviewProps) {
  const { t } = useTranslation();
  return (
    <section
      className="ww-markdown-field__preview"
      data-large={isLarge || undefined}
      aria-label={t('markdown.previewOf', { label })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {text === null ? <p className="ww-muted">{t('component.notFilled')}</p> : <Markdown text={text} under={3} />}
    </section>
  );
}

/** The text where nobody can write in it, as in a package that is viewed. */
export function ReadOnlyMarkdown({ label, text }: Pick<MarkdownPreviewProps, 'label' | 'text'>) {
  const { t } = useTranslation();
  return (
    <section className="ww-field" aria-label={label}>
      <span className="ww-field__label">{label}</span>
      {text === null || text === '' ? (
        <p className="ww-muted">{t('component.notFilled')}</p>
      ) : (
        <Markdown text={text} under={3} />
      )}
    </section>
  );
}
