/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { registerCommands } from "../../src/commands";
import { commands, type Command } from "../../src/commands/command";
import { onCommand } from "../../src/commands/commandBus";
import { hostInProcess } from "../workbench/host/hostInProcess";

const { host, window } = hostInProcess();
// What the real library keeps of the actions that were associated with it.
const library: typeof Office & { actions: { _association: { mappings: Record<string, Action> } } } =
  window.eval("Office");
type Action = (event: { completed(): void }) => Promise<void>;

beforeAll(() => {
  Object.assign(globalThis, { Office: library });
  registerCommands();
});

test.each(commands)("%s shows the pane, hands itself over, and says that it is done", async (command) => {
  const heard: Command[] = [];
  const stop = onCommand((each) => void heard.push(each));
  host.runtime.show(false);
  const completed = jest.fn();
  await library.actions._association.mappings[command.toUpperCase()]!({ completed });
  expect(heard).toEqual([command]);
  expect(host.runtime.visible).toBe(true);
  expect(completed).toHaveBeenCalledTimes(1);
  stop();
});

test("an action is done even where the pane cannot be shown", async () => {
  const stop = onCommand(() => undefined);
  const completed = jest.fn();
  const show = jest.spyOn(library.addin, "showAsTaskpane").mockRejectedValueOnce(new Error("no pane"));
  await expect(library.actions._association.mappings.EXPLAINCELL!({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
  show.mockRestore();
  stop();
});

test("the manifest's actions are the registered ones", () => {
  const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");
  const named = [...manifest.getElementsByTagName("FunctionName")].map(({ textContent }) => textContent);
  expect(named.sort()).toEqual([...commands].sort());
});
