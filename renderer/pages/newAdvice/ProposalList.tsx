// What in the text looks like a recommendation, to tick and take over.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';

interface ProposalListProps {
  readonly proposals: readonly string[];
  readonly onAdd: (texts: readonly string[]) => void;
  readonly onCancel: () => void;
}

export function ProposalList({ proposals, onAdd, onCancel }: ProposalListProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter((text) => !left.has(text));
  const toggle = (text: string, isSelected: boolean) => {
    const next = new Set(left);
    if (isSelected) next.delete(text);
    else next.add(text);
    setLeft(next);
  };
  return (
    <fieldset
      className="ww-entry-proposals"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend>{t(proposals.length === 0 ? 'newAdvice.noProposals' : 'newAdvice.proposals')}</legend>
      <ul>
        {proposals.map((text) => (
          <li key={text}>
            <Checkbox isSelected={!left.has(text)} onChange={(isSelected) => toggle(text, isSelected)}>
              {text}
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="ww-entry-buttons">
        {proposals.length > 0 && (
          <Button variant="primary" autoFocus isDisabled={chosen.length === 0} onPress={() => onAdd(chosen)}>
            {t('newAdvice.addProposals', { count: chosen.length })}
          </Button>
        )}
        <Button variant="quiet" autoFocus={proposals.length === 0} onPress={onCancel}>
          {t('newAdvice.cancelProposals')}
        </Button>
      </div>
    </fieldset>
  );
}
