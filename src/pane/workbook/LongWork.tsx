import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WorkProgress } from "../components/WorkProgress";
import { useWorkbookText } from "./useWorkbookText";
import type { LongTask } from "./work";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
});

export type LongWorkProps = { cancelling: boolean; onCancel: () => void; share: number; task: LongTask };

/** How far something has come, and the way out of it. */
export function LongWork({ cancelling, onCancel, share, task }: LongWorkProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const label = cancelling
    ? text("cancelling")
    : text(`working.${task}`, { percent: Math.round(share * 100) });
  return (
    <div className={styles.row}>
      <WorkProgress done={share} label={label} />
      <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
        {text("cancel")}
      </Button>
    </div>
  );
}
