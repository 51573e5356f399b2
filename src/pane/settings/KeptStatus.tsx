import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSettings } from "../useSettings";
import { ownParts } from "./ownParts";
import { SettingsFailure } from "./SettingsFailure";
import { useSettingsText } from "./useSettingsText";

const useStyles = makeStyles({
  foot: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export type KeptStatusProps = {
  /** Whether an entry is wrong and therefore not kept. */
  wrong: boolean;
};

/** Whether what stands on the screen is kept, and what to do where it is not. */
export function KeptStatus({ wrong }: KeptStatusProps) {
  const styles = useStyles();
  const text = useSettingsText();
  const { keeping, settings, store } = useSettings();
  const failure = keeping.state === "failed" && keeping.action === "write" ? keeping.failure : null;
  const place = store.keeper?.place ?? "device";

  function kept(): string {
    if (keeping.state === "changed") return text("kept.changed");
    return ownParts(settings).length === 0 ? text("kept.standard") : text(`kept.saved.${place}`);
  }

  return (
    <div role="status" className={styles.foot}>
      {failure !== null ? (
        <SettingsFailure action="write" failure={failure} onRetry={() => void store.write()} />
      ) : (
        <Text size={200} className={styles.quiet}>
          {kept()}
          {wrong && ` · ${text("kept.correct")}`}
        </Text>
      )}
    </div>
  );
}
