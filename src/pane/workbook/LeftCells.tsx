import { makeStyles, tokens } from "@fluentui/react-components";
import { areaAddress } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { LinkButton } from "../components/LinkButton";
import type { MadeSheet } from "../workbook";
import { useWorkbookText } from "./useWorkbookText";

/** So many cells are named one by one. */
const listed = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

export type LeftCellsProps = {
  cells: readonly { sheet: MadeSheet; area: Area }[];
  onGoTo: (sheet: MadeSheet, area: Area) => void;
};

/** The cells that something did not reach, each of which leads there. */
export function LeftCells({ cells, onGoTo }: LeftCellsProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const several = new Set(cells.map(({ sheet }) => sheet.id)).size > 1;
  return (
    <ul className={styles.list}>
      {cells.slice(0, listed).map(({ sheet, area }) => {
        const address = areaAddress(area);
        return (
          <li key={`${sheet.id} ${address}`}>
            <LinkButton onClick={() => onGoTo(sheet, area)}>
              {several ? text("check.cell", { address, about: sheet.name }) : address}
            </LinkButton>
          </li>
        );
      })}
      {cells.length > listed && <li>{text("left.more", { count: cells.length - listed })}</li>}
    </ul>
  );
}
