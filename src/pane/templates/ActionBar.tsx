import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Connection } from "../connection";
import { useText } from "../useText";

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  note: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Side by side the first takes the room that is left; below each other both are as wide as the pane.
  main: { flexGrow: 100, minWidth: 0, padding: `5px ${tokens.spacingHorizontalS}` },
  other: { flexGrow: 1, minWidth: 0, padding: `5px ${tokens.spacingHorizontalS}` },
});

export type ActionBarProps = {
  busy: boolean;
  connection: Connection["state"];
  /** How many sheets would be made. */
  count: number;
  onDownload: () => void;
  onInsert: () => void;
  /** Whether every option has a value that can be used. */
  ready: boolean;
};

/** The two ways to get the sheets, and beforehand what inserting does and how it is undone. */
export function ActionBar({ busy, connection, count, onDownload, onInsert, ready }: ActionBarProps) {
  const styles = useStyles();
  const text = useText();
  const number = count === 1 ? "one" : "many";
  const insertable = connection === "excel" || connection === "waiting";
  return (
    <div className={styles.bar}>
      {insertable && (
        <Text size={200} className={styles.note} block>
          {text(`insert.note.${number}`, { count })}
        </Text>
      )}
      <div className={styles.buttons}>
        {insertable && (
          <Button
            appearance="primary"
            className={styles.main}
            disabledFocusable={busy || !ready || connection === "waiting"}
            onClick={onInsert}
          >
            {text(`insert.${number}`, { count })}
          </Button>
        )}
        <Button
          appearance={insertable ? "secondary" : "primary"}
          className={insertable ? styles.other : styles.main}
          disabledFocusable={busy || !ready}
          onClick={onDownload}
        >
          {text("download")}
        </Button>
      </div>
    </div>
  );
}
