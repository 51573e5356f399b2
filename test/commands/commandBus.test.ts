import type { Command } from "../../src/commands/command";
import { dispatch, onCommand } from "../../src/commands/commandBus";

function listener() {
  const heard: Command[] = [];
  return { heard, listen: (command: Command) => void heard.push(command) };
}

test("a command goes to whoever listens, and to nobody afterwards", () => {
  const { heard, listen } = listener();
  const stop = onCommand(listen);
  dispatch("explainCell");
  dispatch("functionHelp");
  stop();
  dispatch("insertLastTemplate");
  expect(heard).toEqual(["explainCell", "functionHelp"]);
  onCommand(() => undefined)();
});

test("the last command waits until somebody listens, and comes once", () => {
  const [first, second] = [listener(), listener()];
  dispatch("functionHelp");
  dispatch("explainCell");
  onCommand(first.listen)();
  onCommand(second.listen)();
  expect([first.heard, second.heard]).toEqual([["explainCell"], []]);
});

test("a later listener takes the place of an earlier one, whose stopping does not stop it", () => {
  const [first, second] = [listener(), listener()];
  const stop = onCommand(first.listen);
  const stopSecond = onCommand(second.listen);
  stop();
  dispatch("explainCell");
  stopSecond();
  expect([first.heard, second.heard]).toEqual([[], ["explainCell"]]);
});
