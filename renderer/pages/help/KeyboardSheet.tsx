// All keys, made from the registry.

import { useTranslation } from 'react-i18next';
import { type KeyCommand, keyCommands, pages } from '../../app/keys.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { preferencesStore } from '../../state/preferences.ts';
import { textAt } from '../../texts/useLabels.ts';
import './KeyboardSheet.css';

const groups = ['general', 'record', 'decide', 'pages'] as const;

export interface KeyboardSheetProps {
  /** One deeper than the heading above the sheet. */
  readonly headingLevel: 2 | 3;
}

export function KeyboardSheet({ headingLevel }: KeyboardSheetProps) {
  const { t } = useTranslation();
  const Heading = `h${headingLevel}` as const;
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
            <Heading className="ww-key-sheet__heading">{t(`key.group.${group}`)}</Heading>
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
