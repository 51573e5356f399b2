import { useText } from "../grid/useText";
import type { PaneHost } from "./paneHost";
import { useHostNews } from "./useHostNews";

/** How often the pane has synced, and how much it sent last. */
export function SyncCount({ host }: { host: PaneHost }) {
  const text = useText();
  useHostNews(host);
  const size = (host.lastBytes / 1024).toFixed(1);
  return <span className="strip-note">{text("strip.syncs", { count: host.syncs, size })}</span>;
}
