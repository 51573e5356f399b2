import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: 0,
    textAlign: "start",
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
  },
});

export type LinkButtonProps = {
  children: ReactNode;
  /** What it is called where what it shows does not say enough. */
  label?: string;
  onClick: () => void;
};

/** The way to a place in the workbook, which it is named after. */
export function LinkButton({ children, label, onClick }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={label}
      className={styles.link}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
