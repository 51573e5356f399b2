import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const narrow = "@media (max-width: 259px)";

const useStyles = makeStyles({
  columns: { display: "grid", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  // Name, win rate, deals and a menu; in a much enlarged pane the name has a line of its own.
  smallDeals: {
    gridTemplateColumns: "minmax(0, 1fr) 68px 60px 28px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 28px" },
  },
  largeDeals: {
    gridTemplateColumns: "minmax(0, 1fr) 68px 60px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  keyAccounts: {
    gridTemplateColumns: "minmax(0, 1fr) 68px 28px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) 28px" },
  },
  name: { [narrow]: { gridColumn: "1 / -1" } },
});

/** Gives the classes that lay out a list of stages: of its rows, and of a name in them. */
export function useStageColumns(kind: "smallDeals" | "largeDeals" | "keyAccounts"): {
  row: string;
  name: string;
} {
  const styles = useStyles();
  return { row: mergeClasses(styles.columns, styles[kind]), name: styles.name };
}
