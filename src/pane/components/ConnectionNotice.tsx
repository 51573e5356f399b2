import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Connection } from "../connection";
import { useText } from "../useText";
import { Message } from "./Message";

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
});

export type ConnectionNoticeProps = { connection: Connection };

/** How the pane stands to Excel, as long as that is worth a word. */
export function ConnectionNotice({ connection }: ConnectionNoticeProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="status" className={connection.state === "excel" ? undefined : styles.notice}>
      {connection.state === "waiting" && <Text size={200}>{text("connection.waiting")}</Text>}
      {connection.state === "outside" && (
        <Message intent="info" title={text("connection.outside")}>
          {text("connection.outside.text")}
        </Message>
      )}
      {connection.state === "unreachable" && (
        <Message
          intent="warning"
          title={text("connection.unreachable")}
          actions={
            <Button size="small" onClick={() => window.location.reload()}>
              {text("connection.retry")}
            </Button>
          }
        >
          {text("connection.unreachable.text", { source: connection.source })}
        </Message>
      )}
    </div>
  );
}
