// The form for a whole advice, from its subject to its files, with saving and what keeps it from that.

import { RotateCcw, Save } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviceEntryHelp } from '../../../shared/contract/adviceEntry.ts';
import type { AdviceEntry } from '../../../shared/council/adviceEntry.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { MarkdownField } from '../../components/MarkdownField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { YesNo } from '../../components/YesNo.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { BasicsPart } from './BasicsPart.tsx';
import { focusPlace, Place } from './entryField.tsx';
import { FilesPart } from './FilesPart.tsx';
import { LinksPart } from './LinksPart.tsx';
import { StepsPart } from './StepsPart.tsx';
import { TextPart } from './TextPart.tsx';
import { useAdviceEntry } from './useAdviceEntry.ts';
import { useEntryProblem } from './useEntryProblem.ts';
import './newAdvice.css';

export interface KeptEntry {
  readonly entry: AdviceEntry;
  /** UTC, ISO 8601. */
  readonly savedAt: string;
}

export interface AdviceEntryFormProps {
  readonly draftKey: string;
  readonly help: AdviceEntryHelp;
  readonly start: AdviceEntry;
  readonly kept: KeptEntry | undefined;
  readonly onSaved: (id: string, batch: string | null) => void;
}

export function AdviceEntryForm({ draftKey, help, start, kept, onSaved }: AdviceEntryFormProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const { label, sentence } = useEntryProblem();
  const work = useAdviceEntry({ draftKey, start, kept: kept?.entry, today: help.today, onSaved });
  const { entry, change, problems, tries } = work;
  useCommand('save', work.save);

  const errorAt = (place: string): { readonly error?: string } => {
    const problem = problems.find(({ field }) => field === place);
    return problem ? { error: sentence(problem) } : {};
  };
  const first = problems[0]?.field;
  const firstNow = useRef(first);
  useEffect(() => {
    firstNow.current = first;
  });
  // After a try that failed the first thing that is wrong is where one goes on.
  useEffect(() => {
    if (tries > 0 && firstNow.current !== undefined) focusPlace(form.current, firstNow.current);
  }, [tries]);

  const part = { entry, change, errorAt };
  return (
    <form
      ref={form}
      className="ww-entry"
      aria-label={t('newAdvice.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        work.save();
      }}
    >
      {kept && (
        <Banner
          tone="info"
          action={
            <Button variant="quiet" icon={RotateCcw} onPress={work.startAnew}>
              {t('newAdvice.startAnew')}
            </Button>
          }
        >
          {t('newAdvice.restored', { when: format.moment(kept.savedAt) })}
        </Banner>
      )}
      {tries > 0 && problems.length > 0 && (
        <Banner tone="bad" isAlert title={t('newAdvice.problems', { count: problems.length })}>
          <ul className="ww-problems">
            {problems.map((problem) => (
              <li key={problem.field}>
                <button
                  type="button"
                  className="ww-link-button"
                  onClick={() => focusPlace(form.current, problem.field)}
                >
                  {t('record.form.problem', { field: label(problem.field), problem: sentence(problem) })}
                </button>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <BasicsPart help={help} {...part} />
      <StepsPart today={help.today} {...part} />
      <TextPart {...part} />
      <LinksPart entry={entry} change={change} />
      <FilesPart entry={entry} change={change} />
      <Panel title={t('newAdvice.more')}>
        <div className="ww-entry-grid">
          <Place at="minorityView" isWide>
            <MarkdownField
              label={labels.field('advice', 'minorityView')}
              value={entry.minorityView}
              onChange={(minorityView) => change({ minorityView })}
              {...errorAt('minorityView')}
            />
          </Place>
          <Place at="confidential">
            <YesNo
              label={labels.field('advice', 'confidential')}
              value={entry.confidential}
              onChange={(confidential) => change({ confidential })}
            />
          </Place>
        </div>
      </Panel>
      <footer className="ww-entry-foot">
        <Button variant="primary" type="submit" icon={Save} keys={keyOf('save')} isPending={work.isSaving}>
          {t('newAdvice.save')}
        </Button>
        <span className="ww-muted">{t('newAdvice.keptWhileTyping')}</span>
      </footer>
    </form>
  );
}
