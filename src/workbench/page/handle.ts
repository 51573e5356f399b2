import type { Host } from "../host/host";
import type { Workbook } from "../workbook/workbook";

/**
 * What the workbench shows of itself, as `window.workbench`, to tests and to the curious: the open workbook, to read
 * and write its cells without the grid, and its host, to read the log of syncs or to let one fail.
 */
export type WorkbenchHandle = { host: Host; workbook: Workbook };

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
