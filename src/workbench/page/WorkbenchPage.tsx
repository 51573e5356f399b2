import { useEffect, useState } from "react";
import { LanguageContext } from "../grid/useText";
import { workbenchText } from "../../locales/workbench";
import type { Host } from "../host/host";
import type { ConnectPane } from "./connectPane";
import { searchOf, settingsFrom, type Settings } from "./settings";
import type { FileFormat } from "./useFile";
import { Workbench } from "./Workbench";

type Props = {
  connect: ConnectPane;
  format: FileFormat;
  manifest: Promise<string>;
  onHost(host: Host): void;
};

/** The workbench with its settings, which it reads from the page's address and keeps there. */
export function WorkbenchPage(props: Props) {
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
