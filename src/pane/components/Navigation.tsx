import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { screens, type ScreenName } from "../screens";
import { useText } from "../useText";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(4, auto)",
    padding: `0 ${tokens.spacingHorizontalS}`,
    "@media (max-width: 279px)": { gridTemplateColumns: "repeat(2, auto)" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  screen: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "2px solid transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Forced colours paint every border alike; the others' must not look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  other: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
});

export type NavigationProps = { current: ScreenName; onChange: (screen: ScreenName) => void };

/** The way from one screen of the pane to another. */
export function Navigation({ current, onChange }: NavigationProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <nav aria-label={text("screens")} className={styles.bar}>
      {screens.map((screen) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === current ? "page" : undefined}
          className={mergeClasses(styles.screen, screen === current ? styles.current : styles.other)}
          onClick={() => onChange(screen)}
        >
          {text(`screen.${screen}`)}
        </button>
      ))}
    </nav>
  );
}
