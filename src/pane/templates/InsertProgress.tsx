import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../useText";
import { WorkProgress } from "../components/WorkProgress";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
});

export type InsertProgressProps = { all: number; cancelling: boolean; done: number; onCancel: () => void };

/** How far inserting has come, and the way out of it. */
export function InsertProgress({ all, cancelling, done, onCancel }: InsertProgressProps) {
  const styles = useStyles();
  const text = useText();
  const progress =
    all === 1
      ? text("inserting.one", { percent: Math.round(done * 100) })
      : text("inserting.many", { done: Math.floor(done), all });
  return (
    <div className={styles.row}>
      <WorkProgress all={all} done={done} label={cancelling ? text("cancelling") : progress} />
      <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
        {text("cancel")}
      </Button>
    </div>
  );
}
