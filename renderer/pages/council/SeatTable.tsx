// The seats of the council, one row each: who sits there, until when, and what can be done.

import { CalendarX2, RefreshCcw, UserRoundPlus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council, Seat, SeatTerm } from '../../../shared/contract/council.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { AppointForm, EndTermForm, ReappointForm } from './SeatForms.tsx';

const COLUMNS = ['seat', 'member', 'role', 'region', 'ageBand', 'term', 'attended'] as const;

/** A term that ends within so many days is announced (domain notes, section 7). */
export const ANNOUNCED_DAYS = 183;

type Act = 'appoint' | 'reappoint' | 'end';

export function SeatTable({ council }: { readonly council: Council }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const [open, setOpen] = useState<{ readonly seat: string; readonly act: Act } | null>(null);
  const close = () => setOpen(null);
  return (
    <table className="ww-table ww-council__table">
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" {...(name === 'attended' ? { title: t('council.attendedHint') } : {})}>
              {t(`council.column.${name}`)}
            </th>
          ))}
          {!isViewing && (
            <th scope="col" className="ww-no-print">
              {t('council.column.actions')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {council.seats.map((seat) => (
          <Fragment key={seat.seat}>
            <SeatRow seat={seat} onAct={(act) => setOpen({ seat: seat.seat, act })} />
            {open?.seat === seat.seat && (
              <tr className="ww-no-print">
                <td colSpan={COLUMNS.length + 1}>
                  <SeatAct council={council} seat={seat} act={open.act} onClose={close} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface SeatActProps {
  readonly council: Council;
  readonly seat: Seat;
  readonly act: Act;
  readonly onClose: () => void;
}

function SeatAct({ council, seat, act, onClose }: SeatActProps) {
  const term = seat.term ?? seat.lastTerm;
  if (act === 'reappoint' && term) return <ReappointForm council={council} seat={seat} term={term} onClose={onClose} />;
  if (act === 'end' && seat.term)
    return <EndTermForm council={council} seat={seat} term={seat.term} onClose={onClose} />;
  return <AppointForm council={council} seat={seat} onClose={onClose} />;
}

interface SeatRowProps {
  readonly seat: Seat;
  readonly onAct: (act: Act) => void;
}

function SeatRow({ seat, onAct }: SeatRowProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const { member, term, attended } = seat;
  const missing = <span className="ww-muted">{t('council.undated')}</span>;
  return (
    <tr className={term ? undefined : 'ww-council__vacant'}>
      <th scope="row">{seat.seat}</th>
      <td>
        {member && (
          <a href={recordHref('councilMember', member.id)}>
            {member.name ?? <em className="ww-muted">{t('council.unnamed')}</em>}
          </a>
        )}
      </td>
      <td>{member?.role ? labels.choice('councilMember', 'role', member.role) : missing}</td>
      <td>{member?.region ? labels.choice('councilMember', 'region', member.region) : missing}</td>
      <td>{member?.ageBand ? labels.choice('councilMember', 'ageBand', member.ageBand) : missing}</td>
      <td>
        <TermWords seat={seat} />
      </td>
      <td>{attended ? t('council.attended', attended) : '–'}</td>
      {!isViewing && (
        <td className="ww-no-print">
          <span className="ww-council__acts">
            {term && seat.nextTerm === null && (
              <IconButton
                label={t('council.reappointOf', { seat: seat.seat })}
                icon={RefreshCcw}
                onPress={() => onAct('reappoint')}
              />
            )}
            {seat.nextTerm === null && (
              <IconButton
                label={t(term ? 'council.successorOf' : 'council.appointOn', { seat: seat.seat })}
                icon={UserRoundPlus}
                onPress={() => onAct('appoint')}
              />
            )}
            {term && (
              <IconButton
                label={t('council.endOf', { seat: seat.seat })}
                icon={CalendarX2}
                onPress={() => onAct('end')}
              />
            )}
          </span>
        </td>
      )}
    </tr>
  );
}

/** The term in words, with how long it runs yet, and the one after it. */
function TermWords({ seat: { term, lastTerm, nextTerm } }: { readonly seat: Seat }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = ({ startDate, endDate }: SeatTerm): string =>
    t('council.term', {
      from: startDate === null ? '…' : format.date(startDate, 'short'),
      until: endDate === null ? '…' : format.date(endDate, 'short'),
    });
  return (
    <span className="ww-council__term">
      {term && (
        <a href={recordHref('term', term.id)}>
          {words(term)}
          {term.reappointment && ` (${t('council.second')})`}
        </a>
      )}
      {term && term.days !== null && term.days <= ANNOUNCED_DAYS && (
        <Badge tone={nextTerm ? 'neutral' : 'attention'}>{format.relativeDays(term.days)}</Badge>
      )}
      {!term && (
        <Badge tone="attention">
          {lastTerm?.endDate
            ? t('council.vacantSince', { date: format.date(lastTerm.endDate, 'short') })
            : t('council.vacant')}
        </Badge>
      )}
      {nextTerm && <span className="ww-muted">{t('council.next', { term: words(nextTerm) })}</span>}
    </span>
  );
}
