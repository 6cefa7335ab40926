// What reading the table in would do: the counts, what is wrong, the rows, and the choice to take it over or not.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedTable, TableCheck } from '../../../shared/contract/sheets.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { inSentence } from '../../records/inSentence.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { CheckCounts } from './CheckCounts.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { RowPreview } from './RowPreview.tsx';
import { SheetWork } from './SheetWork.tsx';
import { sheetsStore } from './sheetsStore.ts';

export interface CheckStepProps {
  readonly table: OpenedTable;
  readonly check: TableCheck;
}

export function CheckStep({ table, check }: CheckStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const [skips, setSkips] = useState(false);
  const { checked, finished, reset } = sheetsStore();
  const apply = useAct('sheets.apply', { quietFor: ['tableRefused', 'previewExpired'], onSuccess: finished });
  const discard = useAct('sheets.discard', { onSuccess: reset });
  const counted = (count: number) => ({ count, number: format.number(count) });

  const isSomething = check.new + check.changed > 0;
  const isReady = isSomething && (check.problem === 0 || skips);
  return (
    <>
      <Panel title={t('sheets.check.title')}>
        <div className="ww-sheets__stack">
          <div>
            <p>
              <strong>{t('sheets.page.file', { name: table.fileName })}</strong>
            </p>
            {table.kind === 'own' && (
              <p className="ww-muted">
                {t('sheets.check.own', { name: table.exportedBy, date: format.moment(table.exportedAt) })}
              </p>
            )}
            <p>{t('sheets.check.rows', { ...counted(check.rows), what: inSentence(labels.other(check.type)) })}</p>
          </div>
          <CheckCounts check={check} />
          {check.removed > 0 && <Banner tone="info">{t('sheets.check.removed', counted(check.removed))}</Banner>}
          {check.conflicts > 0 && (
            <Banner tone="attention">{t('sheets.check.conflicts', counted(check.conflicts))}</Banner>
          )}
          {!isSomething && check.problem === 0 && <Banner tone="info">{t('sheets.check.nothing')}</Banner>}
          {check.problem > 0 && (
            <Banner tone="bad" title={t('sheets.check.problems', counted(check.problem))}>
              {isSomething && (
                <div className="ww-sheets__skip">
                  <Checkbox isSelected={skips} onChange={setSkips}>
                    {t('sheets.check.skip')}
                  </Checkbox>
                </div>
              )}
            </Banner>
          )}
          {apply.error && (
            <Banner tone="bad" isAlert>
              {errorSentence(t, apply.error)}
            </Banner>
          )}
          <div className="ww-sheets__actions">
            {isSomething && (
              <Button
                variant="primary"
                isDisabled={!isReady}
                isPending={apply.isPending}
                onPress={() => apply.mutate({ token: check.token, skipProblems: skips })}
              >
                {t('sheets.check.apply')}
              </Button>
            )}
            {table.kind === 'foreign' && (
              <Button isDisabled={apply.isPending} onPress={() => checked(null)}>
                {t('sheets.page.back')}
              </Button>
            )}
            <Button isDisabled={apply.isPending} onPress={() => discard.mutate({})}>
              {t('sheets.page.discard')}
            </Button>
            {isSomething && <span className="ww-muted">{t('sheets.check.backup')}</span>}
          </div>
          {apply.isPending && <SheetWork label={t('sheets.page.applying')} jobs={['import']} />}
        </div>
      </Panel>
      {check.problems.length > 0 && (
        <Panel title={t('sheets.check.problemList')}>
          <div className="ww-sheets__stack">
            <ProblemTable check={check} />
          </div>
        </Panel>
      )}
      {check.rows > 0 && (
        <Panel title={t('sheets.check.preview')}>
          <div className="ww-sheets__stack">
            <RowPreview check={check} />
          </div>
        </Panel>
      )}
    </>
  );
}
