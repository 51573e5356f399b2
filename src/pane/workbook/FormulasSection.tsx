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
import { RefreshButton } from "./RefreshButton";
import { Section } from "./Section";
import { useWorkbookText } from "./useWorkbookText";
import type { WorkActions } from "./useWork";
import { isBusy } from "./work";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  // A sheet's long name must not widen the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export type FormulasSectionProps = { actions: WorkActions };

/** Formulas as others can calculate them, and the way back. */
export function FormulasSection({ actions }: FormulasSectionProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const [chosen, setChosen] = useState("");
  const [into, setInto] = useState<FormulaKind>("plain");
  const { refresh, turn, work } = actions;
  const sheets = actions.sheets ?? [];
  const sheet = sheets.find(({ id }) => id === chosen);
  const busy = isBusy(work);

  return (
    <Section title={text("formulas.title")} text={text("formulas.text")}>
      <Field label={text("formulas.sheets")} className={styles.field}>
        <Select
          className={styles.select}
          value={sheet?.id ?? ""}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value="">{text("formulas.all")}</option>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
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
        <Button
          appearance="primary"
          disabledFocusable={busy || sheets.length === 0}
          onClick={() => turn(sheet ? [sheet] : sheets, into)}
        >
          {text("formulas.turn")}
        </Button>
      </div>
      <RefreshButton busy={busy} onRefresh={refresh} />
    </Section>
  );
}
