// Files that go with the advice: chosen or dropped, kept at once, so that a crash loses none.

import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagedFiles } from '../../../shared/contract/adviceEntry.ts';
import { MOST_ATTACHMENT_BYTES } from '../../../shared/contract/attachments.ts';
import { call } from '../../bridge/call.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useTellError } from '../../texts/useTellError.ts';
import type { EntryPartProps } from './entryField.tsx';

type Refused = StagedFiles['refused'][number];

/** Too large a file is not even read: its size says so. */
async function keepDropped(file: File): Promise<StagedFiles> {
  const { name } = file;
  if (file.size > MOST_ATTACHMENT_BYTES) return { files: [], refused: [{ name, code: 'fileTooLarge' }] };
  // A folder cannot be read.
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return { files: [], refused: [{ name, code: 'notAFile' }] };
  return call('adviceEntry.keepFile', { name, content: new Uint8Array(content) });
}

export function FilesPart({ entry, change }: Omit<EntryPartProps, 'errorAt'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const tellError = useTellError();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isOver, setOver] = useState(false);
  const take = (staged: StagedFiles): void => {
    change((before) => {
      const known = new Set(before.files.map(({ sha256 }) => sha256));
      return { files: [...before.files, ...staged.files.filter(({ sha256 }) => !known.has(sha256))] };
    });
    setRefused((earlier) => [...earlier, ...staged.refused]);
  };
  const choose = useAct('adviceEntry.chooseFiles', { onSuccess: (staged) => staged && take(staged) });
  const drop = async (files: readonly File[]): Promise<void> => {
    setRefused([]);
    for (const file of files) {
      try {
        take(await keepDropped(file));
      } catch (error) {
        tellError(error);
      }
    }
  };
  return (
    <Panel title={t('newAdvice.files')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className="ww-entry-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void drop([...event.dataTransfer.files]);
        }}
      >
        <Button
          icon={Paperclip}
          isPending={choose.isPending}
          onPress={() => {
            setRefused([]);
            choose.mutate({});
          }}
        >
          {t('newAdvice.chooseFiles')}
        </Button>
        <span className="ww-muted">{t('newAdvice.dropFiles', { most: format.bytes(MOST_ATTACHMENT_BYTES) })}</span>
        {entry.files.length > 0 && (
          <div className="ww-entry-chips">
            {entry.files.map(({ sha256, name, bytes }) => (
              <Chip
                key={sha256}
                label={name}
                onRemove={() => change((before) => ({ files: before.files.filter((file) => file.sha256 !== sha256) }))}
              >
                {name} <span className="ww-muted">{format.bytes(bytes)}</span>
              </Chip>
            ))}
          </div>
        )}
      </div>
      {refused.length > 0 && (
        <Banner tone="bad" isAlert title={t('newAdvice.refused', { count: refused.length })}>
          <ul>
            {refused.map(({ name, code }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two refused files may have one name
              <li key={place}>{t(`newAdvice.refusal.${code}`, { name, most: format.bytes(MOST_ATTACHMENT_BYTES) })}</li>
            ))}
          </ul>
        </Banner>
      )}
    </Panel>
  );
}
