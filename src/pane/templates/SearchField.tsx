import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../useText";

const useStyles = makeStyles({
  // Fluent's own field would double what the pane loads first.
  input: {
    boxSizing: "border-box",
    width: "100%",
    padding: `5px ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

export type SearchFieldProps = { onChange: (search: string) => void; search: string };

/** Finds templates by what is typed; Esc shows them all again. */
export function SearchField({ onChange, search }: SearchFieldProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <input
      type="search"
      aria-label={text("gallery.search")}
      autoComplete="off"
      className={styles.input}
      placeholder={text("gallery.search")}
      value={search}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Escape" && !nativeEvent.isComposing) onChange("");
      }}
    />
  );
}
