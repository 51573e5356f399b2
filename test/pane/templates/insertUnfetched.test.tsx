/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dispatch } from "../../../src/commands/commandBus";
import { Pane } from "../../../src/pane/Pane";
import { completeBrowser } from "../browser";
import { Notebook } from "../notebook";

/** Whether the network fetches scripts. */
let isConnected = false;

jest.mock("../../../src/pane/templates/ChosenTemplate", (): unknown => {
  if (!isConnected) throw new Error("Loading chunk failed");
  return jest.requireActual("../../../src/pane/templates/ChosenTemplate");
});

jest.setTimeout(60_000);
completeBrowser();

test("what the ribbon asked for is not inserted by the press that fetches the options", async () => {
  const workbook = new Notebook();
  window.localStorage.setItem("funnelbook.shelf", JSON.stringify({ lastUsed: ["weekly-plan"] }));
  render(<Pane connection={{ state: "excel", workbook }} language="en-US" today={() => "2026-11-25"} />);
  act(() => dispatch("insertLastTemplate"));
  await screen.findByText("The options could not be opened");
  isConnected = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("textbox", { name: "People" })).toBeTruthy();
  expect(workbook.requests).toEqual([]);
});
