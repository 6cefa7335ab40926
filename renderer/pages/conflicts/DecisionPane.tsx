// One question: which record it is about, what the possibilities are, and going on to the next.

import { ArrowLeft, ArrowRight, Clock3 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { ConflictDetail, Dispute } from '../../../shared/contract/conflicts.ts';
import { PATH_FIELDS } from '../../../shared/council/adviceFlow.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { recordHref } from '../../app/href.ts';
import { keyOf } from '../../app/keys.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { useDecide } from '../../records/useDecide.ts';
import { useValueText } from '../../records/valueText.ts';
import { showToast } from '../../state/toasts.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { KeyOnButton } from './DecisionCard.tsx';
import { DeleteDecision } from './DeleteDecision.tsx';
import { FieldDecision } from './FieldDecision.tsx';
import { StepsDecide } from './FollowSteps.tsx';

export interface DecisionPaneProps {
  readonly record: string;
  /** The first that is disputed when left out. */
  readonly field: string | undefined;
  readonly position: number;
  readonly all: number;
  /** Goes on to the question after this one, which is decided or put off. */
  readonly onDone: () => void;
  readonly onNext: (() => void) | undefined;
  readonly onPrevious: (() => void) | undefined;
}

export function DecisionPane({ record, field, position, all, onDone, onNext, onPrevious }: DecisionPaneProps) {
  const { t } = useTranslation();
  const { data: detail, error, isPlaceholderData } = useAsk('conflicts.get', { record }, { keepPrevious: true });
  const decide = useDecide(onDone);
  const deciding = { ...decide, isPending: decide.isPending || isPlaceholderData };
  const dispute = field === undefined ? detail?.disputes[0] : detail?.disputes.find((one) => one.field === field);
  const isGone = error?.report.code === 'notFound' || (detail !== undefined && !isPlaceholderData && !dispute);
  useCommand('decide.next', () => onNext?.(), { enabled: onNext !== undefined });
  useCommand('decide.previous', () => onPrevious?.(), { enabled: onPrevious !== undefined });
  const pane = useFocusOnQuestion(dispute && !isPlaceholderData ? `${record} ${dispute.field}` : undefined);

  return (
    <section ref={pane} className="ww-decision" aria-label={t('conflicts.tabs.decide')}>
      <div className="ww-decision__where">
        <span className="ww-muted">{t('conflicts.progress', { position, all })}</span>
        <progress
          className="ww-decision__progress"
          aria-label={t('conflicts.progressLabel')}
          value={position}
          max={all}
        />
        <IconButton
          label={t('conflicts.previous')}
          icon={ArrowLeft}
          keys={keyOf('decide.previous')}
          isDisabled={!onPrevious}
          onPress={() => onPrevious?.()}
        />
        <IconButton
          label={t('conflicts.next')}
          icon={ArrowRight}
          keys={keyOf('decide.next')}
          isDisabled={!onNext}
          onPress={() => onNext?.()}
        />
      </div>
      {isGone && !decide.isPending && (
        <EmptyState title={t('conflicts.gone.title')} action={<Button onPress={onDone}>{t('conflicts.next')}</Button>}>
          {t('conflicts.gone.text')}
        </EmptyState>
      )}
      {error && error.report.code !== 'notFound' && (
        <Banner tone="bad" isAlert>
          {errorSentence(t, error)}
        </Banner>
      )}
      {!detail && !error && <Skeleton rows={6} />}
      {detail && dispute && !isGone && (
        <>
          <Subject detail={detail} />
          {isDecidedBySteps(detail.type, dispute.field) && <StepsDecide id={detail.record} title={detail.title} />}
          {dispute.kind === 'field' ? (
            <FieldDecision
              key={`${record} ${dispute.field}`}
              detail={detail}
              dispute={dispute}
              deciding={deciding}
              later={<PutOff detail={detail} dispute={dispute} onPutOff={onDone} />}
            />
          ) : (
            <DeleteDecision
              detail={detail}
              dispute={dispute}
              deciding={deciding}
              later={<PutOff detail={detail} dispute={dispute} onPutOff={onDone} />}
            />
          )}
        </>
      )}
    </section>
  );
}

/** What an advice's recorded steps decide needs no choice. */
function isDecidedBySteps(type: string, field: string): boolean {
  return type === 'advice' && (PATH_FIELDS as readonly string[]).includes(field);
}

/** Who decided with a button that is gone now reads on at the next question; who is in the list stays there. */
function useFocusOnQuestion(question: string | undefined) {
  const pane = useRef<HTMLElement>(null);
  const before = useRef(question);
  useEffect(() => {
    if (question === undefined || question === before.current) return;
    const isFirst = before.current === undefined;
    before.current = question;
    const active = document.activeElement;
    if (!isFirst && (active === null || active === document.body)) pane.current?.querySelector('h2')?.focus();
  }, [question]);
  return pane;
}

function Subject({ detail }: { readonly detail: ConflictDetail }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const valueText = useValueText();
  const { type, record, title, subtitle, ends } = detail;
  const { subtitle: subtitleField } = recordTypeOf(type);
  const links = ends.length > 0 ? ends : [{ type, id: record, title }];
  return (
    <p className="ww-decision__subject">
      <span className="ww-muted">{labels.one(type)}</span>
      <strong>{title || labels.one(type)}</strong>
      {subtitle !== null && subtitleField !== undefined && (
        <span className="ww-muted">{valueText(type, subtitleField, subtitle, {})}</span>
      )}
      {links.map((end) => (
        <a key={end.id} href={recordHref(end.type, end.id)}>
          {ends.length > 0 ? t('conflicts.findings.open', { title: end.title }) : t('conflicts.openRecord')}
        </a>
      ))}
    </p>
  );
}

interface PutOffProps {
  readonly detail: ConflictDetail;
  readonly dispute: Dispute;
  readonly onPutOff: () => void;
}

function PutOff({ detail, dispute, onPutOff }: PutOffProps) {
  const { t } = useTranslation();
  const { isPutOff, field } = dispute;
  const { mutate, isPending } = useAct('conflicts.putOff', {
    onSuccess: (_, sent) => {
      if (!sent.isPutOff) return;
      showToast({ tone: 'neutral', message: t('conflicts.putOff') });
      onPutOff();
    },
  });
  const toggle = (): void => mutate({ record: detail.record, field, isPutOff: !isPutOff });
  useCommand('decide.later', toggle);
  return (
    <>
      <Button variant="quiet" icon={Clock3} isPending={isPending} onPress={toggle}>
        {t(isPutOff ? 'conflicts.notLater' : 'conflicts.later')}
        <KeyOnButton keys={keyOf('decide.later')} />
      </Button>
      {isPutOff && <span className="ww-muted">{t('conflicts.isLater')}</span>}
    </>
  );
}
