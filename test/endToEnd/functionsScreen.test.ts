import { AxeBuilder } from "@axe-core/playwright";
import { functionsScreenText, type FunctionsTextKey } from "../../src/locales/functionsScreen";
import { languages, type Language } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

/** The screen for functions in an open workbench, by what is written on it. */
class Screen {
  constructor(
    readonly open: OpenWorkbench,
    private readonly language: Language,
  ) {}

  text(key: FunctionsTextKey, values: Record<string, string> = {}): string {
    return functionsScreenText(this.language, key, values);
  }

  button(key: FunctionsTextKey, values: Record<string, string> = {}) {
    return this.open.pane.getByRole("button", { name: this.text(key, values) });
  }

  async enter(): Promise<void> {
    const name = paneText(this.language, "screen.functions");
    await this.open.pane.getByRole("button", { name, exact: true }).click();
    await this.open.pane.getByRole("heading", { name: this.text("title") }).waitFor();
  }

  async choose(question: FunctionsTextKey, values: readonly string[]): Promise<void> {
    await this.button(question).click();
    for (const [place, value] of values.entries()) {
      if (value !== "") await this.open.pane.getByRole("textbox").nth(place).fill(value);
    }
  }

  async shows(text: string): Promise<void> {
    await this.open.pane.getByText(text).first().waitFor();
  }

  async violations(): Promise<unknown[]> {
    const { violations } = await new AxeBuilder({ page: this.open.page }).include("iframe").analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  }

  /** How far the pane's content reaches beyond its width, in pixels, when it is so wide. */
  async overflow(width: number): Promise<number> {
    const frame = this.open.page.locator("iframe");
    await frame.evaluate((element: HTMLElement, wide) => {
      element.style.cssText = `width: ${wide}px; min-width: 0; flex: none`;
    }, width);
    return this.open.pane
      .locator("html")
      .evaluate((root) => Math.max(0, root.scrollWidth - root.clientWidth));
  }
}

// Sales models, section 3, the amounts from cells: 220 new deals.
const funnel = ["372", "119.1", "", "20%, 35%, 70%", "2"];

