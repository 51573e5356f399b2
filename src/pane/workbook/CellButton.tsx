import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  cell: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: 0,
    textAlign: "start",
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
  },
});

export type CellButtonProps = { children: ReactNode; onClick: () => void };

/** The way to a cell, named by its address. */
export function CellButton({ children, onClick }: CellButtonProps) {
  const styles = useStyles();
  return (
    <Button appearance="transparent" size="small" className={styles.cell} onClick={onClick}>
      {children}
    </Button>
  );
}
