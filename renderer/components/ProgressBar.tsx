// How far a long piece of work is.

import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import './ProgressBar.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 when nobody knows how much there is. */
  readonly total: number;
  /** What has been done in words; a percentage when left out. */
  readonly detail?: string;
}

export function ProgressBar({ label, done, total, detail }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="ww-progress"
      value={done}
      maxValue={total || 1}
      isIndeterminate={total === 0}
      {...(detail === undefined ? {} : { valueLabel: detail })}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="ww-muted">{valueText}</span>
          <div className="ww-progress__track">
            <div
              className={`ww-progress__bar${total === 0 ? ' ww-progress__bar--unknown' : ''}`}
              style={total === 0 ? {} : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
