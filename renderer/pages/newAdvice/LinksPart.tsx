// What the advice is about and where it applies: records that it is linked to.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AdviceEntry, LINKED_TYPES, type LinkedType } from '../../../shared/council/adviceEntry.ts';
import { Chip } from '../../components/Chip.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { loadChoices } from '../../records/loadChoices.ts';
import { useTitles } from '../../records/useTitles.ts';
import type { Titles } from '../../records/valueText.ts';
import { useLabels } from '../../texts/useLabels.ts';
import type { EntryPartProps } from './entryField.tsx';

interface LinkFieldProps {
  readonly type: LinkedType;
  readonly ids: readonly string[];
  readonly titles: Titles;
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

function LinkField({ type, ids, titles, onAdd, onRemove }: LinkFieldProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const load = useCallback((search: string) => loadChoices(type, search), [type]);
  // A new key empties the field after each choice.
  const [made, setMade] = useState(0);
  return (
    <div className="ww-entry-link">
      <ComboBox
        key={made}
        label={labels.other(type)}
        autoFocus={made > 0}
        value={null}
        valueTitle={null}
        load={load}
        placeholder={t('newAdvice.addLink')}
        onChange={(id) => {
          if (id === null) return;
          onAdd(id);
          setMade((count) => count + 1);
        }}
      />
      {ids.length > 0 && (
        <div className="ww-entry-chips">
          {ids.map((id) => (
            <Chip key={id} label={titles[id] ?? id} onRemove={() => onRemove(id)} />
          ))}
        </div>
      )}
    </div>
  );
}

export function LinksPart({ entry, change }: Omit<EntryPartProps, 'errorAt'>) {
  const { t } = useTranslation();
  const titles = useTitles(entry.links.map(({ id }) => id));
  const set = (edit: (links: AdviceEntry['links']) => AdviceEntry['links']) =>
    change((before) => ({ links: edit(before.links) }));
  return (
    <Panel title={t('newAdvice.links')}>
      <div className="ww-entry-grid">
        {LINKED_TYPES.map((type) => (
          <LinkField
            key={type}
            type={type}
            ids={entry.links.filter((link) => link.type === type).map(({ id }) => id)}
            titles={titles}
            onAdd={(id) => set((links) => [...links.filter((link) => link.id !== id), { type, id }])}
            onRemove={(id) => set((links) => links.filter((link) => link.id !== id))}
          />
        ))}
      </div>
    </Panel>
  );
}
