import { useEffect } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { App, type AppProps } from "./App";
import { BrokenBoundary } from "./components/BrokenBoundary";
import { SettingsProvider } from "./SettingsProvider";
import { SpokenLanguage } from "./SpokenLanguage";
import { darkTheme, lightTheme } from "./theme";
import { useDarkTheme } from "./useDarkTheme";
import { WorkbookContext } from "./workbookContext";

export type PaneProps = AppProps & {
  /** The language that Excel shows. */
  language: Language;
};

/** The whole task pane with what surrounds every part of it: language, theme, workbook, and a net for errors. */
export function Pane({ connection, language, today }: PaneProps) {
  const dark = useDarkTheme();
  // What the browser draws itself, such as the date field's icon, follows the page and not Fluent.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <BrokenBoundary language={language}>
      <SettingsProvider connection={connection}>
        <SpokenLanguage language={language}>
          <WorkbookContext.Provider value={connection.state === "excel" ? connection.workbook : null}>
            <FluentProvider theme={dark ? darkTheme : lightTheme}>
              <App connection={connection} today={today} />
            </FluentProvider>
          </WorkbookContext.Provider>
        </SpokenLanguage>
      </SettingsProvider>
    </BrokenBoundary>
  );
}
