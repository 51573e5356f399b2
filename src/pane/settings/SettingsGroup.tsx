import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useSettingsText } from "./useSettingsText";
import { tabOn } from "../tabOn";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  standard: { color: tokens.colorNeutralForeground2 },
});

export type SettingsGroupProps = {
  children: ReactNode;
  /** Left out where the group is at the standard. */
  onReset?: (() => void) | undefined;
  title: string;
};

/** Settings that belong together, and their way back to the standard. */
export function SettingsGroup({ children, onReset, title }: SettingsGroupProps) {
  const styles = useStyles();
  const text = useSettingsText();
  const id = useId();

  function handleReset(): void {
    onReset?.();
    // The button goes when there is nothing to take back any more.
    document.getElementById(id)?.focus();
  }

  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.head}>
        <h3 id={id} tabIndex={-1} className={styles.title} onKeyDown={tabOn}>
          {title}
        </h3>
        {onReset ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text("reset.group", { group: title })}
            onClick={handleReset}
          >
            {text("reset.button")}
          </Button>
        ) : (
          <Text size={200} className={styles.standard}>
            {text("standard")}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
