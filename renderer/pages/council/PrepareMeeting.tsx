// Preparing the next meeting: a date, and which of the open points come on its agenda.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaProposal } from '../../../shared/contract/council.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

interface PrepareMeetingProps {
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns what the agenda calls a proposed point */
function useProposalName(): (proposal: AgendaProposal) => string {
  const { t } = useTranslation();
  return ({ kind, subject, count }) => t(`council.agendaItem.${kind}`, { subject: subject ?? '', count: count ?? 0 });
}

export function PrepareMeeting({ onMade, onCancel }: PrepareMeetingProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const nameOf = useProposalName();
  const { data } = useAsk('council.agenda', {});
  const [date, setDate] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending } = useAct('council.prepare', { onSuccess: onMade });
  const day = date !== null && ISO_DATE.test(date) ? date : null;
  const usualName = day === null ? '' : t('council.prepare.name', { date: format.date(day) });
  const submit = () => {
    setIsTried(true);
    if (day === null || !data) return;
    const chosen = data.proposals.filter(({ key }) => !left.has(key));
    const proposals = chosen.map((proposal) => ({ key: proposal.key, name: nameOf(proposal) }));
    mutate({ name: name ?? usualName, date: day, time, place, proposals });
  };
  const problem =
    !isTried || day !== null ? undefined : t(date === null ? 'council.prepare.noDate' : 'problem.notADate');
  return (
    <Panel title={t('council.prepare.title')}>
      <form
        className="ww-council__form ww-council__form--page"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('council.prepare.text')}</p>
        <div className="ww-council__fields">
          <DateField
            label={labels.field('meeting', 'date')}
            required
            autoFocus
            value={date}
            onChange={setDate}
            {...(problem === undefined ? {} : { error: problem })}
          />
          <TextField label={labels.field('meeting', 'time')} value={time} onChange={setTime} />
          <TextField label={labels.field('meeting', 'place')} value={place} onChange={setPlace} />
          <TextField label={labels.field('meeting', 'name')} value={name ?? usualName} onChange={setName} />
        </div>
        {!data && <Skeleton rows={4} />}
        {data && (
          <fieldset className="ww-council__points">
            <legend>{t('council.prepare.points')}</legend>
            {data.proposals.map((proposal) => (
              <Checkbox
                key={proposal.key}
                isSelected={!left.has(proposal.key)}
                onChange={(isOn) =>
                  setLeft((before) => {
                    const next = new Set(before);
                    if (isOn) next.delete(proposal.key);
                    else next.add(proposal.key);
                    return next;
                  })
                }
              >
                {nameOf(proposal)}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <div className="ww-council__buttons">
          <Button variant="primary" type="submit" isPending={isPending}>
            {t('council.prepare.save')}
          </Button>
          <Button onPress={onCancel}>{t('council.cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}
