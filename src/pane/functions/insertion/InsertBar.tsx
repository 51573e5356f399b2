import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../../functions/customFunction";
import type { WorkbookCells } from "../../cells";
import { respelled } from "../calls/respelled";
import { cellText } from "../cellText";
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
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
});

export type InsertBarProps = {
  answering: Answering;
  cells: WorkbookCells;
  followed: FollowedCell;
  id: FunctionId;
  /** As it is spelled on the sheet of the active cell. */
  formula: string;
};

/** Puts the formula into the active cell, having said where and what that means. */
export function InsertBar({ answering, cells, followed, formula, id }: InsertBarProps) {
  const styles = useStyles();
  const text = useScreenText();
  const { active, ask } = followed;
  const actions = useInsertion(cells, ask);
  const isReady = answering.state === "answered";

  function insert(): void {
    if (answering.state !== "answered") return;
    const { answer } = answering;
    actions.insert((cell) => ({
      cell,
      formula: respelled(formula, active?.sheet ?? cell.sheet, cell.sheet),
      size: { rows: answer.length, columns: answer[0]?.length ?? 1 },
    }));
  }

  return (
    <div className={styles.bar}>
      <InsertionMessage actions={actions} />
      {answering.state === "answered" && (
        <div>
          <LaterExplanation>
            {(explaining) => <ShortResult explaining={explaining} id={id} outcome={answering} />}
          </LaterExplanation>
          <Text size={200} className={styles.formula}>
            {formula}
          </Text>
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
