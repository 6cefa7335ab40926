// Under the grid: what is wrong in the cell where the keyboard is, how much else is, and what just happened.

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import type { CellView, GridRow } from '../model/gridView.ts';
import type { AmountWords } from './useAmountWords.ts';

interface ProblemLineProps {
  readonly active: CellView | undefined;
  readonly activeRow: GridRow | undefined;
  readonly words: AmountWords;
  readonly wrong: number;
  readonly warnings: number;
  /** What pasting or copying did. */
  readonly told: string;
  readonly onNext: () => void;
}

export function ProblemLine({ active, activeRow, words, wrong, warnings, told, onNext }: ProblemLineProps) {
  const { t } = useTranslation();
  const note = activeRow ? words.note(activeRow) : null;
  const problems = active?.problems ?? [];
  return (
    <div className="ww-amounts__line">
      <div className="ww-amounts__said" role="status">
        {problems.map((problem) => {
          const Icon = problem.isWarning ? TriangleAlert : CircleAlert;
          return (
            <p key={problem.code} data-tone={problem.isWarning ? 'attention' : 'bad'}>
              <Icon size={16} aria-hidden /> {words.problem(problem)}
            </p>
          );
        })}
        {note !== null && (
          <p data-tone="attention">
            <TriangleAlert size={16} aria-hidden /> {note}
          </p>
        )}
        {problems.length === 0 && told !== '' && <p>{told}</p>}
      </div>
      {wrong + warnings > 0 && (
        <div className="ww-amounts__counts">
          {wrong > 0 && <span data-tone="bad">{t('amounts.status.wrong', { count: wrong })}</span>}
          {warnings > 0 && <span data-tone="attention">{t('amounts.status.warnings', { count: warnings })}</span>}
          <Button variant="quiet" onPress={onNext}>
            {t('amounts.status.next')}
          </Button>
        </div>
      )}
    </div>
  );
}
