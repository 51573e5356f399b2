import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useContext, type ClipboardEvent } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Parameter } from "../../functions/parameter";
import { unitOf } from "../../functions/unitOf";
import { LanguageContext } from "../languageContext";
import { argumentLabel, argumentMeaning, fieldLabel } from "./argumentMeaning";
import { typedArgument } from "./calls/typedArgument";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", alignItems: "center" },
  input: { flexGrow: 1, minWidth: 0 },
});

export type ArgumentFieldProps = {
  fault: string | undefined;
  id: FunctionId;
  onChange: (text: string) => void;
  /** Puts the selected cells into the field; null where there is no workbook. */
  onTake: (() => void) | null;
  parameter: Parameter;
  text: string;
};

/** One argument as it is typed: a number, a list, a date, cells, or a small formula. */
export function ArgumentField({ fault, id, onChange, onTake, parameter, text: typed }: ArgumentFieldProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const take = text("take", { name: argumentLabel(language, parameter) });
  const formula = typedArgument(typed, parameter.kind);
  const isReadOtherwise = /[{(]/.test(formula) && !typed.replace(/\s/g, "").endsWith(formula);
  const kind = unitOf(parameter) === "date" ? "date" : parameter.kind === "numbers" ? "numbers" : "number";

  /** A one-line field would run pasted cells together. */
  function handlePaste(event: ClipboardEvent): void {
    const pasted = typedArgument(event.clipboardData.getData("text"), parameter.kind);
    if (!pasted.startsWith("{")) return;
    event.preventDefault();
    onChange(pasted);
  }

  return (
    <Field
      className={styles.field}
      label={fieldLabel(language, parameter)}
      required={!parameter.optional}
      hint={
        <>
          {argumentMeaning(language, id, parameter)}
          {isReadOtherwise && <div>{text("readAs", { formula })}</div>}
        </>
      }
      validationMessage={fault ?? null}
    >
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.input}
            autoComplete="off"
            placeholder={text(`placeholder.${kind}`)}
            spellCheck={false}
            value={typed}
            onChange={(_, { value }) => onChange(value)}
            onPaste={handlePaste}
          />
          {onTake && (
            <Button
              appearance="subtle"
              icon={<TableArrowUp20Regular />}
              aria-label={take}
              title={take}
              onClick={onTake}
            />
          )}
        </div>
      )}
    </Field>
  );
}
