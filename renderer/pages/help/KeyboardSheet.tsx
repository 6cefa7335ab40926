// All keys, made from the registry.

import { useTranslation } from 'react-i18next';
import { type KeyCommand, keyCommands, pages } from '../../app/keys.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { preferencesStore } from '../../state/preferences.ts';
import { textAt } from '../../texts/useLabels.ts';
import './KeyboardSheet.css';

const groups = ['general', 'record', 'pages'] as const;

export function KeyboardSheet() {
  const { t } = useTranslation();
  const singleKeys = preferencesStore((state) => state.singleKeys);

  function labelOf({ id, group }: KeyCommand): string {
    const page = group === 'pages' ? pages.find((name) => id === `go.${name}`) : undefined;
    return page === undefined ? (textAt(t, `key.${id}`) ?? id) : t(`section.${page}`);
  }

  return (
    <>
      <p className="ww-muted">{t('key.intro')}</p>
      {!singleKeys && <p className="ww-muted">{t('key.singleOff')}</p>}
      <div className="ww-key-sheet">
        {groups.map((group) => (
          <section key={group} className="ww-key-sheet__group">
            <h3>{t(`key.group.${group}`)}</h3>
            <dl>
              {keyCommands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className="ww-key-sheet__row">
                    <dt>{labelOf(command)}</dt>
                    <dd className="ww-key-sheet__keys">
                      {command.keys.map((keys) => (
                        <KeyHint key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
