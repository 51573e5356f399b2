/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/locales/language";
import { Pane } from "../../../src/pane/Pane";
import { completeBrowser } from "../browser";

/** Whether the network fetches scripts. */
let isConnected = false;

jest.mock("../../../src/pane/templates/ChosenTemplate", (): unknown => {
  if (!isConnected) throw new Error("Loading chunk failed");
  return jest.requireActual("../../../src/pane/templates/ChosenTemplate");
});

jest.setTimeout(60_000);
completeBrowser();
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const open = (language: Language) =>
  render(<Pane connection={{ state: "outside" }} language={language} today={() => "2026-11-25"} />);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test.each([
  ["en-US", "Rep's weekly plan", "The options could not be opened", "All sheets"],
  ["zh-CN", "销售代表每周计划表", "选项无法打开", "全部表格"],
] as const)(
  "options whose script does not come say so in %s, and nothing else breaks",
  async (language, plan, failed, back) => {
    open(language);
    await press(plan);
    expect(await screen.findByText(failed)).toBeTruthy();
    await press(back);
    await press(plan);
    expect(await screen.findByText(failed)).toBeTruthy();
  },
);

test("they are there as soon as the network is, by one press", async () => {
  open("en-US");
  await press("Rep's weekly plan");
  await screen.findByText("The options could not be opened");
  isConnected = true;
  await press("Try again");
  expect(await screen.findByRole("textbox", { name: "People" })).toBeTruthy();
  expect(screen.queryByText("The options could not be opened")).toBeNull();
});
