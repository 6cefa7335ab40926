// A document as it will read, or what keeps it from being made; and what was left out of it.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentPreview } from '../../shared/contract/documents.ts';
import { documentTree } from '../../shared/documents/documentTree.ts';
import { Banner } from '../components/Banner.tsx';
import { MarkdownRoot } from '../components/Markdown.tsx';
import { inSentence } from '../records/inSentence.ts';
import { useLabels } from '../texts/useLabels.ts';
import { useTemplateProblem } from './useTemplateProblem.ts';
import './documents.css';

/** So many parts of a document are shown; a register of thousands would only make the window wait. */
const MOST_BLOCKS = 120;

export function DocumentSheet({ preview }: { readonly preview: DocumentPreview }) {
  const { t } = useTranslation();
  const say = useTemplateProblem();
  const root = useMemo(() => documentTree(preview), [preview]);
  const isCut = root.children.length > MOST_BLOCKS;
  const shown = useMemo(() => ({ ...root, children: root.children.slice(0, MOST_BLOCKS) }), [root]);
  if (preview.problems.length > 0) {
    return (
      <Banner tone="bad" title={t('documents.problems')}>
        <ul className="ww-document__problems">
          {preview.problems.map((problem) => (
            <li key={`${problem.line} ${problem.code} ${problem.name}`}>{say(problem)}</li>
          ))}
        </ul>
      </Banner>
    );
  }
  return (
    <>
      <LeftOutNotes preview={preview} />
      {root.children.length === 0 ? (
        <p className="ww-muted">
          {t(preview.leftOut.confidential.length > 0 ? 'documents.confidentialSubject' : 'documents.nothing')}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="ww-document__sheet" aria-label={t('documents.preview')} tabIndex={0} lang="nl">
          <MarkdownRoot root={shown} under={2} />
          {isCut && <p className="ww-muted">{t('documents.previewCut')}</p>}
        </section>
      )}
    </>
  );
}

function LeftOutNotes({ preview: { leftOut } }: { readonly preview: DocumentPreview }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { confidential, personal } = leftOut;
  if (confidential.length + personal.length === 0) return null;
  return (
    <Banner tone="info" title={t('documents.leftOut.title')}>
      <ul className="ww-document__problems">
        {confidential.map(({ type, count }) => (
          <li key={type}>
            {t('documents.leftOut.confidential', {
              count,
              what: inSentence(count === 1 ? labels.one(type) : labels.other(type)),
            })}
          </li>
        ))}
        {personal.map(({ type, field, count }) => (
          <li key={`${type} ${field}`}>
            {t('documents.leftOut.personal', {
              count,
              field: `${labels.one(type)}: ${inSentence(labels.field(type, field))}`,
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
