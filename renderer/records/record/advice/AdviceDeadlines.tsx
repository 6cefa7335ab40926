// The two deadlines of an advice with the days that are left: being made public, and the response.

import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../shared/catalogue/fields.ts';
import type { AdvicePath, Deadline } from '../../../../shared/contract/advice.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useSaveRecords } from '../../useSaveRecords.ts';

interface AdviceDeadlinesProps {
  readonly advice: string;
  readonly path: AdvicePath;
}

/** Within so many days a deadline asks for attention. */
const SOON_DAYS = 14;

function toneOf({ state, days }: Deadline): Tone {
  switch (state) {
    case 'late':
      return 'bad';
    case 'done':
      return 'good';
    case 'doneLate':
      return 'neutral';
    case 'open':
      return days <= SOON_DAYS ? 'attention' : 'info';
  }
}

export function AdviceDeadlines({ advice, path }: AdviceDeadlinesProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  const { publication, response, asOfDate } = path;
  const canPublish = !isViewing && publication !== null && publication.doneDate === null;
  const publish = () =>
    void saveRecords([{ type: 'advice', id: advice, patch: { publishedDate: asOfDate } }], t('flow.published'));
  return (
    <div className="ww-flow__deadlines">
      {response !== null && <DeadlineBadge what={t('flow.deadline.response')} deadline={response} />}
      {publication !== null && <DeadlineBadge what={t('flow.deadline.publication')} deadline={publication} />}
      {canPublish && (
        <Button variant="quiet" icon={Check} onPress={publish}>
          {t('flow.publish')}
        </Button>
      )}
    </div>
  );
}

interface DeadlineBadgeProps {
  readonly what: string;
  readonly deadline: Deadline;
}

/** A deadline in words, with an icon and a colour, and the date itself when pointed at. */
function DeadlineBadge({ what, deadline }: DeadlineBadgeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, days, date } = deadline;
  const key = state === 'open' && days === 0 ? 'today' : state;
  return (
    <span title={t('flow.deadline.title', { date: format.date(date) })}>
      <Badge tone={toneOf(deadline)}>{t(`flow.deadline.${key}`, { what, count: Math.abs(days) })}</Badge>
    </span>
  );
}
