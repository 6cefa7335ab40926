// Who sent the package, as far as that is certain, and the person's word that they trust it.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../shared/catalogue/fields.ts';
import type { ImportPreview, SenderState } from '../../../../shared/contract/packages.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Fingerprint } from '../../../components/Fingerprint.tsx';

export interface SenderNoticeProps {
  readonly preview: ImportPreview;
  readonly isTrusted: boolean;
  readonly onTrust: (isTrusted: boolean) => void;
}

const TONES: { readonly [State in SenderState]: Tone } = {
  own: 'info',
  known: 'good',
  unknown: 'attention',
  changedKey: 'bad',
  unsigned: 'attention',
};

/** @returns whether the person must say that they trust the sender before the package is merged */
export function needsTrust({ senderState }: Pick<ImportPreview, 'senderState'>): boolean {
  return senderState !== 'own' && senderState !== 'known';
}

export function SenderNotice({ preview, isTrusted, onTrust }: SenderNoticeProps) {
  const { t } = useTranslation();
  const { senderState, fingerprint, sender } = preview;
  const name = sender.name;
  return (
    <Banner tone={TONES[senderState]} title={t(`exchange.sender.${senderState}`, { name })}>
      <p>{t(`exchange.senderText.${senderState}`, { name })}</p>
      {fingerprint !== null && senderState !== 'own' && <Fingerprint value={fingerprint} />}
      {needsTrust(preview) && (
        <Checkbox isSelected={isTrusted} onChange={onTrust}>
          {t(fingerprint === null ? 'exchange.trustUnsigned' : 'exchange.trust', { name })}
        </Checkbox>
      )}
    </Banner>
  );
}
