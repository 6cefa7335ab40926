// A small choice above a chart: between its views, or of the figure that it shows.

interface ChartChoiceProps<Id extends string> {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** @returns buttons side by side, of which one is pressed */
export function ChartChoice<Id extends string>({ label, options, chosen, onChoose }: ChartChoiceProps<Id>) {
  return (
    <div className="chart-choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === chosen} onClick={() => onChoose(option.id)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}
