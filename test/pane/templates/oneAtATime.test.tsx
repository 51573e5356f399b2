/** @jest-environment jsdom */
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/pane/Pane";
import { WorkbookFailure } from "../../../src/pane/workbook";
import { completeBrowser } from "../browser";
import { Notebook } from "../notebook";

jest.setTimeout(60_000);
completeBrowser();

let workbook: Notebook;

beforeEach(() => {
  workbook = new Notebook();
  window.localStorage.clear();
});

afterEach(cleanup);

async function open(): Promise<void> {
  render(<Pane connection={{ state: "excel", workbook }} language="en-US" today={() => "2026-11-25"} />);
  await press("Rep's weekly plan");
  await screen.findByRole("textbox", { name: "People" });
}

const find = (name: string) => screen.findByRole("button", { name });
const press = async (name: string) => userEvent.click(await find(name));

/** Lets what is asked for wait until the function that it gives is called. */
function held(): { wait: () => Promise<void>; go: (error?: Error) => Promise<void> } {
  let settle: (error?: Error) => void;
  const promise = new Promise<void>((resolve, reject) => {
    settle = (error) => (error ? reject(error) : resolve());
  });
  return { wait: () => promise, go: (error) => act(async () => settle(error)) };
}

test("going to a sheet hides nothing of an insertion that is under way, and neither does its failure", async () => {
  await open();
  await press("Insert sheet");
  const [going, inserting] = [held(), held()];
  workbook.goTo = going.wait;
  workbook.beforePart = inserting.wait;
  await press("Go there");
  await press("Insert sheet");
  await going.go(new WorkbookFailure("sheet-missing"));
  expect(screen.getByText("The sheet could not be shown")).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "Inserting the sheet: 0%" })).toBeTruthy();
  await press("Insert sheet");
  await inserting.go();
  await find("Go there");
  expect(workbook.requests).toHaveLength(2);
});

test("a sheet that cannot be shown leaves the way to remove it in view", async () => {
  await open();
  await press("Insert sheet");
  await find("Go there");
  workbook.refusal = new WorkbookFailure("editing");
  await press("Go there");
  await screen.findByText("The sheet could not be shown");
  expect(await find("Remove")).toBeTruthy();
  workbook.refusal = null;
  await press("Try again");
  expect(screen.queryByText("The sheet could not be shown")).toBeNull();
  expect(workbook.visited).toEqual(["Sheet of"]);
});

test("two presses that come at once insert once", async () => {
  await open();
  const insert = await find("Insert sheet");
  act(() => {
    insert.click();
    insert.click();
  });
  await find("Go there");
  expect(workbook.requests).toHaveLength(1);
});

test("an insertion that was cancelled leaves what was made before within reach", async () => {
  await open();
  await press("Insert sheet");
  await find("Go there");
  const inserting = held();
  workbook.beforePart = inserting.wait;
  await press("Insert sheet");
  await press("Cancel");
  await inserting.go();
  await screen.findByText("Nothing was added to the workbook.");
  await press("Close");
  await press("Remove");
  await screen.findByText("Removed");
  expect(workbook.sheets).toEqual([]);
});
