// The commands that the palette offers, in the words of the interface.

import { useNavigate } from '@tanstack/react-router';
import {
  CirclePlus,
  Download,
  Info,
  Keyboard,
  Languages,
  type LucideIcon,
  Moon,
  Redo2,
  Sun,
  SunMoon,
  Undo2,
  Upload,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { entityTypes } from '../../shared/catalogue/catalogue.ts';
import { LANGUAGES, THEMES } from '../../shared/contract/contract.ts';
import { useAct } from '../bridge/useAct.ts';
import { QUICK_TYPES } from '../pages/quickEntry/quickTypes.ts';
import { inSentence } from '../records/inSentence.ts';
import { NEW_RECORD } from '../records/listAddress.ts';
import { useSession } from '../state/session.ts';
import { useLabels } from '../texts/useLabels.ts';
import { runCommand } from './commandHandlers.ts';
import { type CommandId, keyOf, pages } from './keys.ts';
import { sectionIcons } from './sectionIcons.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
  readonly keys?: string | undefined;
  /** What kind of thing it is, at the end of the line. */
  readonly detail?: string | undefined;
  /** The piece of text in which the words were found, under the label. */
  readonly excerpt?: string | null;
}

export interface PaletteCommands {
  readonly pages: readonly PaletteItem[];
  readonly actions: readonly PaletteItem[];
}

const themeIcons = { system: SunMoon, light: Sun, dark: Moon } as const;
const themeKeys = { system: 'key.themeSystem', light: 'key.themeLight', dark: 'key.themeDark' } as const;
const languageKeys = { nl: 'key.languageNl', en: 'key.languageEn' } as const;

/** @returns every page to go to, and everything that can be done from any page */
export function usePaletteCommands(): PaletteCommands {
  const { t } = useTranslation();
  const labels = useLabels();
  const navigate = useNavigate();
  const session = useSession();
  const setSession = useAct('session.set');

  const command = (id: CommandId, label: string, icon: LucideIcon): PaletteItem => ({
    id: `command:${id}`,
    label,
    icon,
    keys: keyOf(id),
    run: () => runCommand(id),
  });

  return {
    pages: pages.map((page) => command(`go.${page}`, t(`section.${page}`), sectionIcons[page])),
    actions: [
      command('newAdvice', t('newAdvice.open'), CirclePlus),
      ...QUICK_TYPES.map(
        (type): PaletteItem => ({
          id: `quick:${type}`,
          label: t('quickEntry.title', { label: labels.one(type), what: inSentence(labels.one(type)) }),
          icon: CirclePlus,
          run: () => void navigate({ to: '/quick/$type', params: { type } }),
        }),
      ),
      ...entityTypes
        .filter(({ name }) => name !== 'advice')
        .map(
          ({ name }): PaletteItem => ({
            id: `new:${name}`,
            label: t('key.newOf', { type: labels.one(name) }),
            icon: CirclePlus,
            run: () => void navigate({ to: '/list/$type', params: { type: name }, search: { record: NEW_RECORD } }),
          }),
        ),
      command('export', t('key.export'), Upload),
      command('import', t('key.import'), Download),
      command('undo', t('key.undo'), Undo2),
      command('redo', t('key.redo'), Redo2),
      ...THEMES.filter((theme) => theme !== session.theme).map(
        (theme): PaletteItem => ({
          id: `theme:${theme}`,
          label: t(themeKeys[theme]),
          icon: themeIcons[theme],
          run: () => setSession.mutate({ theme }),
        }),
      ),
      ...LANGUAGES.filter((language) => language !== session.language).map(
        (language): PaletteItem => ({
          id: `language:${language}`,
          label: t(languageKeys[language]),
          icon: Languages,
          run: () => setSession.mutate({ language }),
        }),
      ),
      command('keyboard', t('key.keyboard'), Keyboard),
      command('about', t('key.about'), Info),
    ],
  };
}
