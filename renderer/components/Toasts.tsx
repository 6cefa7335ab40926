// The place at the foot of the window where messages appear.

import { X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_ToastContent as AriaToastContent,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type ToastContent, toastQueue } from '../state/toasts.ts';
import { toneIcons } from './tones.ts';
import './Toasts.css';
import './Tones.css';

/** Draw once, in the shell. F6 moves the focus to it. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion<ToastContent> queue={toastQueue} className="ww-toasts" aria-label={t('component.messages')}>
      {({ toast }) => {
        const { tone, message, detail, action } = toast.content;
        const Icon = toneIcons[tone];
        return (
          <Toast toast={toast} className={`ww-toast ww-tone-${tone}`}>
            <Icon size={18} aria-hidden className="ww-toast__icon" />
            <AriaToastContent className="ww-toast__content">
              <Text slot="title" className="ww-toast__message">
                {message}
              </Text>
              {detail !== undefined && (
                <Text slot="description" className="ww-toast__detail">
                  {detail}
                </Text>
              )}
            </AriaToastContent>
            {action !== undefined && (
              <AriaButton
                className="ww-toast__action"
                onPress={() => {
                  toastQueue.close(toast.key);
                  action.onPress();
                }}
              >
                {action.label}
              </AriaButton>
            )}
            <AriaButton slot="close" className="ww-icon-button" aria-label={t('component.close')}>
              <X size={16} aria-hidden />
            </AriaButton>
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
