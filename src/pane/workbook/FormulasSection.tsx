import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { formulaKinds, type FormulaKind } from "../../care/turned";
import type { MadeSheet } from "../workbook";
import { RefreshButton } from "./RefreshButton";
import { Section } from "./Section";
import { useWorkbookText } from "./useWorkbookText";
import type { WorkbookWork } from "./useWorkbookWork";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  // A sheet's long name must not widen the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export type FormulasSectionProps = { actions: WorkbookWork };

/** Formulas as others can calculate them, and the way back. */
export function FormulasSection({ actions }: FormulasSectionProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  // Null stands for all sheets; a chosen one stays chosen when it is gone, so that nothing else is turned for it.
  const [chosen, setChosen] = useState<MadeSheet | null>(null);
  const [into, setInto] = useState<FormulaKind>("plain");
  const { at, refresh, turn } = actions;
  const sheets = actions.sheets ?? [];
  const isGone = chosen !== null && sheets.every(({ id }) => id !== chosen.id);

  return (
    <Section title={text("formulas.title")} text={text("formulas.text")}>
      <Field label={text("formulas.sheets")} className={styles.field}>
        <Select
          className={styles.select}
          value={chosen?.id ?? ""}
          onChange={(_, { value }) => setChosen(sheets.find(({ id }) => id === value) ?? null)}
        >
          <option value="">{text("formulas.all")}</option>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {isGone && <option value={chosen.id}>{text("formulas.gone", { name: chosen.name })}</option>}
        </Select>
      </Field>
      <Field label={text("formulas.into")}>
        <RadioGroup
          value={into}
          onChange={(_, { value }) => setInto(formulaKinds.find((kind) => kind === value) ?? into)}
        >
          {formulaKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  {text(`into.${kind}`)}
                  <Text size={200} className={styles.hint} block>
                    {text(`into.${kind}.hint`)}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Text size={200} className={styles.hint} block>
        {text("formulas.note")}
      </Text>
      <div>
        <Button appearance="primary" disabledFocusable={at.isBusy} onClick={() => turn(chosen, into)}>
          {text("formulas.turn")}
        </Button>
      </div>
      <RefreshButton busy={at.isBusy} onRefresh={refresh} />
    </Section>
  );
}
