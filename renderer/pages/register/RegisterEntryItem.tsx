// One advice of the register with the texts of it that were found, or a text that belongs to no advice.

import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { RegisterAdvice, RegisterEntry, RegisterHit } from '../../../shared/contract/register.ts';
import type { Segment } from '../../../shared/search/passage.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { inSentence } from '../../records/inSentence.ts';
import { presentationOf } from '../../records/presentation.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export function RegisterEntryItem({ entry: { advice, hits } }: { readonly entry: RegisterEntry }) {
  const own = hits.find((hit) => hit.id === advice?.id);
  const others = hits.filter((hit) => hit !== own);
  return (
    <li className="ww-register__entry">
      {advice && <AdviceLine advice={advice} title={own?.title} />}
      {own?.passage && <Passage segments={own.passage} />}
      {others.length > 0 && (
        <ul className="ww-register__hits">
          {others.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Of a piece at a known place in its passage: the passages never change their order. */
function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  const starts = segments.map((_, at) => segments.slice(0, at).reduce((sum, { text }) => sum + text.length, 0));
  return segments.map(({ text, isHit }, at) =>
    isHit ? <mark key={starts[at]}>{text}</mark> : <span key={starts[at]}>{text}</span>,
  );
}

function Passage({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <p className="ww-register__passage">
      <Marked segments={segments} />
    </p>
  );
}

interface AdviceLineProps {
  readonly advice: RegisterAdvice;
  /** With the words that were found; the plain title when left out. */
  readonly title?: readonly Segment[] | undefined;
}

function AdviceLine({ advice, title }: AdviceLineProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const declared = fieldOf('advice', 'status');
  const tone = (declared?.kind === 'choice' && advice.status && declared.tones?.[advice.status]) || 'neutral';
  const { offeredDate, adoptedDate, responseDate, responseDueDate, kind, addressee, responses } = advice;
  const dates = [
    offeredDate !== null
      ? t('register.offered', { date: format.date(offeredDate) })
      : adoptedDate !== null
        ? t('register.adopted', { date: format.date(adoptedDate) })
        : t('register.undated'),
    responseDate !== null
      ? t('register.answered', { date: format.date(responseDate) })
      : responseDueDate !== null && t('register.due', { date: format.date(responseDueDate) }),
  ];
  const facts = [kind !== null && labels.choice('advice', 'kind', kind), addressee, ...dates].filter(Boolean);
  return (
    <>
      <div className="ww-register__head">
        <span className="ww-register__number">{advice.number ?? '–'}</span>
        <a href={recordHref('advice', advice.id)} data-result>
          {title ? <Marked segments={title} /> : advice.title}
        </a>
        {advice.confidential && (
          <Badge tone="attention">
            <Lock size={12} aria-hidden /> {t('record.confidential')}
          </Badge>
        )}
        {advice.status && <Badge tone={tone}>{labels.choice('advice', 'status', advice.status)}</Badge>}
      </div>
      <p className="ww-muted ww-register__facts">{facts.join(' · ')}</p>
      <p className="ww-muted ww-register__facts">
        {responses.length === 0
          ? t('register.noRecommendations')
          : t('register.responses', {
              list: format.list(
                responses.map(({ state, count }) =>
                  t('register.response', {
                    count,
                    state: inSentence(labels.choice('recommendation', 'responseState', state)),
                  }),
                ),
              ),
            })}
      </p>
    </>
  );
}

function Hit({ hit: { type, id, title, passage } }: { readonly hit: RegisterHit }) {
  const labels = useLabels();
  const { icon: Icon } = presentationOf(type);
  return (
    <li>
      <div className="ww-register__hit">
        <Icon size={14} aria-hidden />
        <span className="ww-muted">{labels.one(type)}</span>
        <a href={recordHref(type, id)} data-result>
          <Marked segments={title} />
        </a>
      </div>
      {passage && <Passage segments={passage} />}
    </li>
  );
}
