// What is entered and for what: the kind of amount, the rows, and everything that the cells have in common.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { BUDGET_SIDES } from '../../../../shared/catalogue/types/money.ts';
import { ENTRY_ROW_CHOICES, type EntryContext } from '../../../../shared/contract/amounts.ts';
import { ENTRY_KINDS, entryKinds } from '../../../../shared/money/entryKinds.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { SegmentedChoice } from '../../../components/SegmentedChoice.tsx';
import { Select } from '../../../components/Select.tsx';
import { loadChoices } from '../../../records/loadChoices.ts';
import { useTitles } from '../../../records/useTitles.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import type { EntryUnit } from '../model/readEntry.ts';
import type { RowsChoice } from './amountsPlace.ts';
import { PaymentFields } from './PaymentFields.tsx';

interface ContextBarProps {
  readonly context: EntryContext;
  readonly rows: RowsChoice;
  readonly unit: EntryUnit;
  readonly onContext: (context: EntryContext) => void;
  readonly onRows: (rows: RowsChoice) => void;
  readonly onUnit: (unit: EntryUnit) => void;
}

const SOURCES = ['programme', 'integral', 'other'] as const;

/** @returns another kind's context: what both have in common stays */
function withKind(context: EntryContext, kind: EntryContext['kind']): EntryContext {
  const rows: readonly EntryContext['rowType'][] = entryKinds[kind].rows;
  const rowType = rows.includes(context.rowType) ? context.rowType : (rows[0] ?? 'municipality');
  return { ...context, kind, rowType, grantDecision: kind === 'awarded' ? 'own' : undefined };
}

export function ContextBar({ context, rows, unit, onContext, onRows, onUnit }: ContextBarProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { kind, rowType, instrument } = context;
  const { data: instruments = [] } = useAsk('records.choices', { type: 'instrument', search: '', limit: 200 });
  const { data: themes = [] } = useAsk('records.choices', { type: 'focusTheme', search: '', limit: 200 });
  const { data: articles = [] } = useAsk('records.choices', { type: 'budgetArticle', search: '', limit: 200 });
  const change = (part: Partial<EntryContext>): void => onContext({ ...context, ...part });
  const isBudget = kind === 'budget';
  const asOptions = (choices: readonly { readonly id: string; readonly title: string }[]) =>
    choices.map(({ id, title }) => ({ id, label: title }));
  return (
    <section className="ww-amounts__context" aria-label={t('amounts.context.label')}>
      <Select
        label={t('amounts.context.kind')}
        required
        value={kind}
        onChange={(id) => id && onContext(withKind(context, id))}
        options={ENTRY_KINDS.map((id) => ({ id, label: t(`amounts.kind.${id}`) }))}
      />
      <Select
        label={t('amounts.context.rowType')}
        required
        value={rowType}
        onChange={(id) => id && change({ rowType: id, area: undefined })}
        options={entryKinds[kind].rows.map((id) => ({ id, label: labels.other(id) }))}
      />
      {rowType !== 'instrument' && (
        <Select
          label={t('amounts.context.instrument')}
          required={!isBudget}
          emptyLabel={t(isBudget ? 'amounts.context.allInstruments' : 'amounts.context.chooseInstrument')}
          value={instrument ?? null}
          onChange={(id) =>
            change({ instrument: id ?? undefined, grantDecision: kind === 'awarded' ? 'own' : undefined })
          }
          options={asOptions(instruments)}
        />
      )}
      {isBudget && rowType === 'instrument' && (
        <Select
          label={t('amounts.context.article')}
          required
          value={context.budgetArticle ?? null}
          onChange={(id) => change({ budgetArticle: id ?? undefined })}
          options={asOptions(articles)}
        />
      )}
      {isBudget && (
        <Select
          label={t('amounts.context.side')}
          required
          value={context.side}
          onChange={(id) => id && change({ side: id })}
          options={BUDGET_SIDES.map((id) => ({ id, label: labels.choice('budget', 'side', id) }))}
        />
      )}
      {!isBudget && instrument !== undefined && <DecisionField context={context} onChange={change} />}
      {!isBudget && rowType !== 'focusTheme' && (
        <Select
          label={t('amounts.context.theme')}
          emptyLabel={t('amounts.context.allThemes')}
          value={context.focusTheme ?? null}
          onChange={(id) => change({ focusTheme: id ?? undefined })}
          options={asOptions(themes)}
        />
      )}
      {(kind === 'awarded' || kind === 'spent') && (
        <Select
          label={t('amounts.context.source')}
          emptyLabel={t('amounts.context.allSources')}
          value={context.fundingSource ?? null}
          onChange={(id) => change({ fundingSource: id ?? undefined })}
          options={SOURCES.map((id) => ({ id, label: labels.choice('allocation', 'fundingSource', id) }))}
        />
      )}
      {!isBudget && rowType === 'focusTheme' && <AreaField context={context} onChange={change} />}
      {(kind === 'planned' || kind === 'paid') && <PaymentFields context={context} onChange={change} />}
      <Select
        label={t('amounts.context.rows')}
        required
        value={rows}
        onChange={(id) => id && onRows(id)}
        options={ENTRY_ROW_CHOICES.filter((id) => id !== 'withAreas' || rowType === 'municipality').map((id) => ({
          id,
          label: t(`amounts.rowsChoice.${id}`),
        }))}
      />
      <SegmentedChoice
        label={t('amounts.context.unit')}
        value={unit === 1 ? 'euro' : 'thousand'}
        onChange={(id) => onUnit(id === 'euro' ? 1 : 1_000)}
        options={(['euro', 'thousand'] as const).map((id) => ({ id, label: t(`amounts.unit.${id}`) }))}
      />
    </section>
  );
}

interface PartProps {
  readonly context: EntryContext;
  readonly onChange: (part: Partial<EntryContext>) => void;
}

/** The most decisions to choose from. */
const MOST_DECISIONS = 500;

function DecisionField({ context, onChange }: PartProps) {
  const { t } = useTranslation();
  const { data } = useAsk('records.list', {
    type: 'grantDecision',
    columns: ['name'],
    filters: [{ field: 'instrument', operator: 'is', values: [context.instrument ?? ''] }],
    sort: [{ field: 'name' }],
    limit: MOST_DECISIONS,
  });
  const named = (data?.rows ?? []).map(([id, name]) => ({ id, label: String(name ?? '') }));
  const own = context.kind === 'awarded' ? [{ id: 'own', label: t('amounts.context.decisionOwn') }] : [];
  return (
    <Select
      label={t('amounts.context.decision')}
      emptyLabel={t(context.kind === 'awarded' ? 'amounts.context.decisionNone' : 'amounts.context.decisionOwn')}
      value={context.grantDecision ?? null}
      onChange={(id) => onChange({ grantDecision: id ?? undefined })}
      options={[...own, ...named]}
    />
  );
}

function AreaField({ context, onChange }: PartProps) {
  const { t } = useTranslation();
  const { area } = context;
  const load = useCallback((search: string) => loadChoices('area', search), []);
  const title = useTitles(area === undefined ? [] : [area])[area ?? ''] ?? null;
  return (
    <ComboBox
      label={t('amounts.context.area')}
      placeholder={t('amounts.context.allAreas')}
      value={area ?? null}
      valueTitle={title}
      load={load}
      onChange={(id) => onChange({ area: id ?? undefined })}
    />
  );
}
