import { useEffect, useState } from "react";
import type { Language } from "../../locales/language";
import { useText } from "../grid/useText";
import { Workbook } from "../workbook/workbook";
import { download } from "./download";
import type { NoticeText } from "./Notice";

/** How a workbook becomes a file and a file a workbook; `leftOut` names what of the file was not read. */
export type FileFormat = {
  save(workbook: Workbook): Promise<Uint8Array>;
  open(bytes: Uint8Array, language: Language): Promise<{ workbook: Workbook; leftOut: readonly string[] }>;
};

/** Keeps the open workbook, saves it as a file, and opens another in its place; `opening` counts how often. */
export function useFile(format: FileFormat, language: Language) {
  const text = useText();
  const [{ workbook, opening }, setOpen] = useState(() => ({ workbook: new Workbook(language), opening: 0 }));
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useEffect(() => {
    workbook.language = language;
  }, [language, workbook]);

  async function save() {
    const file = `${text("save.file")}.xlsx`;
    try {
      download(new Uint8Array(await format.save(workbook)), file);
      setNotice({ failed: false, text: text("save.done", { file }) });
    } catch (reason) {
      setNotice({ failed: true, text: `${text("save.failed")} ${String(reason)}` });
    }
  }

  async function open(file: File) {
    try {
      const opened = await format.open(new Uint8Array(await file.arrayBuffer()), language);
      setOpen({ workbook: opened.workbook, opening: opening + 1 });
      const parts = new Intl.ListFormat(language).format(opened.leftOut);
      setNotice(parts === "" ? null : { failed: false, text: text("open.leftOut", { parts }) });
    } catch (reason) {
      setNotice({ failed: true, text: `${text("open.failed")} ${String(reason)}` });
    }
  }

  return { notice, open, opening, save, workbook, clearNotice: () => setNotice(null) };
}
