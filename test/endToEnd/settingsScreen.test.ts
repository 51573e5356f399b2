import { AxeBuilder } from "@axe-core/playwright";
import { languages } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { settingsScreenText, type SettingsTextKey } from "../../src/locales/settingsScreen";
import { templateHeads } from "../../src/templates";
import { WorkbenchInBrowser, type OpenWorkbench } from "./workbenchInBrowser";

jest.setTimeout(120_000);

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await WorkbenchInBrowser.start();
});
afterAll(() => workbench.stop());

const funnel = templateHeads.find(({ id }) => id === "small-deal-funnel")!;

/** What the workbook keeps. */
function kept({ page }: OpenWorkbench): Promise<unknown> {
  return page.evaluate(() => {
    const text = window.workbench!.workbook.settings.get("Funnelbook.Settings");
    return text === undefined ? null : JSON.parse(String(text));
  });
}

describe.each(languages)("the settings in %s", (language) => {
  const text = (key: SettingsTextKey, values?: Record<string, string | number>) =>
    settingsScreenText(language, key, values);
  const screen = (name: "templates" | "settings") => paneText(language, `screen.${name}`);

  async function openSettings({ pane }: OpenWorkbench): Promise<void> {
    await pane.getByRole("button", { name: screen("settings"), exact: true }).click();
    await pane.getByRole("heading", { name: text("title"), exact: true, level: 2 }).waitFor();
  }

  function group({ pane }: OpenWorkbench, key: SettingsTextKey) {
    return pane.getByRole("region", { name: text(key), exact: true });
  }

  test("stages and calendar of a company are kept in the workbook and go into its sheets", async () => {
    const open = await workbench.open({ language });
    const { pane } = open;
    await openSettings(open);
    const small = group(open, "stages.smallDeals");
    const saved = pane.getByText(text("kept.saved.workbook"), { exact: true });

    await small.getByLabel(text("stages.name.of", { number: 1 }), { exact: true }).fill("Lead 线索");
    const rate = small.getByLabel(text("stages.rate.of", { name: "Lead 线索" }), { exact: true });
    await rate.fill("15");
    await rate.press("Tab");
    expect(await rate.inputValue()).toBe("15%");
    await small.getByRole("button", { name: text("stages.add") }).click();
    // The new stage has the focus, its name is chosen.
    await open.page.keyboard.type("Contract");
    await pane.getByLabel(text("fiscal.label")).selectOption("4");
    await saved.waitFor();
    expect(await kept(open)).toEqual({
      version: 1,
      fiscalYearStart: 4,
      stages: {
        smallDeals: {
          open: [
            { stage: "interest", name: "Lead 线索", winRate: 0.15 },
            { stage: "proposal" },
            { stage: "negotiation" },
            { stage: "own1", name: "Contract", winRate: 0.85, shape: 3 },
          ],
        },
      },
    });

    await pane.getByRole("button", { name: screen("templates"), exact: true }).click();
    await open.insertExample(funnel, "2026-05-26");
    expect(await open.named("stageName")).toEqual([
      "Lead 线索",
      ...(language === "zh-CN" ? ["方案", "谈判"] : ["Proposal", "Negotiation"]),
      "Contract",
    ]);
    expect(await open.named("winRate")).toEqual([0.15, 0.35, 0.7, 0.85]);
    expect(await open.named("entryRate")).toEqual([0.15]);
    const counts = (await open.named("count")) as number[];
    expect(counts.reduce((all, count) => all + count)).toBe(263);
    expect(await open.errors()).toEqual([]);
    expect(await open.page.evaluate(() => window.workbench!.workbook.activeWorksheet.name)).toMatch(
      /^FY2027-Q1 /,
    );

    // A colleague opens the pane in the same workbook.
    await open.page.frames()[1]!.evaluate(() => window.location.reload());
    await openSettings(open);
    expect(await small.getByLabel(text("stages.name.of", { number: 4 }), { exact: true }).inputValue()).toBe(
      "Contract",
    );
    expect(await pane.getByLabel(text("fiscal.label")).inputValue()).toBe("4");
    await small
      .getByRole("button", { name: text("reset.group", { group: text("stages.smallDeals") }) })
      .click();
    await saved.waitFor();
    expect(await kept(open)).toEqual({ version: 1, fiscalYearStart: 4 });
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("a wrong entry says so and is not kept; a read-only file loses nothing", async () => {
    const open = await workbench.open({ language });
    const { pane } = open;
    await openSettings(open);
    const committed = pane.getByLabel(text("forecast.committed"), { exact: true });
    await committed.fill("150");
    await pane.getByText(text("invalid.rate"), { exact: true }).waitFor();
    await pane.getByText(text("kept.correct"), { exact: false }).waitFor();
    await open.page.waitForTimeout(800);
    expect(await kept(open)).toBeNull();

    await open.page.evaluate(() => {
      window.workbench!.workbook.readOnly = true;
    });
    await committed.fill("80");
    await pane.getByText(text("failed.write"), { exact: true }).waitFor();
    await pane.getByText(paneText(language, "reason.read-only"), { exact: false }).waitFor();
    expect(await committed.inputValue()).toBe("80");
    await open.page.evaluate(() => {
      window.workbench!.workbook.readOnly = false;
    });
    await pane.getByRole("button", { name: paneText(language, "failed.retry"), exact: true }).click();
    await pane.getByText(text("kept.saved.workbook"), { exact: true }).waitFor();
    expect(await kept(open)).toEqual({ version: 1, forecastRates: { committed: 0.8 } });
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("stages are moved and removed by the keyboard alone, and it is said", async () => {
    const open = await workbench.open({ language });
    const { pane, page } = open;
    await openSettings(open);
    const accounts = group(open, "stages.keyAccounts");
    const first = await accounts
      .getByLabel(text("stages.name.of", { number: 1 }), { exact: true })
      .inputValue();
    await accounts.getByRole("button", { name: text("stages.more", { name: first }), exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: text("stages.down") }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await accounts.getByText(text("stages.moved", { name: first, number: 2 })).waitFor();
    expect(
      await accounts.getByLabel(text("stages.name.of", { number: 2 }), { exact: true }).inputValue(),
    ).toBe(first);
    await pane.getByText(text("kept.saved.workbook"), { exact: true }).waitFor();
    expect(await kept(open)).toMatchObject({
      stages: { keyAccounts: { open: [{ stage: "interest" }, { stage: "lead" }, {}, {}] } },
    });
    await open.close();
  });

  test("axe finds nothing, and nothing is wider than the pane at 320 px and at 200 %", async () => {
    for (const theme of ["light", "dark"] as const) {
      const open = await workbench.open({ language, theme });
      await openSettings(open);
      await open.pane.getByLabel(text("forecast.weekly"), { exact: true }).fill("x");
      await group(open, "stages.smallDeals")
        .getByRole("button", { name: text("stages.add") })
        .click();
      const { violations } = await new AxeBuilder({ page: open.page }).include("iframe").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      for (const width of [320, 175]) {
        await open.page.locator("iframe").evaluate((frame, to) => {
          frame.style.width = `${to}px`;
          frame.style.minWidth = "0";
        }, width);
        const wide = await open.page
          .frames()[1]!
          .evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        expect(wide).toEqual([width, width]);
      }
      await open.close();
    }
  });
});
