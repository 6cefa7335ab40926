// Recording a merger without the router: who ends, when, and who takes over. What is wrong is said as one fills in.

import { Check, Plus, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROVINCES } from '../../../../shared/catalogue/types/places.ts';
import type { MergerProblem } from '../../../../shared/places/merger.ts';
import { dossierHref } from '../../../app/href.ts';
import { PageHeader } from '../../../app/PageHeader.tsx';
import { useAct } from '../../../bridge/useAct.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button, IconButton } from '../../../components/Button.tsx';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { SegmentedChoice } from '../../../components/SegmentedChoice.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { loadChoices } from '../../../records/loadChoices.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { emptyMerger, type MergerForm, mergerOf } from './mergerForm.ts';
import './merger.css';

interface MergerViewProps {
  /** The id of a municipality that ends, where one came from its dossier. */
  readonly firstEnding: string | undefined;
}

interface Recorded {
  readonly successor: string;
  readonly names: string;
  readonly successorName: string;
}

/** Asked while nothing is filled in; never sent. */
const NOTHING = { date: '2000-01-01', ending: ['-'], successor: { kind: 'existing', id: '-' } } as const;

/** The names of municipalities by id. */
function useNames(ids: readonly string[]): (id: string | null) => string | null {
  const { data = [] } = useAsk('records.titles', { ids: [...ids] }, { enabled: ids.length > 0, keepPrevious: true });
  return (id) => data.find((one) => one.id === id)?.title ?? null;
}

export function MergerView({ firstEnding }: MergerViewProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const [form, setForm] = useState(() => emptyMerger(new Date().getFullYear() + 1, firstEnding));
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const [isAsked, setAsked] = useState(false);
  const load = useCallback((search: string) => loadChoices('municipality', search), []);
  const change = (patch: Partial<MergerForm>) => {
    setRecorded(null);
    setForm((before) => ({ ...before, ...patch }));
  };
  const merger = mergerOf(form);
  const nameOf = useNames([...form.ending, form.successor].filter((id) => id !== null));
  const { data: problems = [] } = useAsk(
    'places.checkMerger',
    merger === null ? { ...NOTHING, ending: [...NOTHING.ending] } : { ...merger, ending: [...merger.ending] },
    { enabled: merger !== null && recorded === null },
  );
  const merge = useAct('places.merge', {
    quietFor: ['invalid'],
    onSuccess: ({ successor }) => {
      const successorName = form.kind === 'new' ? (form.name ?? '') : (nameOf(form.successor) ?? '');
      const names = format.list(form.ending.flatMap((id) => nameOf(id) ?? []));
      setRecorded({ successor, names, successorName });
      setForm(emptyMerger(new Date().getFullYear() + 1, undefined));
      setAsked(false);
    },
  });
  const shown: readonly MergerProblem[] = merger === null ? [] : problems;
  const say = ({ code, about }: MergerProblem) => t(`places.merger.problem.${code}`, { about });
  const errorAt = (field: MergerProblem['field']) => {
    const wrong = shown.filter((problem) => problem.field === field && !problem.isWarning);
    return wrong.length === 0 ? undefined : wrong.map(say).join(' ');
  };
  const isWrong = shown.some(({ isWarning }) => !isWarning);
  const record = () => {
    setAsked(true);
    if (merger !== null && !isWrong) merge.mutate({ ...merger, ending: [...merger.ending] });
  };
  const setEnding = (index: number, id: string | null) =>
    change({ ending: form.ending.map((one, place) => (place === index ? id : one)) });

  return (
    <>
      <PageHeader title={t('places.merger.title')} />
      <div className="ww-narrow">
        {recorded !== null && (
          <Banner
            tone="good"
            isAlert
            action={
              <a className="ww-button ww-button--secondary" href={dossierHref('municipality', recorded.successor)}>
                {t('places.merger.toDossier')}
              </a>
            }
          >
            {t('places.merger.recorded', { names: recorded.names, successor: recorded.successorName })}
          </Banner>
        )}
        <Panel>
          <div className="ww-merger">
            <p className="ww-muted">{t('places.merger.explain')}</p>
            <div className="ww-merger-ending" role="group" aria-label={t('places.merger.endingList')}>
              {form.ending.map((id, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a municipality that is yet to be chosen is its place
                <div key={index} className="ww-merger-row">
                  <ComboBox
                    label={t('places.merger.ending')}
                    required
                    value={id}
                    valueTitle={nameOf(id)}
                    onChange={(next) => setEnding(index, next)}
                    load={load}
                    error={index === form.ending.length - 1 ? errorAt('ending') : undefined}
                  />
                  {form.ending.length > 1 && (
                    <IconButton
                      icon={X}
                      label={t('places.merger.removeEnding', { name: nameOf(id) ?? t('places.merger.ending') })}
                      onPress={() => change({ ending: form.ending.filter((_one, place) => place !== index) })}
                    />
                  )}
                </div>
              ))}
              <span>
                <Button icon={Plus} variant="quiet" onPress={() => change({ ending: [...form.ending, null] })}>
                  {t('places.merger.addEnding')}
                </Button>
              </span>
            </div>
            <DateField
              label={t('places.merger.date')}
              required
              value={form.date}
              onChange={(date) => change({ date })}
              error={errorAt('date')}
            />
            <SegmentedChoice<MergerForm['kind']>
              label={t('places.merger.successor')}
              value={form.kind}
              onChange={(kind) => change({ kind })}
              options={(['existing', 'new'] as const).map((id) => ({ id, label: t(`places.merger.${id}`) }))}
            />
            {form.kind === 'existing' ? (
              <ComboBox
                label={t('places.merger.existing')}
                required
                value={form.successor}
                valueTitle={nameOf(form.successor)}
                onChange={(successor) => change({ successor })}
                load={load}
                error={errorAt('successor')}
              />
            ) : (
              <>
                <TextField
                  label={t('places.merger.successorName')}
                  required
                  value={form.name}
                  onChange={(name) => change({ name })}
                />
                <TextField
                  label={t('places.merger.successorCode')}
                  hint={t('places.merger.codeHint')}
                  required
                  value={form.code}
                  onChange={(code) => change({ code })}
                  error={errorAt('successor')}
                />
                <Select
                  label={t('places.merger.province')}
                  value={form.province}
                  onChange={(province) => change({ province })}
                  options={PROVINCES.map((id) => ({ id, label: labels.choice('municipality', 'province', id) }))}
                />
              </>
            )}
            {shown
              .filter(({ isWarning }) => isWarning)
              .map((problem) => (
                <Banner key={problem.code} tone="attention">
                  {say(problem)}
                </Banner>
              ))}
            {isAsked && merger === null && (
              <Banner tone="bad" isAlert>
                {t('places.merger.incomplete')}
              </Banner>
            )}
            <span>
              <Button icon={Check} variant="primary" isPending={merge.isPending} onPress={record}>
                {t('places.merger.record')}
              </Button>
            </span>
          </div>
        </Panel>
      </div>
    </>
  );
}
