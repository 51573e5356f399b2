import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { onCommand } from "../commands/commandBus";
import { answeringScreen, type Asked } from "./asked";
import type { Connection } from "./connection";
import { ConnectionNotice } from "./components/ConnectionNotice";
import { Navigation } from "./components/Navigation";
import { PaneHeader } from "./components/PaneHeader";
import { Screen } from "./Screen";
import { screens, type ScreenName } from "./screens";
import { SheetsNotice } from "./settings/SheetsNotice";
import { ShowScreenContext } from "./showScreenContext";
import { useToday } from "./useToday";

const useStyles = makeStyles({
  app: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "break-word",
  },
  screen: { flexGrow: 1, display: "flex", flexDirection: "column", "[hidden]": { display: "none" } },
});

export type AppProps = {
  connection: Connection;
  /** Gives the day that it is when it is asked. */
  today: () => string;
};

/** What is on the pane, top to bottom. A screen that was opened stays as it was left. */
export function App({ connection, today: askToday }: AppProps) {
  const styles = useStyles();
  // A command draws the pane, and so it is answered on the day on which it comes.
  const today = useToday(askToday);
  const [current, setCurrent] = useState<ScreenName>("templates");
  const [opened, setOpened] = useState<readonly ScreenName[]>([current]);

  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () =>
      onCommand((command) => {
        setAsked({ command });
        show(answeringScreen[command]);
      }),
    [],
  );

  function show(screen: ScreenName): void {
    setOpened((screens) => [...new Set([...screens, screen])]);
    setCurrent(screen);
  }

  return (
    <div className={styles.app}>
      <PaneHeader />
      <Navigation current={current} onChange={show} />
      <ConnectionNotice connection={connection} />
      <ShowScreenContext.Provider value={show}>
        <SheetsNotice shown={current === "templates"} />
        {screens
          .filter((screen) => opened.includes(screen))
          .map((screen) => (
            <div key={screen} className={styles.screen} hidden={screen !== current}>
              <Screen
                asked={asked !== null && answeringScreen[asked.command] === screen ? asked : null}
                connection={connection.state}
                name={screen}
                shown={screen === current}
                today={today}
              />
            </div>
          ))}
      </ShowScreenContext.Provider>
    </div>
  );
}
