import { makeStyles, tokens } from "@fluentui/react-components";
import { LinkButton } from "../components/LinkButton";
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
});

export type SheetNamesProps = { onGoTo: (sheet: MadeSheet) => void; sheets: readonly MadeSheet[] };

/** The names of sheets, each of which leads there. */
export function SheetNames({ onGoTo, sheets }: SheetNamesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.names}>
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <LinkButton onClick={() => onGoTo(sheet)}>{sheet.name}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
