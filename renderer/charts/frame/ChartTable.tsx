// The figures of a chart as a table: for a screen reader, for copying, for who reads numbers better than pictures.

/** Texts as they are shown; the first column names the row. */
export interface ChartTableData {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly string[];
    readonly href?: string | undefined;
  }[];
}

interface ChartTableProps extends ChartTableData {
  /** What the table shows. */
  readonly caption: string;
}

/** @returns the table; all columns but the first are aligned as figures */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <div className="chart-table-room">
      <table className="chart-table">
        <caption className="chart-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, href, cells: [name, ...figures] }) => (
            <tr key={id}>
              <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
              {figures.map((figure, index) => (
                <td key={columns[index + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
