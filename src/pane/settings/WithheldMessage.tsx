import { Button } from "@fluentui/react-components";
import { Message } from "../components/Message";
import { useSettings } from "../useSettings";
import { useSettingsText } from "./useSettingsText";

/** Asks whether changes are to replace what a colleague has kept meanwhile and this Funnelbook cannot read. */
export function WithheldMessage() {
  const text = useSettingsText();
  const { store } = useSettings();
  return (
    <Message
      intent="warning"
      title={text("failed.write")}
      actions={
        <>
          <Button size="small" onClick={() => void store.replace()}>
            {text("withheld.replace")}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void store.discard()}>
            {text("withheld.discard")}
          </Button>
        </>
      }
    >
      {text("withheld.text")}
    </Message>
  );
}
