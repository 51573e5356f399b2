import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useTyped, type TypedValue } from "./useTyped";

const useStyles = makeStyles({
  // In a much enlarged pane an input is narrower than browsers make it by themselves.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
});

export type TypedFieldProps = TypedValue<number> & { hint: string; label: string };

/** A number that is typed, with its meaning and its standard, and what is wrong with it. */
export function TypedField({ hint, label, ...typed }: TypedFieldProps) {
  const styles = useStyles();
  const { input, problem } = useTyped(typed);
  return (
    <Field className={styles.field} label={label} hint={hint} validationMessage={problem}>
      <Input {...input} className={styles.input} inputMode="decimal" autoComplete="off" />
    </Field>
  );
}
