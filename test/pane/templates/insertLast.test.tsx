/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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
  return render(
    <Pane connection={{ state: "excel", workbook }} language="en-US" today={() => "2026-11-22"} />,
  );
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

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

describe("with a funnel used last,", () => {
  let read: (() => void) | null;

  beforeEach(() => {
    cleanup();
    window.localStorage.setItem("funnelbook.shelf", JSON.stringify({ lastUsed: ["small-deal-funnel"] }));
    workbook.settings.read = () => new Promise((resolve) => (read = () => resolve(null)));
    workbook.beforePart = async () => {};
  });

  test("what is asked for before the settings are read is inserted when they are", async () => {
    open();
    act(() => dispatch("insertLastTemplate"));
    await screen.findByRole("button", { name: "All sheets" });
    expect(workbook.requests).toEqual([]);
    act(() => read?.());
    await screen.findByText("The sheet is in the workbook");
    expect(workbook.requests).toHaveLength(1);
  });

  test("going back meanwhile takes the wish back", async () => {
    open();
    act(() => dispatch("insertLastTemplate"));
    await screen.findByRole("textbox", { name: "People" });
    await press("All sheets");
    await act(async () => read?.());
    await press("Rep's weekly plan");
    await screen.findByRole("textbox", { name: "People" });
    expect(workbook.requests).toEqual([]);
  });

  test("a number of rows that no list can have is not inserted, nor when it is mended", async () => {
    open();
    await act(async () => read?.());
    const [lastUsed] = await screen.findAllByRole("button", { name: "Small-deal funnel" });
    await userEvent.click(lastUsed!);
    const rows = await screen.findByRole("spinbutton", { name: "Rows in the list" });
    await userEvent.clear(rows);
    await userEvent.type(rows, "5");
    act(() => dispatch("insertLastTemplate"));
    await userEvent.type(rows, "0");
    expect(screen.queryByText("Enter a whole number from 10 to 10,000.")).toBeNull();
    expect(workbook.requests).toEqual([]);
    await press("Insert sheet");
    await screen.findByText("The sheet is in the workbook");
    expect(workbook.requests).toMatchObject([{ rows: 50 }]);
  });

  test("a second press while the first is answered inserts nothing more", async () => {
    open();
    await act(async () => read?.());
    let proceed = () => {};
    workbook.beforePart = () => new Promise((resolve) => (proceed = resolve));
    act(() => dispatch("insertLastTemplate"));
    await screen.findByRole("progressbar");
    act(() => dispatch("insertLastTemplate"));
    await act(async () => proceed());
    await screen.findByText("The sheet is in the workbook");
    expect(workbook.requests).toHaveLength(1);
  });
});
