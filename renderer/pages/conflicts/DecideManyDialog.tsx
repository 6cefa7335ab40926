// Deciding many questions the same way: says first how many that are, and which stay.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictSide } from '../../../shared/contract/conflicts.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { useUndo } from '../../app/useUndo.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { offerUndo } from '../../records/offerUndo.ts';
import { useFormat } from '../../texts/useFormat.ts';

export interface DecideManyDialogProps {
  readonly which: Input<'conflicts.sides'>;
  readonly onClose: () => void;
}

const nameOf = (side: ConflictSide): string => (side.kind === 'here' ? 'here' : `author ${side.author}`);

export function DecideManyDialog({ which, onClose }: DecideManyDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { undo } = useUndo();
  const { data } = useAsk('conflicts.sides', which);
  const [chosen, setChosen] = useState('');
  const decideMany = useAct('conflicts.decideMany', {
    onSuccess: ({ decided }) => {
      offerUndo({
        tone: 'good',
        message: t('conflicts.many.done', { count: decided }),
        action: { label: t('shell.undo'), onPress: undo },
      });
      onClose();
    },
  });
  const side = data?.sides.find((one) => nameOf(one.side) === chosen);
  const total = data?.total ?? 0;
  return (
    <Dialog
      title={t('conflicts.many.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('conflicts.many.cancel')}
          </Button>
          {data && side && (
            <Button
              variant="primary"
              isPending={decideMany.isPending}
              onPress={() => decideMany.mutate({ which, side: side.side, stamp: data.stamp })}
            >
              {t('conflicts.many.save', { count: side.count })}
            </Button>
          )}
        </>
      }
    >
      <div className="ww-decide-many">
        <p>{t(which.kind === 'all' ? 'conflicts.many.scopeAll' : 'conflicts.many.scopeChosen', { count: total })}</p>
        {data && (
          <SegmentedChoice
            label={t('conflicts.many.side')}
            value={chosen}
            onChange={setChosen}
            options={data.sides.map((one) => ({
              id: nameOf(one.side),
              label:
                one.side.kind === 'here'
                  ? t('conflicts.many.here', { number: format.number(one.count) })
                  : t('conflicts.many.author', { who: one.side.author, number: format.number(one.count) }),
            }))}
          />
        )}
        {side && (
          <p aria-live="polite">
            {t('conflicts.many.confirm', { count: side.count })}{' '}
            {side.count < total && `${t('conflicts.many.rest', { count: total - side.count })} `}
            {t('conflicts.many.undo')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
