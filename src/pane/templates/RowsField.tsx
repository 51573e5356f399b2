import { Field, Input } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { isListLength, type ListRows } from "../../templates/listRows";
import { LanguageContext } from "../languageContext";
import { useText } from "../useText";

export type RowsFieldProps = {
  limits: ListRows;
  /** Called with whatever number was typed, within the limits or not. */
  onChange: (rows: number) => void;
  rows: number;
};

/** How many rows the list has. */
export function RowsField({ limits, onChange, rows }: RowsFieldProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  const [typed, setTyped] = useState(String(rows));
  const range = { least: limits.least.toLocaleString(language), most: limits.most.toLocaleString(language) };
  const fits = isListLength(Number(typed), limits);

  return (
    <Field
      label={text("rows.label")}
      hint={fits ? text("rows.hint", range) : null}
      validationMessage={fits ? null : text("rows.invalid", range)}
    >
      <Input
        type="number"
        min={limits.least}
        max={limits.most}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          onChange(Number(value));
        }}
      />
    </Field>
  );
}
