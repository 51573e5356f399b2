import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWorkbookText } from "./useWorkbookText";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  place: { marginTop: tokens.spacingVerticalS },
});

export type RefreshButtonProps = { busy: boolean; onRefresh: () => void };

/** The way out where formulas stayed without a result. */
export function RefreshButton({ busy, onRefresh }: RefreshButtonProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  return (
    <>
      <div className={styles.place}>
        <Button disabledFocusable={busy} onClick={onRefresh}>
          {text("formulas.refresh")}
        </Button>
      </div>
      <Text size={200} className={styles.hint} block>
        {text("formulas.refresh.text")}
      </Text>
    </>
  );
}
