import { useText } from "../grid/useText";
import type { Host } from "../host/host";
import { kilobytes } from "./kilobytes";
import { useLog } from "./useLog";

/** How often the task pane has synced, and how much it sent last. */
export function SyncCount({ host }: { host: Host }) {
  const text = useText();
  const requests = useLog(host);
  const size = kilobytes(requests.at(-1)?.bytes ?? 0);
  return <span className="strip-note">{text("strip.syncs", { count: requests.length, size })}</span>;
}
