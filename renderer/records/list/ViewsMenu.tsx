// The views of a list: those of Weerwerk, those that the person kept, and keeping what is on the screen now.

import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsOf } from '../../../shared/views.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { Popover } from '../../components/Popover.tsx';
import { TextField } from '../../components/TextField.tsx';
import { showToast } from '../../state/toasts.ts';
import { textAt, useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import { type ListAddress, readViewAddress, writeViewAddress } from '../listAddress.ts';
import { type ListState, WHOLE_LIST } from '../listState.ts';
import { presentationOf } from '../presentation.ts';

interface ViewsMenuProps {
  readonly state: ListState;
  readonly address: ListAddress;
  /** Shows another view: its address takes the place of the view part of the present one. */
  readonly onView: (view: ListAddress) => void;
}

interface ViewItem {
  readonly key: string;
  readonly label: string;
  readonly address: ListAddress;
}

export function ViewsMenu({ state, address, onView }: ViewsMenuProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { type } = state;
  const [name, setName] = useState<string | null>(null);
  const saved = (useAsk('views.list', {}).data ?? []).filter((view) => view.type === type);
  const put = useAct('views.put', {
    onSuccess: (_, view) => showToast({ tone: 'good', message: t('list.views.kept', { name: view.name }) }),
  });
  const remove = useAct('views.remove');

  const whole: ViewItem = {
    key: WHOLE_LIST,
    label: t('list.views.whole', { what: inSentence(labels.other(type)) }),
    address: presentationOf(type).view === undefined ? {} : { view: WHOLE_LIST },
  };
  const builtIn = viewsOf(type).map(
    (view): ViewItem => ({
      key: view.name,
      label: textAt(t, `view.${view.name}`) ?? view.name,
      address: { view: view.name },
    }),
  );
  const now = writeViewAddress(address);
  const savedNow = saved.find((view) => writeViewAddress(readViewAddress(view.address)) === now);
  const present = builtIn.find(({ key }) => key === state.view) ?? whole;
  const isChanged = state.viewIsChanged || (state.view === undefined && state.filters.length > 0);
  const title = savedNow?.name ?? (isChanged ? t('list.views.changed', { view: present.label }) : present.label);

  const item = ({ key, label, address: to }: ViewItem, isCurrent: boolean, close: () => void) => (
    <button
      key={key}
      type="button"
      className="ww-menu-item"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => {
        onView(to);
        close();
      }}
    >
      {label}
    </button>
  );
  return (
    <Popover label={t('list.views.heading')} trigger={<Button icon={Bookmark}>{title}</Button>}>
      {(close) => (
        <div className="ww-menu-panel">
          <div className="ww-menu-scroll">
            <h2>{t('list.views.builtIn')}</h2>
            <div className="ww-menu-list">
              {[whole, ...builtIn].map((view) => item(view, !savedNow && !isChanged && view === present, close))}
            </div>
            {saved.length > 0 && <h2>{t('list.views.saved')}</h2>}
            <ul className="ww-menu-list">
              {saved.map((view) => (
                <li key={view.id} className="ww-column-choice">
                  {item(
                    { key: view.id, label: view.name, address: readViewAddress(view.address) },
                    view === savedNow,
                    close,
                  )}
                  <IconButton
                    label={t('list.views.remove', { name: view.name })}
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
              const wanted = name?.trim();
              if (!wanted) return;
              const same = saved.find((view) => view.name === wanted);
              put.mutate({ id: same?.id ?? crypto.randomUUID(), type, name: wanted, address: now });
              setName(null);
              close();
            }}
          >
            <TextField
              label={t('list.views.save')}
              placeholder={t('list.views.name')}
              value={name}
              onChange={setName}
            />
            <Button type="submit" isDisabled={!name?.trim()}>
              {t('list.views.keep')}
            </Button>
          </form>
        </div>
      )}
    </Popover>
  );
}
