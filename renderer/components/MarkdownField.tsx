// A text of several paragraphs: written in Markdown with a few buttons, pasted from Word with its lists, read as it will look.

import { useRef, useState } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MAX_LONG_TEXT } from '../../shared/catalogue/schema.ts';
import { useFormat } from '../texts/useFormat.ts';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import { MarkdownPreview, ReadOnlyMarkdown } from './MarkdownPreview.tsx';
import { MarkdownTools } from './MarkdownTools.tsx';
import { nextItem, type Replacement, replaceIn, type Selected, toggleStress } from './markdownEdits.ts';
import { type PasteNotice, pasteInto } from './pasteInto.ts';
import './MarkdownField.css';

export interface MarkdownFieldProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Lines to show when empty. */
  readonly rows?: number;
  /** For the text that a page is about: as high as the window allows. */
  readonly isLarge?: boolean;
  /** Buttons of the page at the end of those of the editor. */
  readonly tools?: React.ReactNode;
  readonly ref?: FieldRef;
}

function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { text: value, start: selectionStart, end: selectionEnd };
}

export function MarkdownField({
  value,
  onChange,
  rows = 3,
  isLarge = false,
  tools,
  ref,
  ...field
}: MarkdownFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPreview, setPreview] = useState(false);
  const [notice, setNotice] = useState<PasteNotice | null>(null);
  const isPlainPaste = useRef(false);
  const isReadOnly = field.isReadOnly ?? false;

  const setArea = (element: HTMLTextAreaElement | null): void => {
    area.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  const change = (edit: (selected: Selected) => Replacement | undefined): boolean => {
    if (!area.current) return false;
    const replacement = edit(selectedIn(area.current));
    if (replacement) replaceIn(area.current, replacement);
    return replacement !== undefined;
  };

  function paste(event: React.ClipboardEvent<HTMLTextAreaElement>): void {
    setNotice(null);
    if (isPlainPaste.current) return;
    event.preventDefault();
    const { clipboardData, currentTarget } = event;
    const clipboard = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
    setNotice(pasteInto(currentTarget, clipboard));
  }

  function press(event: React.KeyboardEvent<HTMLTextAreaElement>): void {
    const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    isPlainPaste.current = isCtrl && event.shiftKey && key === 'v';
    const isDone =
      (isCtrl && !event.shiftKey && key === 'b' && change((selected) => toggleStress(selected, '**'))) ||
      (isCtrl && !event.shiftKey && key === 'i' && change((selected) => toggleStress(selected, '*'))) ||
      (event.key === 'Enter' &&
        !isCtrl &&
        !event.shiftKey &&
        !event.altKey &&
        !event.nativeEvent.isComposing &&
        change(nextItem));
    if (isDone) event.preventDefault();
  }

  if (isReadOnly) return <ReadOnlyMarkdown label={field.label} text={value} />;
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      className="ww-field ww-markdown-field"
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    >
      <div className="ww-markdown-field__head" data-preview={isPreview || undefined} data-large={isLarge || undefined}>
        <FieldLabel {...field} />
        <MarkdownTools
          label={field.label}
          isPreview={isPreview}
          onPreview={setPreview}
          isDisabled={field.isDisabled ?? false}
          change={change}
        />
        {tools}
      </div>
      {isPreview ? (
        <MarkdownPreview label={field.label} text={value} isLarge={isLarge} />
      ) : (
        <Group className="ww-box">
          <AriaTextArea
            ref={setArea}
            className={`ww-box__input ww-text-area${isLarge ? ' ww-text-area--large' : ''}`}
            rows={rows}
            onPaste={paste}
            onKeyDown={press}
          />
        </Group>
      )}
      {notice !== null && (
        <p className="ww-markdown-field__notice" role="alert">
          {t(`markdown.${notice}`, { most: format.number(MAX_LONG_TEXT) })}
        </p>
      )}
      <FieldNotes {...field} />
    </AriaTextField>
  );
}
