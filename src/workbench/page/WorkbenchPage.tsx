import { useEffect, useState } from "react";
import { LanguageContext } from "../grid/useText";
import { workbenchText } from "../../locales/workbench";
import type { WorkbookView } from "../workbook/view";
import type { Files } from "./files";
import type { ConnectPane, PaneHost } from "./paneHost";
import { searchOf, settingsFrom, type Settings } from "./settings";
import { Workbench } from "./Workbench";

type Props<Book extends WorkbookView> = {
  connect: ConnectPane<Book>;
  files: Files<Book>;
  onChange(now: { workbook: Book; host: PaneHost | null }): void;
};

/** The workbench with its settings, which it reads from the page's address and keeps there. */
export function WorkbenchPage<Book extends WorkbookView>(props: Props<Book>) {
  const [settings, setSettings] = useState<Settings>(() =>
    settingsFrom(location.search, {
      language: navigator.language,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
    }),
  );
  const { language, theme } = settings;

  useEffect(() => {
    history.replaceState(null, "", searchOf(settings));
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = workbenchText(language, "title.name");
  }, [language, settings, theme]);

  return (
    <LanguageContext.Provider value={language}>
      <Workbench {...props} onSettings={setSettings} settings={settings} />
    </LanguageContext.Provider>
  );
}
