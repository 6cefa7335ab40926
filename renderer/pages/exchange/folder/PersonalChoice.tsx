// Whether personal data and confidential records go into the shared folder.

import { useTranslation } from 'react-i18next';
import type { PersonalDataProfile } from '../../../../shared/contract/packages.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';

export interface PersonalChoiceProps {
  readonly profile: PersonalDataProfile;
  readonly onChange: (profile: PersonalDataProfile) => void;
}

export function PersonalChoice({ profile, onChange }: PersonalChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className="ww-export__check">
      <Checkbox
        isSelected={profile === 'full'}
        onChange={(isSelected) => onChange(isSelected ? 'full' : 'withoutPersonal')}
      >
        {t('folder.choose.personal')}
      </Checkbox>
      <p className="ww-muted">{t(`folder.choose.personalHint.${profile}`)}</p>
    </div>
  );
}
