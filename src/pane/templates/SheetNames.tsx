import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MadeSheet } from "../workbook";

const useStyles = makeStyles({
  names: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    // Many names scroll in their own place, so that the buttons below stay in view.
    maxHeight: "120px",
    overflowY: "auto",
  },
  name: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    textDecorationLine: "underline",
  },
});

export type SheetNamesProps = { onGoTo: (sheet: MadeSheet) => void; sheets: readonly MadeSheet[] };

/** The names of sheets, each of which leads there. */
export function SheetNames({ onGoTo, sheets }: SheetNamesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.names}>
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <Button appearance="transparent" size="small" className={styles.name} onClick={() => onGoTo(sheet)}>
            {sheet.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
