// The fingerprint of a key, in groups that two people can read to each other.

import { useTranslation } from 'react-i18next';
import { formatFingerprint } from '../../shared/format/formatFingerprint.ts';
import './Fingerprint.css';

export interface FingerprintProps {
  /** 64 hexadecimal digits. */
  readonly value: string;
}

export function Fingerprint({ value }: FingerprintProps) {
  const { t } = useTranslation();
  return (
    <div className="ww-key-print">
      <span className="ww-key-print__label">{t('component.fingerprint')}</span>
      <code className="ww-key-print__value">{formatFingerprint(value)}</code>
    </div>
  );
}
