type Props = { label: string; least: number; onChange(value: number): void; value: number };

/** A field for a small whole number. */
export function NumberField({ label, least, onChange, value }: Props) {
  return (
    <label className="strip-field">
      {label}
      <input
        max={99}
        min={least}
        onChange={({ target }) => onChange(Math.max(least, Math.round(target.valueAsNumber) || least))}
        type="number"
        value={value}
      />
    </label>
  );
}
