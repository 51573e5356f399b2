import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  foot: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    // In a pane that is low or much enlarged, a foot that stays would leave no room for what is above it.
    "@media (min-height: 480px) and (min-width: 260px)": { position: "sticky", bottom: 0, zIndex: 1 },
    "@media (forced-colors: active)": { borderTop: "1px solid CanvasText" },
  },
});

export type ScreenLayoutProps = { children: ReactNode; foot?: ReactNode };

/** A screen of the pane: its content, and where there is one a foot that stays in view while the content scrolls. */
export function ScreenLayout({ children, foot }: ScreenLayoutProps) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.main}>{children}</main>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
