// The text of the advice beside its recommendations, which are made from sentences that are selected in it.

import { ListChecks, ListPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposedRecommendations, selectedRecommendations } from '../../../shared/council/recommendationsIn.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { Button } from '../../components/Button.tsx';
import { MarkdownField } from '../../components/MarkdownField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { type EntryPartProps, Place } from './entryField.tsx';
import { ProposalList } from './ProposalList.tsx';
import { RecommendationList } from './RecommendationList.tsx';
import { freshRecommendations } from './recommendationEdits.ts';

export function TextPart({ entry, change, errorAt }: EntryPartProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const area = useRef<HTMLTextAreaElement>(null);
  const [proposals, setProposals] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');

  const add = (texts: readonly string[]): void => {
    const fresh = freshRecommendations(entry.recommendations, texts);
    if (fresh.length > 0) change({ recommendations: [...entry.recommendations, ...fresh] });
    setSaid(fresh.length > 0 ? t('newAdvice.added', { count: fresh.length }) : t('newAdvice.noneAdded'));
  };
  const addSelected = (split: boolean): void => {
    const { current } = area;
    if (!current) return;
    const { value, selectionStart: start, selectionEnd: end } = current;
    add(selectedRecommendations(value, { start, end }, split));
    current.focus();
  };
  useCommand('recommend', () => addSelected(false));
  useCommand('recommendEach', () => addSelected(true));
  const propose = (): void => {
    const known = new Set(entry.recommendations.map(({ text }) => text));
    setProposals(proposedRecommendations(entry.text ?? '').filter((text) => !known.has(text)));
  };

  return (
    <Panel title={t('newAdvice.text')}>
      <div className="ww-entry-columns">
        <Place at="text">
          <MarkdownField
            ref={area}
            label={labels.field('advice', 'text')}
            isLarge
            hint={t('newAdvice.textHint')}
            value={entry.text}
            onChange={(text) => change({ text })}
            {...errorAt('text')}
          />
        </Place>
        <section className="ww-entry-recommendations" aria-label={labels.other('recommendation')}>
          <div className="ww-entry-buttons">
            <Button icon={ListPlus} keys={keyOf('recommend')} onPress={() => addSelected(false)}>
              {t('newAdvice.recommend')}
            </Button>
            <Button icon={ListChecks} onPress={propose} isDisabled={entry.text === null}>
              {t('newAdvice.propose')}
            </Button>
          </div>
          <p className="ww-visually-hidden" aria-live="polite">
            {said}
          </p>
          {proposals !== null && (
            <ProposalList
              proposals={proposals}
              onAdd={(texts) => {
                add(texts);
                setProposals(null);
              }}
              onCancel={() => setProposals(null)}
            />
          )}
          <RecommendationList
            recommendations={entry.recommendations}
            onChange={(recommendations) => change({ recommendations: [...recommendations] })}
            errorAt={errorAt}
          />
        </section>
      </div>
    </Panel>
  );
}
