// The views of the register that the person kept, and keeping the present one.

import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { Popover } from '../../components/Popover.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../state/toasts.ts';
import { type RegisterAddress, readRegisterView, writeRegisterView } from './registerAddress.ts';

interface RegisterViewsProps {
  readonly address: RegisterAddress;
  readonly onView: (address: RegisterAddress) => void;
}

export function RegisterViews({ address, onView }: RegisterViewsProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const saved = (useAsk('views.list', {}).data ?? []).filter(({ type }) => type === 'register');
  const put = useAct('views.put', {
    onSuccess: (_, view) => showToast({ tone: 'good', message: t('register.views.kept', { name: view.name }) }),
  });
  const remove = useAct('views.remove');
  const now = writeRegisterView(address);
  const present = saved.find((view) => writeRegisterView(readRegisterView(view.address)) === now);
  const keep = () => {
    const wanted = name?.trim();
    if (!wanted) return;
    const same = saved.find((view) => view.name === wanted);
    put.mutate({ id: same?.id ?? crypto.randomUUID(), type: 'register', name: wanted, address: now });
    setName(null);
  };
  return (
    <Popover
      label={t('register.views.heading')}
      trigger={<Button icon={Bookmark}>{present?.name ?? t('register.views.label')}</Button>}
    >
      {(close) => (
        <div className="ww-menu-panel">
          <div className="ww-menu-scroll">
            <h2>{t('register.views.heading')}</h2>
            {saved.length === 0 && <p className="ww-muted ww-register__no-views">{t('register.views.none')}</p>}
            <ul className="ww-menu-list">
              {saved.map((view) => (
                <li key={view.id} className="ww-column-choice">
                  <button
                    type="button"
                    className="ww-menu-item"
                    aria-current={view === present ? 'true' : undefined}
                    onClick={() => {
                      onView(readRegisterView(view.address));
                      close();
                    }}
                  >
                    {view.name}
                  </button>
                  <IconButton
                    label={t('register.views.remove', { name: view.name })}
                    icon={Trash2}
                    onPress={() => remove.mutate({ id: view.id })}
                  />
                </li>
              ))}
            </ul>
          </div>
          <form
            className="ww-view-form"
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextField label={t('register.views.name')} value={name} onChange={setName} />
            <Button type="submit">{t('register.views.keep')}</Button>
          </form>
        </div>
      )}
    </Popover>
  );
}
