// What is wrong, cell by cell: where it stands, what stands there, and what to do.

import { useTranslation } from 'react-i18next';
import type { TableCheck } from '../../../shared/contract/sheets.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useCellProblem } from './useCellProblem.ts';
import '../../components/DataTable.css';

export function ProblemTable({ check }: { readonly check: TableCheck }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const say = useCellProblem(check.type);
  const { problems, problemTotal } = check;
  return (
    <>
      {problems.length < problemTotal && (
        <p className="ww-muted">
          {t('sheets.check.firstProblems', { shown: problems.length, total: format.number(problemTotal) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="ww-table-room" aria-label={t('sheets.check.problemCells')} tabIndex={0}>
        <table className="ww-table">
          <thead>
            <tr>
              <th scope="col">{t('sheets.check.cell')}</th>
              <th scope="col">{t('sheets.check.field')}</th>
              <th scope="col">{t('sheets.check.stands')}</th>
              <th scope="col">{t('sheets.check.what')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.row} ${problem.column} ${problem.field} ${problem.code}`}>
                <th scope="row">
                  {problem.column === null
                    ? t('sheets.check.wholeRow', { row: problem.row })
                    : `${problem.column}${problem.row}`}
                </th>
                <td>{problem.field === null ? '–' : labels.field(check.type, problem.field)}</td>
                <td>
                  <span className="ww-sheets__value">{problem.raw === '' ? '–' : problem.raw}</span>
                </td>
                <td>{say(problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