describe.each(languages)("the screen for functions, in %s", (language) => {
  const enter = async (theme: "light" | "dark" = "light") => {
    const screen = new Screen(await workbench.open({ language, theme }), language);
    await screen.enter();
    return screen;
  };

  test.each(["light", "dark"] as const)(
    "a question is answered from cells, inserted, and taken back (%s)",
    async (theme) => {
      const screen = await enter(theme);
      const { open } = screen;
      expect(await screen.violations()).toEqual([]);
      for (const [address, amount] of [
        ["B3", "338"],
        ["C3", "98"],
        ["D3", "90"],
      ] as const)
        await open.type(address, amount);
      await screen.choose("question.newDeals", funnel);
      await open.choose("B3:D3");
      await open.pane
        .getByRole("button", { name: screen.text("take", { name: "" }) })
        .nth(2)
        .click();
      await screen.shows("88 ÷ 2 ÷ 20%");
      await open.choose("E7");
      await screen.button("insert", { address: "Sheet1!E7" }).click();
      await screen.shows(screen.text("written", { address: "Sheet1!E7" }));
      await open.settled();
      expect(await open.cell("E7").innerText()).toBe("220");
      expect(await screen.violations()).toEqual([]);
      await screen.button("written.takeBack").click();
      await screen.shows(screen.text("takenBack.text", { address: "Sheet1!E7" }));
      expect(await open.values([[6, 4]])).toEqual([null]);
      expect(open.faults).toEqual([]);
      await open.close();
    },
  );

  test("a cell into which a formula spills is explained", async () => {
    const screen = await enter();
    const { open } = screen;
    await open.type("A3", "=SALES.SPLIT_TARGET(100,{35,35,30})");
    await open.settled();
    await open.choose("C3");
    await screen.button("cell.explain").click();
    await open.pane.getByRole("heading", { name: screen.text("cell.title", { address: "C3" }) }).waitFor();
    await screen.shows(screen.text("cell.spilled", { address: "A3" }));
    const share = open.pane.getByRole("button", { name: "30", exact: true });
    await share.waitFor();
    expect(await share.getAttribute("aria-pressed")).toBe("true");
    expect(await screen.violations()).toEqual([]);
    await open.choose("H9");
    await screen.button("cell.explain.this", { address: "H9" }).click();
    await screen.shows(screen.text("cell.none", { address: "H9" }));
    await open.close();
  });

  test("the keyboard is enough", async () => {
    const screen = await enter();
    const { open } = screen;
    const { keyboard } = open.page;
    const focused = () => open.pane.locator(":focus");
    await open.pane.getByRole("searchbox").focus();
    await keyboard.type("SPLIT_TARGET");
    await open.pane.getByRole("button", { name: screen.text("question.split") }).waitFor();
    while (!(await focused().innerText()).includes("SALES")) await keyboard.press("Tab");
    await keyboard.press("Enter");
    const heading = open.pane.getByRole("heading", { name: screen.text("question.split") });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    // About the function, then the total, the button that takes cells, and the weights.
    for (const typed of ["", "100", "", "35 35 30"]) {
      await keyboard.press("Tab");
      await keyboard.type(typed);
    }
    await open.pane.getByRole("button", { name: "30", exact: true }).waitFor();
    while ((await focused().getAttribute("aria-pressed")) === null) await keyboard.press("Tab");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowRight");
    expect(await focused().innerText()).toBe("30");
    expect(await focused().getAttribute("aria-pressed")).toBe("true");
    await open.close();
  });

  test("it fits into 320 pixels and into half of 350, and keeps its marks in forced colours", async () => {
    const screen = await enter();
    const { open } = screen;
    for (const width of [320, 175]) expect(await screen.overflow(width)).toBe(0);
    await screen.choose("question.odds", ["100", "60 50 40", "0.7 0.5 0.2"]);
    await screen.shows("60 × 70% + 50 × 50% + 40 × 20%");
    for (const width of [320, 175]) expect(await screen.overflow(width)).toBe(0);
    await open.page.emulateMedia({ forcedColors: "active" });
    expect(await screen.violations()).toEqual([]);
    const strokes = await open.pane.locator("svg[role=img] line").evaluateAll((lines) => {
      return lines.map((line) => getComputedStyle(line).stroke);
    });
    // The ends of the range in one colour, the target in another.
    expect(new Set(strokes).size).toBe(2);
    await open.close();
  });

  test("amounts in the millions have room beside the funnel, and a number with commas is read back", async () => {
    const screen = await enter();
    const { open } = screen;
    const amounts = "3,380,000、980,000、900,000";
    await screen.choose("question.newDeals", ["3,720,000", "1,191,000", amounts, "20% 35% 70%", "20,000"]);
    await screen.shows("3,380,000 → 676,000");
    for (const width of [350, 320, 175]) {
      expect(await screen.overflow(width)).toBe(0);
      const picture = open.pane.getByRole("img");
      const [, bar, value] = await picture
        .locator("> *")
        .evaluateAll((parts) => parts.slice(0, 3).map((part) => part.getBoundingClientRect().toJSON()));
      expect(bar.width).toBeGreaterThan(20);
      expect(value.left).toBeGreaterThanOrEqual(bar.right);
    }
    await open.pane.getByRole("textbox").nth(2).fill("1,234");
    const reading = screen.text("readAs.numbers", {
      count: "2",
      list: ["1", "234"].join(screen.text("readAs.separator")),
    });
    const other = open.pane.getByRole("button", { name: screen.text("readAs.other", { reading }) });
    await other.waitFor();
    expect(await screen.violations()).toEqual([]);
    await other.click();
    await screen.shows(screen.text("readAs", { reading }));
    expect(await screen.overflow(175)).toBe(0);
    await open.close();
  });

  test("what Excel refuses is said in words, and nothing is written", async () => {
    const screen = await enter();
    const { open } = screen;
    await screen.choose("question.check", ["100", "50 49"]);
    await open.pane.getByText("1", { exact: true }).first().waitFor();
    for (const [code, reason] of [
      ["AccessDenied", "protected-sheet"],
      ["InvalidOperationInCellEditMode", "editing"],
    ] as const) {
      await open.choose("C9");
      await screen.button("insert", { address: "Sheet1!C9" }).waitFor();
      await open.page.evaluate((code) => {
        const { workbook, host } = window.workbench!;
        if (code !== "AccessDenied") return host.failures.failAtSync(1, code);
        workbook.activeWorksheet.protection = {
          permissions: new Set(),
          selectionMode: "Normal",
          password: null,
        };
      }, code);
      await screen.button("insert", { address: "Sheet1!C9" }).click();
      await open.pane.getByText(paneText(language, `reason.${reason}`)).waitFor();
      expect(await open.values([[8, 2]])).toEqual([null]);
      await open.pane.getByRole("button", { name: paneText(language, "close") }).click();
      await open.page.evaluate(() => {
        window.workbench!.workbook.activeWorksheet.protection = null;
      });
    }
    await open.close();
  });
});
