import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useContext, useRef, type ClipboardEvent } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Parameter } from "../../functions/parameter";
import { unitOf } from "../../functions/unitOf";
import { LanguageContext } from "../languageContext";
import { argumentLabel, argumentMeaning, fieldLabel } from "./argumentMeaning";
import { otherReading } from "./calls/otherReading";
import { readBack } from "./calls/readBack";
import { typedArgument } from "./calls/typedArgument";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", alignItems: "center" },
  input: { flexGrow: 1, minWidth: 0 },
  other: { marginTop: tokens.spacingVerticalXS },
});

export type ArgumentFieldProps = {
  fault: string | undefined;
  id: FunctionId;
  /** Whether there is no answer without it. */
  isRequired: boolean;
  onChange: (text: string) => void;
  /** Puts the selected cells into the field; null where there is no workbook. */
  onTake: (() => void) | null;
  parameter: Parameter;
  text: string;
};

/** One argument as it is typed: a number, a list, a date, cells, or a small formula. */
export function ArgumentField({
  fault,
  id,
  isRequired,
  onChange,
  onTake,
  parameter,
  text: typed,
}: ArgumentFieldProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const input = useRef<HTMLInputElement>(null);
  const take = text("take", { name: argumentLabel(language, parameter) });
  const formula = typedArgument(typed, parameter.kind);
  const isDate = unitOf(parameter) === "date";
  const understood = readBack(language, typed, { formula, kind: parameter.kind, isDate });
  const other = otherReading(typed, parameter.kind);
  const otherwise = other && readBack(language, other, { formula: other, kind: parameter.kind, isDate });
  const kind = isDate ? "date" : parameter.kind === "numbers" ? "numbers" : "number";

  /** A one-line field would run pasted cells together. */
  function handlePaste(event: ClipboardEvent): void {
    const copied = event.clipboardData.getData("text");
    const pasted = typedArgument(copied, parameter.kind);
    if (!/[\t\n]/.test(copied) || !pasted.startsWith("{")) return;
    event.preventDefault();
    onChange(pasted);
  }

  function readAsList(list: string): void {
    onChange(list);
    // The button goes, and the focus must not go with it.
    input.current?.focus();
  }

  return (
    <Field
      className={styles.field}
      label={fieldLabel(language, parameter)}
      required={isRequired}
      hint={
        <>
          {argumentMeaning(language, id, parameter)}
          {understood !== undefined && <div>{text("readAs", { reading: understood })}</div>}
          {other && (
            <Button
              appearance="outline"
              size="small"
              className={styles.other}
              onClick={() => readAsList(other)}
            >
              {text("readAs.other", { reading: otherwise ?? other })}
            </Button>
          )}
        </>
      }
      validationMessage={fault ?? null}
    >
      {(field) => (
        <>
          <div className={styles.row}>
            <Input
              {...field}
              input={{ ref: input }}
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
        </>
      )}
    </Field>
  );
}
