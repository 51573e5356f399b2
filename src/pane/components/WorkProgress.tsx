import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useText } from "../useText";
import type { Progress } from "../work";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  work: { flexGrow: 1, minWidth: 0 },
  bar: { marginTop: tokens.spacingVerticalXS },
});

export type WorkProgressProps = {
  cancelling?: boolean;
  label: string;
  /** Left out where there is no way out. */
  onCancel?: () => void;
  /** Left out where it is not known. */
  progress?: Progress;
};

/** Says what is under way and how far it has come, with the way out of it. */
export function WorkProgress({ cancelling = false, label, onCancel, progress }: WorkProgressProps) {
  const styles = useStyles();
  const text = useText();
  const said = cancelling ? text("cancelling") : label;
  return (
    <div className={styles.row}>
      <div className={styles.work}>
        <Text size={200}>{said}</Text>
        <ProgressBar
          aria-label={said}
          className={styles.bar}
          {...(progress && { max: progress.all, value: progress.done })}
        />
      </div>
      {onCancel && (
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {text("cancel")}
        </Button>
      )}
    </div>
  );
}
