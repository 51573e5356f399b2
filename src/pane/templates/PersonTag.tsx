import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useText } from "../useText";

const useStyles = makeStyles({
  tag: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  remove: { minWidth: "24px", width: "24px", height: "24px" },
});

export type PersonTagProps = { onRemove: (person: string) => void; person: string };

/** One of the people, with a button that takes the name off the list. */
export function PersonTag({ onRemove, person }: PersonTagProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <li className={styles.tag}>
      <Text size={200} wrap={false} truncate>
        {person}
      </Text>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss12Regular />}
        className={styles.remove}
        aria-label={text("people.remove", { name: person })}
        onClick={() => onRemove(person)}
      />
    </li>
  );
}
