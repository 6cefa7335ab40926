// The recommendations in their order: each can be changed, moved and taken away, with the keyboard too.

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../components/Button.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type EntryPartProps, Place } from './entryField.tsx';
import {
  moved,
  newRecommendation,
  type Recommendation,
  type Recommendations,
  withNextOf,
} from './recommendationEdits.ts';

interface RecommendationListProps extends Pick<EntryPartProps, 'errorAt'> {
  readonly recommendations: Recommendations;
  readonly onChange: (recommendations: Recommendations) => void;
}

export function RecommendationList({ recommendations, onChange, errorAt }: RecommendationListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  /** The recommendation that gets the focus once it is drawn. */
  const toFocus = useRef<string>(undefined);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(toFocus.current)}"] textarea`)?.focus();
    toFocus.current = undefined;
  });

  const move = (key: string, by: -1 | 1) => {
    toFocus.current = key;
    onChange(moved(recommendations, key, by));
  };
  const remove = (key: string) => {
    const at = recommendations.findIndex((one) => one.key === key);
    toFocus.current = (recommendations[at - 1] ?? recommendations[at + 1])?.key;
    onChange(recommendations.filter((one) => one.key !== key));
  };
  const addAfter = (key: string) => {
    const next = withNextOf(recommendations, key);
    toFocus.current = next.added;
    onChange(next.list);
  };
  const addLast = () => {
    const added = newRecommendation('');
    toFocus.current = added.key;
    onChange([...recommendations, added]);
  };
  const press = (event: React.KeyboardEvent, { key, text }: Recommendation) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow) move(key, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) addAfter(key);
    else if (event.key === 'Backspace' && text === '') remove(key);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {recommendations.length === 0 && <p className="ww-muted">{t('newAdvice.noRecommendations')}</p>}
      <ol ref={list} className="ww-entry-list">
        {recommendations.map((one, place) => (
          <li key={one.key} data-key={one.key} onKeyDown={(event) => press(event, one)}>
            <span className="ww-entry-list__number">{place + 1}</span>
            <div className="ww-entry-list__text">
              <Place at={`recommendations.${one.key}`}>
                <TextArea
                  label={t('newAdvice.recommendation', { number: place + 1 })}
                  labelHidden
                  rows={1}
                  value={one.text}
                  onChange={(text) =>
                    onChange(
                      recommendations.map((other) =>
                        other.key === one.key ? { ...one, text: (text ?? '').replace(/\s*\n\s*/g, ' ') } : other,
                      ),
                    )
                  }
                  {...errorAt(`recommendations.${one.key}`)}
                />
              </Place>
            </div>
            <span className="ww-entry-list__buttons">
              <IconButton
                label={t('newAdvice.moveUp', { number: place + 1 })}
                icon={ArrowUp}
                keys="Alt+↑"
                isDisabled={place === 0}
                onPress={() => move(one.key, -1)}
              />
              <IconButton
                label={t('newAdvice.moveDown', { number: place + 1 })}
                icon={ArrowDown}
                keys="Alt+↓"
                isDisabled={place === recommendations.length - 1}
                onPress={() => move(one.key, 1)}
              />
              <IconButton
                label={t('newAdvice.removeRecommendation', { number: place + 1 })}
                icon={X}
                onPress={() => remove(one.key)}
              />
            </span>
          </li>
        ))}
      </ol>
      <div>
        <Button variant="quiet" icon={Plus} onPress={addLast}>
          {t('newAdvice.addEmpty')}
        </Button>
      </div>
    </>
  );
}
