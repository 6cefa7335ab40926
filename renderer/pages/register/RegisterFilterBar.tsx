// The filters of the register: a list to tick for each, and what is chosen in words on its button.

import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ADVICE_STEPS } from '../../../shared/catalogue/types/advice.ts';
import { REGISTER_TYPES, type Register } from '../../../shared/contract/register.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Popover } from '../../components/Popover.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { REGISTER_FILTERS, type RegisterAddress, type RegisterFilterName } from './registerAddress.ts';

interface Option {
  readonly id: string | number;
  readonly label: string;
}

interface RegisterFilterBarProps {
  readonly address: RegisterAddress;
  readonly choices: Register['choices'];
  readonly go: (address: RegisterAddress) => void;
}

const WORD_OF = {
  statuses: 'status',
  years: 'year',
  themes: 'theme',
  addressees: 'addressee',
  kinds: 'kind',
  types: 'type',
} as const satisfies { readonly [Name in RegisterFilterName]: string };

/** @returns what each filter offers, in words */
function useOptions(choices: Register['choices']): { readonly [Name in RegisterFilterName]: readonly Option[] } {
  const labels = useLabels();
  return {
    statuses: ADVICE_STEPS.map((id) => ({ id, label: labels.choice('advice', 'status', id) })),
    years: choices.years.map((id) => ({ id, label: String(id) })),
    themes: choices.themes.map(({ id, title }) => ({ id, label: title })),
    addressees: choices.addressees.map((id) => ({ id, label: id })),
    kinds: (['solicited', 'unsolicited'] as const).map((id) => ({ id, label: labels.choice('advice', 'kind', id) })),
    types: REGISTER_TYPES.map((id) => ({ id, label: labels.other(id) })),
  };
}

export function RegisterFilterBar({ address, choices, go }: RegisterFilterBarProps) {
  const { t } = useTranslation();
  const options = useOptions(choices);
  const isFiltered = REGISTER_FILTERS.some((name) => (address[name]?.length ?? 0) > 0);
  const { text, limit } = address;
  return (
    <div className="ww-register__filters" role="group" aria-label={t('register.filter.label')}>
      {REGISTER_FILTERS.map((name) => (
        <OneFilter
          key={name}
          label={t(`register.filter.${WORD_OF[name]}`)}
          options={options[name]}
          chosen={address[name] ?? []}
          onChange={(values) => go({ ...address, [name]: values })}
        />
      ))}
      {isFiltered && (
        <Button
          variant="quiet"
          onPress={() => go({ ...(text === undefined ? {} : { text }), ...(limit === undefined ? {} : { limit }) })}
        >
          {t('register.filter.clear')}
        </Button>
      )}
    </div>
  );
}

interface OneFilterProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly (string | number)[];
  readonly onChange: (chosen: (string | number)[]) => void;
}

function OneFilter({ label, options, chosen, onChange }: OneFilterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = options.filter(({ id }) => chosen.includes(id)).map((option) => option.label);
  const title =
    names.length === 0
      ? t('register.filter.any', { label })
      : t('register.filter.chosen', { label, values: format.list(names) });
  return (
    <Popover label={label} trigger={<Button icon={ListFilter}>{title}</Button>}>
      {() => (
        <div className="ww-menu-panel">
          <div className="ww-menu-scroll ww-register__options">
            {options.length === 0 && <p className="ww-muted">{t('register.filter.none')}</p>}
            {options.map(({ id, label: option }) => (
              <Checkbox
                key={id}
                isSelected={chosen.includes(id)}
                onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
              >
                {option}
              </Checkbox>
            ))}
          </div>
        </div>
      )}
    </Popover>
  );
}
