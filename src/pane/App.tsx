import { makeStyles, tokens } from "@fluentui/react-components";
import type { Connection } from "./connection";
import { ConnectionNotice } from "./components/ConnectionNotice";
import { PaneHeader } from "./components/PaneHeader";
import { TemplatesScreen } from "./components/TemplatesScreen";

const useStyles = makeStyles({
  app: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "break-word",
  },
});

export type AppProps = {
  connection: Connection;
  /** The day on which the pane is open. */
  today: string;
};

/** What is on the pane, top to bottom. */
export function App({ connection, today }: AppProps) {
  const styles = useStyles();
  return (
    <div className={styles.app}>
      <PaneHeader />
      <ConnectionNotice connection={connection} />
      <TemplatesScreen connection={connection.state} today={today} />
    </div>
  );
}
