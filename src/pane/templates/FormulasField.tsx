import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetRequest } from "../../templates/request";
import { useText } from "../useText";

const forms: readonly SheetRequest["formulas"][] = ["live", "plain"];

const useStyles = makeStyles({
  // The sentence stands under its choice, in line with its name.
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "36px", marginTop: "-4px" },
});

export type FormulasFieldProps = {
  formulas: SheetRequest["formulas"];
  onChange: (formulas: SheetRequest["formulas"]) => void;
};

/** Whether formulas use the SALES functions, and what that means for somebody without the add-in. */
export function FormulasField({ formulas, onChange }: FormulasFieldProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <Field label={text("formulas.label")}>
      <RadioGroup
        value={formulas}
        onChange={(_, { value }) => onChange(forms.find((form) => form === value) ?? formulas)}
      >
        {forms.map((form) => (
          <div key={form}>
            <Radio value={form} label={text(`formulas.${form}`)} aria-describedby={`${id}${form}`} />
            <Text id={`${id}${form}`} size={200} className={styles.hint} block>
              {text(`formulas.${form}.hint`)}
            </Text>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
