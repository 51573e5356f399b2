import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { customFunctions } from "../../functions/customFunctions";
import type { FunctionId } from "../../functions/customFunction";
import { cellAddress } from "../../sheet/address";
import type { FoundFormula, WorkbookCells } from "../cells";
import { Message } from "../components/Message";
import { ScreenLayout } from "../components/ScreenLayout";
import { failureOf } from "../failureOf";
import type { WorkbookFailure } from "../workbook";
import type { ArgumentTexts } from "./argumentTexts";
import { respelled } from "./calls/respelled";
import { salesCalls } from "./calls/salesCalls";
import { CalledCell } from "./CalledCell";
import { FormulaText } from "./FormulaText";
import { ScreenFailure } from "./ScreenFailure";
import { useScreenText } from "./useScreenText";
import type { FollowedCell } from "./useActiveCell";
import { ViewHead } from "./ViewHead";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM, display: "grid", rowGap: tokens.spacingVerticalS },
});

export type CellViewProps = {
  cells: WorkbookCells | null;
  followed: FollowedCell;
  onBack: () => void;
  onEdit: (id: FunctionId, texts: ArgumentTexts) => void;
};

type Read =
  | { state: "reading" }
  | { state: "read"; found: FoundFormula }
  | { state: "failed"; failure: WorkbookFailure };

/** Why the selected cell shows what it shows. */
export function CellView({ cells, followed, onBack, onEdit }: CellViewProps) {
  const styles = useStyles();
  const text = useScreenText();
  const [read, setRead] = useState<Read>({ state: "reading" });
  const [chosen, setChosen] = useState(0);

  const look = useCallback(() => {
    if (cells === null) return;
    setRead({ state: "reading" });
    setChosen(0);
    cells.activeFormula().then(
      (found) => setRead({ state: "read", found }),
      (error: unknown) => setRead({ state: "failed", failure: failureOf(error) }),
    );
  }, [cells]);
  useEffect(look, [look]);

  const found = read.state === "read" ? read.found : null;
  const calls = found ? salesCalls(found.formula) : [];
  const call = calls[chosen];
  const asked = found && cellAddress(found.asked.row, found.asked.column);
  const active = followed.active;
  const isElsewhere = active && found && JSON.stringify(active) !== JSON.stringify(found.asked);

  function edit(id: FunctionId, written: readonly string[]): void {
    const { parameters } = customFunctions.find((one) => one.id === id)!;
    // The formula speaks of its own sheet; the fields speak of the one in view.
    const from = found?.asked.sheet ?? "";
    const spelled = (text = "") => (text === "" ? text : respelled(text, from, active?.sheet ?? from));
    onEdit(id, Object.fromEntries(parameters.map(({ name }, place) => [name, spelled(written[place])])));
  }

  return (
    <ScreenLayout>
      <ViewHead onBack={onBack}>
        {asked ? text("cell.title", { address: asked }) : text("cell.explain")}
      </ViewHead>
      <div role="status">
        {read.state === "reading" && <Text size={200}>{text("cell.reading")}</Text>}
        {read.state === "failed" && (
          <ScreenFailure failure={read.failure} onRetry={look} title={text("failed.explain")} />
        )}
        {asked && calls.length === 0 && (
          <Message intent="info" title={text("cell.none", { address: asked })}>
            {text("cell.none.text")}
          </Message>
        )}
      </div>
      {isElsewhere && (
        <Button size="small" onClick={look}>
          {text("cell.explain.this", { address: cellAddress(active.row, active.column) })}
        </Button>
      )}
      {found && call && (
        <div className={styles.part}>
          {found.cell.row !== found.asked.row || found.cell.column !== found.asked.column ? (
            <Text size={200}>
              {text("cell.spilled", { address: cellAddress(found.cell.row, found.cell.column) })}
            </Text>
          ) : null}
          <FormulaText>{found.formula}</FormulaText>
          {calls.length > 1 && (
            <Field label={text("cell.which")}>
              <RadioGroup value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
                {calls.map((one, index) => (
                  <Radio key={index} value={String(index)} label={one.text} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <CalledCell
            key={`${found.formula} ${chosen}`}
            call={call}
            cells={cells}
            found={found}
            onEdit={() => edit(call.id, call.arguments)}
          />
        </div>
      )}
    </ScreenLayout>
  );
}
