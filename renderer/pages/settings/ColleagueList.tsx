// The senders one knows, each with what can be done about them.

import { Pencil, UserMinus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../../shared/contract/colleagues.ts';
import { formatFingerprint } from '../../../shared/format/formatFingerprint.ts';
import { IconButton } from '../../components/Button.tsx';
import { useFormat } from '../../texts/useFormat.ts';

interface ColleagueListProps {
  readonly colleagues: readonly Colleague[];
  readonly onRename: (colleague: Colleague) => void;
  readonly onForget: (colleague: Colleague) => void;
}

export function ColleagueList({ colleagues, onRename, onForget }: ColleagueListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  return (
    <div className="ww-colleagues">
      <h3 id={id} className="ww-colleagues__title">
        {t('colleague.known')}
      </h3>
      {colleagues.length === 0 && <p className="ww-muted">{t('colleague.nobody')}</p>}
      {colleagues.length > 0 && (
        <ul className="ww-colleagues__list" aria-labelledby={id}>
          {colleagues.map((colleague) => (
            <li key={colleague.fingerprint} className="ww-colleagues__one">
              <div className="ww-colleagues__who">
                <strong>{colleague.name}</strong>
                <span className="ww-fingerprint">{formatFingerprint(colleague.fingerprint)}</span>
                <span className="ww-muted">
                  {t('colleague.knownSince', { date: format.moment(colleague.knownSince) })},{' '}
                  {t('colleague.lastSeen', { date: format.moment(colleague.lastSeenAt) })}
                </span>
              </div>
              <IconButton
                icon={Pencil}
                label={t('colleague.renameOf', { name: colleague.name })}
                onPress={() => onRename(colleague)}
              />
              <IconButton
                icon={UserMinus}
                label={t('colleague.forgetOf', { name: colleague.name })}
                onPress={() => onForget(colleague)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
