import { useEffect, useRef, useState } from "react";
import { Spreadsheet } from "../grid/Spreadsheet";
import { useText } from "../grid/useText";
import type { Host } from "../host/host";
import type { ConnectPane } from "./connectPane";
import { Icon } from "./Icon";
import { LogDrawer } from "./LogDrawer";
import { Notice } from "./Notice";
import { press } from "./press";
import { Ribbon } from "./Ribbon";
import type { Settings } from "./settings";
import { paneWidths, Splitter } from "./Splitter";
import { ToolStrip } from "./ToolStrip";
import { useFile, type FileFormat } from "./useFile";
import { useManifest } from "./useManifest";
import { usePane } from "./usePane";
import { usePaneShown } from "./usePaneShown";

type Props = {
  connect: ConnectPane;
  format: FileFormat;
  /** The text of the add-in's manifest, as it is on its way. */
  manifest: Promise<string>;
  /** Hands out the host of the open workbook, each time another one is opened. */
  onHost(host: Host): void;
  onSettings(settings: Settings): void;
  settings: Settings;
};

/** The add-in without Excel: a spreadsheet, and beside it the task pane in a frame. */
export function Workbench(props: Props) {
  const { connect, format, manifest, onHost, onSettings, settings } = props;
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [logShown, setLogShown] = useState(false);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const { clearNotice, notice, open, opening, save, workbook } = useFile(format, settings.language);
  const host = usePane(frame, connect, workbook, settings);
  const paneShown = usePaneShown(host);
  const addIn = useManifest(manifest, settings.language, host);
  useEffect(() => onHost(host), [host, onHost]);
  const menuExtras = (addIn?.cellMenu ?? []).map((button) => ({
    ...button,
    onChoose: () => press(button, host),
  }));

  return (
    <div className="workbench">
      <header aria-label={text("title.name")}>
        <div className="title-bar">
          <h1>{text("title.name")}</h1>
          <p>{text("title.subtitle")}</p>
        </div>
        <ToolStrip
          {...{ host, logShown, onSettings, paneShown, settings }}
          onLog={() => setLogShown(!logShown)}
          onOpen={(file) => void open(file)}
          onPane={() => host.runtime.show(!paneShown)}
          onSave={() => void save()}
        />
        {addIn && <Ribbon onPress={(button) => press(button, host)} ribbon={addIn.ribbon} />}
        {notice && <Notice notice={notice} onClose={clearNotice} />}
      </header>
      <main aria-label={text("title.name")} className="work-area">
        <div className="sheet-side">
          <Spreadsheet key={opening} menuExtras={menuExtras} theme={settings.theme} workbook={workbook} />
          {logShown && <LogDrawer host={host} onClose={() => setLogShown(false)} />}
        </div>
        {paneShown && <Splitter onChange={setPaneWidth} width={paneWidth} />}
        {/* A hidden pane goes on running: the sheet's functions live in it. */}
        <aside
          aria-label={text("pane.show")}
          className="pane-side"
          style={{ display: paneShown ? undefined : "none", width: paneWidth }}
        >
          <div className="pane-head">
            <h2>{text("pane.title")}</h2>
            <button aria-label={text("pane.close")} onClick={() => host.runtime.show(false)} type="button">
              <Icon name="close" />
            </button>
          </div>
          <div className="pane-frame" ref={frame} />
        </aside>
      </main>
    </div>
  );
}
