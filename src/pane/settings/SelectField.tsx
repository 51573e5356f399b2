import { Field, Select } from "@fluentui/react-components";

export type SelectFieldProps<Value extends string> = {
  choices: readonly { value: Value; label: string; lang?: string }[];
  hint: string;
  label: string;
  onChange: (value: Value) => void;
  value: Value;
};

/** A choice of one among a few, with what it means. */
export function SelectField<Value extends string>({
  choices,
  hint,
  label,
  onChange,
  value,
}: SelectFieldProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) =>
          onChange(choices.find((choice) => choice.value === chosen)?.value ?? value)
        }
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
