import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readSettings } from "../../settings/readSettings";
import { Message } from "../components/Message";
import { useSettings } from "../useSettings";
import { ownParts } from "./ownParts";
import { SettingsFailure } from "./SettingsFailure";
import { usePartNames } from "./usePartNames";
import { useSettingsText } from "./useSettingsText";

/** What a person should know before the settings: that they failed, could not be read, or can be taken from last time. */
export function SettingsNotices() {
  const text = useSettingsText();
  const partNames = usePartNames();
  const { broken, found, keeping, store, unreadable } = useSettings();
  const [declined, setDeclined] = useState(false);

  if (keeping.state === "failed" && keeping.action === "read") {
    return <SettingsFailure action="read" failure={keeping.failure} />;
  }
  if (unreadable !== undefined) {
    const key = unreadable === "newer" ? "newer" : "broken.all";
    return (
      <Message intent="warning" title={text(`${key}.title`)}>
        {text(`${key}.text`)}
      </Message>
    );
  }
  if (broken.length > 0) {
    return (
      <Message intent="warning" title={text("broken.title")}>
        {text("broken.text", { parts: partNames(broken) })}
      </Message>
    );
  }
  const last = readSettings(store.lastOnDevice()).settings;
  const parts = ownParts(last);
  if (found || declined || store.keeper?.place !== "workbook" || parts.length === 0) return null;
  return (
    <Message
      intent="info"
      title={text("offer.title")}
      actions={
        <>
          <Button size="small" onClick={() => store.change(last)}>
            {text("offer.use")}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setDeclined(true)}>
            {text("offer.decline")}
          </Button>
        </>
      }
    >
      {text("offer.text", { parts: partNames(parts) })}
    </Message>
  );
}
