import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../useText";

const useStyles = makeStyles({
  header: {
    // Excel lays its own menu over the upper right corner of a pane.
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: {
    ...typographyStyles.subtitle1,
    color: tokens.colorBrandForeground1,
    margin: 0,
    "@media (max-width: 259px)": { fontSize: tokens.fontSizeBase400 },
  },
});

/** The add-in's name. */
export function PaneHeader() {
  const styles = useStyles();
  const text = useText();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{text("app.title")}</h1>
    </header>
  );
}
