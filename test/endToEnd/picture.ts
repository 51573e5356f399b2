import { paneText } from "../../src/locales/pane";
import { WorkbenchInBrowser } from "./workbenchInBrowser";

/** Takes README's picture of the built workbench: `npx tsx test/endToEnd/picture.ts docs/workbench.png`. */
async function takePicture(path: string): Promise<void> {
  const workbench = await WorkbenchInBrowser.start();
  const open = await workbench.open({ language: "zh-CN" });
  await open.chooseTemplate("funnel.title");
  await open.pane.getByRole("switch", { name: paneText("zh-CN", "sample.label") }).check();
  await open.pane.getByRole("button", { name: paneText("zh-CN", "insert.one") }).click();
  await open.pane.getByRole("button", { name: paneText("zh-CN", "made.goTo") }).waitFor();
  await open.settled();
  await open.choose("H5");
  await open.page.screenshot({ path });
  await workbench.stop();
}

await takePicture(process.argv[2] ?? "docs/workbench.png");
