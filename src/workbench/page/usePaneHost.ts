import { useEffect, useState, type RefObject } from "react";
import { useText } from "../grid/useText";
import type { WorkbookView } from "../workbook/view";
import type { ConnectPane, PaneHost } from "./paneHost";
import type { Settings } from "./settings";

/** Keeps the task pane running in an element; another language, theme, requirement set or workbook loads it anew. */
export function usePaneHost<Book extends WorkbookView>(
  element: RefObject<HTMLElement>,
  connect: ConnectPane<Book>,
  workbook: Book,
  { api, language, theme }: Settings,
): PaneHost | null {
  const text = useText();
  const title = text("pane.name");
  const [host, setHost] = useState<PaneHost | null>(null);

  useEffect(() => {
    if (!element.current) return;
    const page = "/taskpane.html";
    const started = connect(element.current, { api, language, page, theme, title, workbook });
    setHost(started);
    return () => {
      setHost(null);
      started.stop();
    };
  }, [api, connect, element, language, theme, title, workbook]);

  return host;
}
