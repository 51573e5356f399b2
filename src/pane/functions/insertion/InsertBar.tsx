import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../../functions/customFunction";
import type { WorkbookCells } from "../../cells";
import { callFormula } from "../calls/callFormula";
import { respelled } from "../calls/respelled";
import { cellText } from "../cellText";
import { FormulaText } from "../FormulaText";
import { LaterExplanation } from "../explanation/LaterExplanation";
import type { Answering } from "../useCallOutcome";
import { useScreenText } from "../useScreenText";
import type { FollowedCell } from "../useActiveCell";
import { InsertionMessage } from "./InsertionMessage";
import { ShortResult } from "./ShortResult";
import { useInsertion } from "./useInsertion";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

export type InsertBarProps = {
  answering: Answering;
  cells: WorkbookCells;
  followed: FollowedCell;
  id: FunctionId;
  /** What would be inserted, as it is spelled on the sheet of the active cell; the answer may still be on its way. */
  formula: string;
};

/** Puts the formula into the active cell, having said where and what that means; shows it with its own answer. */
export function InsertBar({ answering, cells, followed, formula, id }: InsertBarProps) {
  const styles = useStyles();
  const text = useScreenText();
  const { active, ask } = followed;
  const answer = answering.state === "answered" ? answering.answer : null;
  const size = { rows: answer?.length ?? 1, columns: answer?.[0]?.length ?? 1 };
  // The same cells are meant however they are spelled on the sheet that is in view.
  const meant = respelled(formula, active?.sheet ?? "", "");
  const actions = useInsertion(cells, ask, JSON.stringify([meant, size]));
  const isReady = answer !== null && !answering.isLate;

  function insert(): void {
    if (!isReady) return actions.close();
    const from = active?.sheet;
    actions.insert((cell) => ({
      cell,
      formula: respelled(formula, from ?? cell.sheet, cell.sheet),
      size,
    }));
  }

  return (
    <div className={styles.bar}>
      <InsertionMessage actions={actions} onInsert={insert} />
      {answering.state === "answered" && (
        <div>
          <LaterExplanation>
            {(explaining) => <ShortResult explaining={explaining} id={id} outcome={answering} />}
          </LaterExplanation>
          <FormulaText>{callFormula(id, answering.written)}</FormulaText>
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!isReady || actions.insertion.state === "working"}
        onClick={insert}
      >
        {active ? text("insert", { address: cellText(active) }) : text("insert.active")}
      </Button>
      <Text size={200} className={styles.note} block>
        {text("insert.note")}
      </Text>
    </div>
  );
}
