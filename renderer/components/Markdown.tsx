// A text in Markdown as it is read.

import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { type ComponentProps, memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { useTranslation } from 'react-i18next';
import { markdownPieces } from '../../shared/markdown/markdownPieces.ts';
import { safeLink } from '../../shared/markdown/safeLink.ts';
import { useAct } from '../bridge/useAct.ts';
import { elementsOf, highestHeading, markdownTree } from './markdownTree.ts';
import './DataTable.css';
import './Markdown.css';

export interface MarkdownProps {
  readonly text: string;
  /** The level of the heading under which the text stands; its own headings come below it. */
  readonly under?: 1 | 2 | 3 | 4 | 5;
}

/** Opens in the browser or the mail program; an address that may not be followed is only text. */
function MarkdownLink({ href, children }: ComponentProps<'a'>): ReactNode {
  const open = useAct('window.openWebsite');
  const url = href === undefined ? undefined : safeLink(href);
  if (url === undefined) return children;
  return (
    <a
      href={url}
      title={url}
      onClick={(event) => {
        event.preventDefault();
        open.mutate({ url });
      }}
    >
      {children}
    </a>
  );
}

/** Pictures are not loaded: their description stands in their place. */
function MarkdownImage({ alt }: ComponentProps<'img'>): ReactNode {
  const { t } = useTranslation();
  return <span className="ww-muted">{t('markdown.image', { description: alt ?? '' })}</span>;
}

/** A line of a list of tasks: its box is a sign, since nothing can be ticked while reading. */
function MarkdownBox({ checked }: ComponentProps<'input'>): ReactNode {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t(checked ? 'markdown.done' : 'markdown.notDone')}>
      {checked ? '☑' : '☐'}
    </span>
  );
}

/** A wide table scrolls within the text. */
function MarkdownTable({ children }: ComponentProps<'table'>): ReactNode {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="ww-table-room" aria-label={t('markdown.table')} tabIndex={0}>
      <table className="ww-table">{children}</table>
    </section>
  );
}

const components = { a: MarkdownLink, img: MarkdownImage, input: MarkdownBox, table: MarkdownTable };

const MarkdownPiece = memo(({ text, under, highest }: { text: string; under: number; highest: number }) =>
  useMemo(
    () =>
      toJsxRuntime(markdownTree(text, under, highest), { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true }),
    [text, under, highest],
  ),
);

interface MarkdownRootProps {
  readonly root: Root;
  readonly under?: MarkdownProps['under'];
}

/** Markdown that was read already, such as a document that was filled in. */
export function MarkdownRoot({ root, under = 3 }: MarkdownRootProps): ReactNode {
  const shown = useMemo(
    () =>
      toJsxRuntime(elementsOf(structuredClone(root), under, 1), {
        Fragment,
        jsx,
        jsxs,
        components,
        ignoreInvalidStyle: true,
      }),
    [root, under],
  );
  return <div className="ww-markdown">{shown}</div>;
}

/** The first piece stands at once; the others follow in the moments after, so that the page answers meanwhile. */
export function Markdown({ text, under = 3 }: MarkdownProps): ReactNode {
  const pieces = useMemo(() => markdownPieces(text), [text]);
  const highest = useMemo(() => highestHeading(text), [text]);
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= pieces.length) return;
    const next = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(next);
  }, [shown, pieces.length]);
  return (
    <div className="ww-markdown">
      {pieces.slice(0, shown).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place
        <MarkdownPiece key={place} text={piece} under={under} highest={highest} />
      ))}
    </div>
  );
}
