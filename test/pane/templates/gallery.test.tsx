/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/locales/language";
import { Pane } from "../../../src/pane/Pane";
import { completeBrowser } from "../browser";

const words = {
  "en-US": {
    search: "Find a sheet",
    plan: "Rep's weekly plan",
    joint: "Manager's joint-visit form",
    favourite: "Favourite: Rep's weekly plan",
    favourites: "Favourites",
    week: "Plan the week",
    lastUsed: "Last used",
    download: "Download .xlsx",
    back: "All sheets",
    none: "No sheet matches “xyzzy”.",
    all: "Show all",
  },
  "zh-CN": {
    search: "查找表格",
    plan: "销售代表每周计划表",
    joint: "管理人员协同拜访表",
    favourite: "收藏：销售代表每周计划表",
    favourites: "收藏",
    week: "安排一周",
    lastUsed: "最近使用",
    download: "下载 .xlsx",
    back: "全部表格",
    none: "没有与“xyzzy”匹配的表格。",
    all: "显示全部",
  },
} as const;

jest.setTimeout(30_000);

completeBrowser();
beforeEach(() => window.localStorage.clear());

function open(language: Language): void {
  cleanup();
  render(<Pane connection={{ state: "outside" }} language={language} today={() => "2026-11-22"} />);
}

const cards = () => within(screen.getByRole("main")).getAllByRole("listitem");

describe.each(["en-US", "zh-CN"] as const)("the gallery in %s", (language) => {
  const said = words[language];

  test("finds sheets by words of either language, and says when there is none", async () => {
    open(language);
    const all = cards().length;
    const field = screen.getByRole("searchbox", { name: said.search });
    for (const search of ["协同拜访表", "JOINT-VISIT form"]) {
      await userEvent.clear(field);
      await userEvent.type(field, search);
      expect(screen.getByRole("button", { name: said.joint })).toBeTruthy();
      expect(screen.queryByRole("button", { name: said.plan })).toBeNull();
    }
    await userEvent.clear(field);
    await userEvent.type(field, "xyzzy");
    expect(screen.getByText(said.none)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: said.all }));
    expect(cards()).toHaveLength(all);
    await userEvent.type(field, "xyzzy{Escape}");
    expect(cards()).toHaveLength(all);
  });

  test("keeps favourites on top, until next time too", async () => {
    open(language);
    const all = cards().length;
    await userEvent.click(screen.getByRole("button", { name: said.favourite, pressed: false }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: said.favourite, pressed: true }));
    open(language);
    const favourites = screen.getByRole("region", { name: said.favourites });
    expect(within(favourites).getByRole("button", { name: said.plan })).toBeTruthy();
    expect(cards()).toHaveLength(all);
    await userEvent.click(screen.getByRole("button", { name: said.favourite, pressed: true }));
    expect(screen.queryByRole("region", { name: said.favourites })).toBeNull();
  });

  test("offers what was used last", async () => {
    open(language);
    expect(screen.queryByRole("region", { name: said.lastUsed })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: said.plan }));
    await userEvent.click(screen.getByRole("button", { name: said.download }));
    await userEvent.click(await screen.findByRole("button", { name: said.back }));
    const last = screen.getByRole("region", { name: said.lastUsed });
    await userEvent.click(within(last).getByRole("button", { name: said.plan }));
    expect(await screen.findByRole("heading", { name: said.plan })).toBeTruthy();
  });
});
