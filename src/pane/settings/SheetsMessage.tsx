import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import { ShowScreenContext } from "../showScreenContext";
import { useSettings } from "../useSettings";
import { useText } from "../useText";
import { usePartNames } from "./usePartNames";
import { useSettingsText } from "./useSettingsText";
import { useWhy } from "./useWhy";

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
});

/** Says in a few words why new sheets follow the standard and not the workbook's settings, and what to do. */
export function SheetsMessage() {
  const styles = useStyles();
  const text = useSettingsText();
  const paneText = useText();
  const why = useWhy();
  const partNames = usePartNames();
  const show = useContext(ShowScreenContext);
  const { broken, keeping, known, store, unreadable } = useSettings();
  const [closed, setClosed] = useState<string | null>(null);
  const failure = !known && keeping.state === "failed" ? keeping.failure : null;

  function said(): string {
    if (failure !== null) return text("sheets.unread", { why: why(failure) });
    if (unreadable !== undefined) return text(`sheets.${unreadable}`);
    return text("sheets.parts", { parts: partNames(broken) });
  }

  // What is closed is this message; another problem is said anew.
  const message = said();
  if (closed === message) return null;
  return (
    <div className={styles.notice}>
      <Message
        intent="warning"
        title={text(broken.length > 0 ? "sheets.partly" : "sheets.standard")}
        actions={
          <>
            {failure !== null ? (
              <Button size="small" onClick={() => void store.retry()}>
                {paneText("failed.retry")}
              </Button>
            ) : (
              <Button size="small" onClick={() => show("settings")}>
                {text("sheets.settings")}
              </Button>
            )}
            <CloseButton onClose={() => setClosed(message)} />
          </>
        }
      >
        {message}
      </Message>
    </div>
  );
}
