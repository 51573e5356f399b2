import { useRef } from "react";
import { useText } from "../grid/useText";
import type { Host } from "../host/host";

import type { Settings } from "./settings";
import { SettingsFields } from "./SettingsFields";
import { StripButton } from "./StripButton";
import { SyncCount } from "./SyncCount";

type Props = {
  host: Host;
  logShown: boolean;
  onLog(): void;
  onOpen(file: File): void;
  onPane(): void;
  onSave(): void;
  onSettings(settings: Settings): void;
  paneShown: boolean;
  settings: Settings;
};

/** The tools of the workbench, above the spreadsheet. */
export function ToolStrip(props: Props) {
  const { host, logShown, onLog, onOpen, onPane, onSave, onSettings, paneShown, settings } = props;
  const text = useText();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div aria-label={text("strip.name")} className="tool-strip" role="toolbar">
      <StripButton icon="save" label={text("save.button")} onClick={onSave} />
      <StripButton icon="open" label={text("open.button")} onClick={() => chooser.current?.click()} />
      <input
        accept=".xlsx"
        aria-label={text("open.button")}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onOpen(file);
        }}
        ref={chooser}
        type="file"
      />
      <span className="strip-line" />
      <StripButton icon="undo" label={text("undo.button")} onClick={() => host.workbook.undo()} />
      <StripButton icon="redo" label={text("redo.button")} onClick={() => host.workbook.redo()} />
      <span className="strip-line" />
      <SettingsFields onChange={onSettings} settings={settings} />
      <span className="strip-gap" />
      <SyncCount host={host} />
      <StripButton icon="log" label={text("log.name")} onClick={onLog} pressed={logShown} />
      <StripButton icon="pane" label={text("pane.show")} onClick={onPane} pressed={paneShown} />
    </div>
  );
}
