// The buttons above a text in Markdown. They show while one is in the field, so that a form of many texts stays calm.

import { Bold, Eye, Heading, Italic, List, ListOrdered, Pencil, TextQuote } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import { LINE_MARKS, type Replacement, type Selected, toggleLines, toggleStress } from './markdownEdits.ts';

export interface MarkdownToolsProps {
  /** The field's label. */
  readonly label: string;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  readonly isDisabled: boolean;
  readonly change: (edit: (selected: Selected) => Replacement | undefined) => void;
}

const lineIcons = { heading: Heading, bullet: List, number: ListOrdered, quote: TextQuote } as const;

export function MarkdownTools({ label, isPreview, onPreview, isDisabled, change }: MarkdownToolsProps) {
  const { t } = useTranslation();
  const isOff = isDisabled || isPreview;
  return (
    <Toolbar className="ww-markdown-tools" aria-label={t('markdown.tools', { label })}>
      <IconButton
        label={t('markdown.bold')}
        icon={Bold}
        keys="Ctrl+B"
        isDisabled={isOff}
        onPress={() => change((selected) => toggleStress(selected, '**'))}
      />
      <IconButton
        label={t('markdown.italic')}
        icon={Italic}
        keys="Ctrl+I"
        isDisabled={isOff}
        onPress={() => change((selected) => toggleStress(selected, '*'))}
      />
      {LINE_MARKS.map((mark) => (
        <IconButton
          key={mark}
          label={t(`markdown.${mark}`)}
          icon={lineIcons[mark]}
          isDisabled={isOff}
          onPress={() => change((selected) => toggleLines(selected, mark))}
        />
      ))}
      <IconButton
        label={t('markdown.preview')}
        icon={isPreview ? Pencil : Eye}
        isPressed={isPreview}
        isDisabled={isDisabled}
        onPress={() => onPreview(!isPreview)}
      />
    </Toolbar>
  );
}
