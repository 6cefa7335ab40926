// A part of a dossier: a heading with a number, and a table or the sentence that there is nothing.

import { type ReactNode, useId } from 'react';
import { useFormat } from '../../../texts/useFormat.ts';
import '../../../components/DataTable.css';

interface DossierSectionProps {
  readonly title: string;
  readonly count: number;
  /** Of lines that are not records the number says nothing. */
  readonly hidesCount?: boolean;
  /** What is said when there is nothing. */
  readonly none: string;
  /** The headings of the columns; those that begin with `#` are of numbers. */
  readonly columns: readonly string[];
  /** The rows of the table. */
  readonly children: ReactNode;
}

export function DossierSection({ title, count, hidesCount = false, none, columns, children }: DossierSectionProps) {
  const id = useId();
  const format = useFormat();
  return (
    <section className="ww-dossier-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count > 0 && !hidesCount && <span className="ww-muted">{format.number(count)}</span>}
      </h2>
      {count === 0 ? (
        <p className="ww-muted">{none}</p>
      ) : (
        <table className="ww-table ww-dossier-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column.startsWith('#') ? 'ww-number' : undefined}>
                  {column.replace(/^#/, '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}
