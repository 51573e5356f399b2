import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSettings } from "../useSettings";
import { ownParts } from "./ownParts";
import { SettingsFailure } from "./SettingsFailure";
import { useSettingsText } from "./useSettingsText";
import { WithheldMessage } from "./WithheldMessage";

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
  const { keeping, known, settings, store } = useSettings();
  const place = store.keeper?.place ?? "device";

  function kept(): string {
    if (keeping.state === "changed") return text("kept.changed");
    if (!known) return text("kept.unknown");
    return ownParts(settings).length === 0 ? text("kept.standard") : text(`kept.saved.${place}`);
  }

  function status() {
    if (keeping.state === "withheld") return <WithheldMessage />;
    if (keeping.state === "failed" && keeping.action === "write")
      return <SettingsFailure action="write" failure={keeping.failure} />;
    return (
      <Text size={200} className={styles.quiet}>
        {kept()}
        {wrong && ` · ${text("kept.correct")}`}
      </Text>
    );
  }

  return (
    <div role="status" className={styles.foot}>
      {status()}
    </div>
  );
}
