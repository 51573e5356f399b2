/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import { dispatch } from "../../../src/commands/commandBus";
import { Pane } from "../../../src/pane/Pane";
import { completeBrowser } from "../browser";
import { Notebook } from "../notebook";

jest.setTimeout(30_000);
completeBrowser();
const workbook = new Notebook();

beforeEach(() => {
  window.localStorage.clear();
  workbook.requests.length = 0;
});

function open() {
  return render(<Pane connection={{ state: "excel", workbook }} language="en-US" today="2026-11-22" />);
}

test("the ribbon inserts the template that was used last, as it was the last time and for the period that is now", async () => {
  window.localStorage.setItem("funnelbook.shelf", JSON.stringify({ lastUsed: ["small-deal-funnel"] }));
  window.localStorage.setItem(
    "funnelbook.choices",
    JSON.stringify({ people: ["张伟", "李娜"], sample: true }),
  );
  const { unmount } = open();
  act(() => dispatch("insertLastTemplate"));
  await screen.findByText("2 sheets are in the workbook");
  expect(workbook.requests).toMatchObject([
    { template: "small-deal-funnel", start: "2026-11-22", people: ["张伟", "李娜"], sample: true },
  ]);
  act(() => dispatch("insertLastTemplate"));
  await waitFor(() => expect(workbook.requests).toHaveLength(2));
  unmount();
});

test("a button pressed before the pane is drawn is not lost, and without a last template the gallery is shown", async () => {
  dispatch("insertLastTemplate");
  open();
  expect(await screen.findByRole("heading", { name: "Which sheet do you need?" })).toBeTruthy();
  expect(workbook.requests).toEqual([]);
});
