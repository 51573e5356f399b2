/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dispatch } from "../../src/commands/commandBus";
import { Pane } from "../../src/pane/Pane";
import { completeBrowser } from "./browser";
import { Notebook } from "./notebook";

jest.setTimeout(60_000);
completeBrowser();

const friday = "2026-03-27";
const monday = "2026-03-30";
let day = friday;
let workbook: Notebook;

beforeEach(() => {
  window.localStorage.clear();
  workbook = new Notebook();
  day = friday;
});
afterEach(cleanup);

function open() {
  return render(<Pane connection={{ state: "excel", workbook }} language="en-US" today={() => day} />);
}

test.each([
  ["the pane is seen again", () => fireEvent(document, new Event("visibilitychange"))],
  ["the person comes back to it", () => fireEvent.focus(window)],
])("a pane that stays open knows the day when %s", async (_, comeBack) => {
  open();
  await userEvent.click(screen.getByRole("button", { name: "Settings" }));
  await screen.findByText(/Today is in: Quarter 1 of 2026/, {}, { timeout: 20_000 });
  day = "2026-04-01";
  comeBack();
  expect(screen.getByText(/Today is in: Quarter 2 of 2026/)).toBeTruthy();
});

test("a command is answered on the day on which it comes, though the pane was in view all the time", async () => {
  window.localStorage.setItem("funnelbook.shelf", JSON.stringify({ lastUsed: ["weekly-plan"] }));
  open();
  act(() => dispatch("insertLastTemplate"));
  await waitFor(() => expect(workbook.requests).toHaveLength(1));
  await screen.findByText("The sheet is in the workbook");
  day = monday;
  act(() => dispatch("insertLastTemplate"));
  await waitFor(() => expect(workbook.requests).toHaveLength(2));
  expect(workbook.requests.map(({ start }) => start)).toEqual([friday, monday]);
});

test("what a person has begun to choose stays when the day becomes another", async () => {
  open();
  await userEvent.click(screen.getByRole("button", { name: "Rep's weekly plan" }));
  const people = await screen.findByRole("textbox", { name: "People" });
  await userEvent.click(screen.getByRole("button", { name: "Next week" }));
  await userEvent.type(people, "张伟{Enter}李");
  const chosen = screen.getByText("Week 14 of 2026 (03-30 to 04-05)");
  day = "2026-04-20";
  fireEvent(document, new Event("visibilitychange"));
  expect(screen.getByRole("textbox", { name: "People" })).toHaveProperty("value", "李");
  expect(screen.getByRole("button", { name: "Remove 张伟" })).toBeTruthy();
  expect(chosen.isConnected).toBe(true);
});

test("a form that was opened last week offers this one, unless another was chosen", async () => {
  open();
  await userEvent.click(screen.getByRole("button", { name: "Rep's weekly plan" }));
  await screen.findByText("Week 13 of 2026 (03-23 to 03-29)");
  day = monday;
  fireEvent(document, new Event("visibilitychange"));
  expect(screen.getByText("Week 14 of 2026 (03-30 to 04-05)")).toBeTruthy();
});
