import { useEffect, useMemo, type RefObject } from "react";
import { useText } from "../grid/useText";
import { Host } from "../host/host";
import type { Workbook } from "../workbook/workbook";
import type { ConnectPane } from "./connectPane";
import type { Settings } from "./settings";

/** Keeps the task pane running in an element; another language, theme, requirement set or workbook loads it anew. */
export function usePane(
  element: RefObject<HTMLElement>,
  connect: ConnectPane,
  workbook: Workbook,
  { api, language, theme }: Settings,
): Host {
  const text = useText();
  const title = text("pane.name");
  const host = useMemo(() => new Host(workbook), [workbook]);

  useEffect(() => {
    if (!element.current) return;
    host.version = api;
    return connect(element.current, { host, language, page: "/taskpane.html", theme, title });
  }, [api, connect, element, host, language, theme, title]);

  return host;
}
