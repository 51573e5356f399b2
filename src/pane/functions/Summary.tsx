import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export type SummaryProps = { children: ReactNode; strong?: boolean };

/** The line by which details are unfolded; Excel on the web passes it over with Tab unless it says that it is a stop. */
export function Summary({ children, strong = false }: SummaryProps) {
  const styles = useStyles();
  return (
    <summary tabIndex={0} className={mergeClasses(styles.summary, strong && styles.strong)}>
      {children}
    </summary>
  );
}
