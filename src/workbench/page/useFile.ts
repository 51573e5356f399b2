import { useState } from "react";
import type { Language } from "../../locales/language";
import { useText } from "../grid/useText";
import type { WorkbookView } from "../workbook/view";
import { download } from "./download";
import type { Files } from "./files";
import type { NoticeText } from "./Notice";

/** Keeps the open workbook: it can be saved as a file, and another file can take its place. */
export function useFile<Book extends WorkbookView>(files: Files<Book>, language: Language) {
  const text = useText();
  const [workbook, setWorkbook] = useState(() => files.make(language));
  const [notice, setNotice] = useState<NoticeText | null>(null);

  async function save() {
    const file = `${text("save.file")}.xlsx`;
    try {
      download(new Uint8Array(await files.save(workbook)), file);
      setNotice({ failed: false, text: text("save.done", { file }) });
    } catch (reason) {
      setNotice({ failed: true, text: `${text("save.failed")} ${String(reason)}` });
    }
  }

  async function open(file: File) {
    try {
      const opened = await files.open(new Uint8Array(await file.arrayBuffer()), language);
      setWorkbook(opened.workbook);
      const parts = opened.leftOut.join(", ");
      setNotice(parts === "" ? null : { failed: false, text: text("open.leftOut", { parts }) });
    } catch (reason) {
      setNotice({ failed: true, text: `${text("open.failed")} ${String(reason)}` });
    }
  }

  return { notice, open, save, workbook, clearNotice: () => setNotice(null) };
}
