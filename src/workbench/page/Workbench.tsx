import { useEffect, useRef, useState } from "react";
import { Spreadsheet } from "../grid/Spreadsheet";
import { useText } from "../grid/useText";
import type { WorkbookView } from "../workbook/view";
import type { Files } from "./files";
import { Icon } from "./Icon";
import { LogDrawer } from "./LogDrawer";
import { Notice } from "./Notice";
import type { ConnectPane, PaneHost } from "./paneHost";
import type { Settings } from "./settings";
import { paneWidths, Splitter } from "./Splitter";
import { ToolStrip } from "./ToolStrip";
import { useFile } from "./useFile";
import { usePaneHost } from "./usePaneHost";

type Props<Book extends WorkbookView> = {
  connect: ConnectPane<Book>;
  files: Files<Book>;
  onChange(now: { workbook: Book; host: PaneHost | null }): void;
  onSettings(settings: Settings): void;
  settings: Settings;
};

/** The add-in without Excel: a spreadsheet, and beside it the task pane in a frame. */
export function Workbench<Book extends WorkbookView>(props: Props<Book>) {
  const { connect, files, onChange, onSettings, settings } = props;
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [logShown, setLogShown] = useState(false);
  const [paneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const { clearNotice, notice, open, save, workbook } = useFile(files, settings.language);
  const host = usePaneHost(frame, connect, workbook, settings);
  useEffect(() => onChange({ host, workbook }), [host, onChange, workbook]);

  return (
    <div className="workbench">
      <header className="title-bar">
        <h1>{text("title.name")}</h1>
        <p>{text("title.subtitle")}</p>
      </header>
      <div>
        <ToolStrip
          {...{ host, logShown, onSettings, paneShown, settings, workbook }}
          onLog={() => setLogShown(!logShown)}
          onOpen={(file) => void open(file)}
          onPane={() => setPaneShown(!paneShown)}
          onSave={() => void save()}
        />
        {notice && <Notice notice={notice} onClose={clearNotice} />}
      </div>
      <main className="work-area">
        <Spreadsheet theme={settings.theme} workbook={workbook} />
        {paneShown && <Splitter onChange={setPaneWidth} width={paneWidth} />}
        {/* A hidden pane goes on running: the sheet's functions live in it. */}
        <aside
          aria-label={text("pane.show")}
          className="pane-side"
          style={{ display: paneShown ? undefined : "none", width: paneWidth }}
        >
          <div className="pane-head">
            <h2>{text("pane.title")}</h2>
            <button aria-label={text("pane.close")} onClick={() => setPaneShown(false)} type="button">
              <Icon name="close" />
            </button>
          </div>
          <div className="pane-frame" ref={frame} />
        </aside>
      </main>
      {logShown && host && <LogDrawer host={host} onClose={() => setLogShown(false)} />}
    </div>
  );
}
