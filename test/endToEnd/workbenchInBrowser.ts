import { createServer, type Server } from "node:https";
import { createReadStream, existsSync, mkdtempSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { localCertificate } from "../../src/build/localCertificate";
import { pathOf } from "../../src/cli/programs";
import type { Language } from "../../src/locales/language";
import { paneText } from "../../src/locales/pane";
import { titleText, type TitleKey } from "../../src/locales/titles";
import { cellAddress } from "../../src/sheet/address";
import type { TemplateHead } from "../../src/templates";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The built workbench in a real browser: a page for each look, all served from `dist`. */
export class WorkbenchInBrowser {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(): Promise<WorkbenchInBrowser> {
    if (!existsSync("dist/workbench.html"))
      throw new Error("dist is not built: run npm test, which builds first");
    const { key, cert } = await localCertificate();
    const server = createServer({ key, cert }, ({ url = "/" }, response) => {
      const file = join("dist", decodeURIComponent(new URL(url, "https://localhost").pathname));
      if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const executablePath = pathOf("browser");
    if (executablePath === undefined) throw new Error("This test needs Chromium: install chromium.");
    const browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    });
    return new WorkbenchInBrowser(
      server,
      browser,
      `https://localhost:${(server.address() as AddressInfo).port}`,
    );
  }

  async open(settings: {
    language: Language;
    theme?: "light" | "dark";
    api?: string;
  }): Promise<OpenWorkbench> {
    const page = await this.newPage(settings.language, { width: 1440, height: 900 });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.goto(`${this.url}/workbench.html?${new URLSearchParams(settings)}`);
    return new OpenWorkbench(page, faults, settings.language);
  }

  /** Opens the pane alone, as Excel does, while some of what it asks for is never answered. */
  async openPane(language: Language, unanswered: RegExp): Promise<Page> {
    const page = await this.newPage(language, { width: 350, height: 900 });
    await page.route(unanswered, () => undefined);
    // The page is not loaded before everything is answered.
    await page.goto(`${this.url}/taskpane.html`, { waitUntil: "commit" });
    return page;
  }

  private async newPage(locale: Language, viewport: { width: number; height: number }): Promise<Page> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport,
      locale,
      acceptDownloads: true,
    });
    return context.newPage();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** One open workbench: what a person sees of it, and the workbook behind it. */
export class OpenWorkbench {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    /** Errors that no one caught. */
    readonly faults: readonly string[],
    private readonly language: Language,
  ) {
    this.pane = page.frameLocator("iframe");
  }

  /** The text of a cell as it is drawn. */
  cell(address: string) {
    return this.page.getByRole("gridcell", { name: address, exact: true });
  }

  /** Types into a cell as a person does: choose it in the name box, type, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.choose(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async choose(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: /^(Name box|名称框)$/ });
    await box.fill(address);
    await box.press("Enter");
  }

  /** Reads values of the sheet in view: numbers, texts, or `#CODE!`. */
  values(addresses: readonly (readonly [row: number, column: number])[]): Promise<unknown[]> {
    return this.page.evaluate(
      (places) =>
        places.map(([row, column]) => {
          const value = window.workbench!.workbook.activeWorksheet.value(row, column);
          return value !== null && typeof value === "object" ? value.code : value;
        }),
      addresses,
    );
  }

  /** Reads the named cells of the sheet in view, row by row. */
  async named(name: string): Promise<unknown[]> {
    const { row, rows, column, columns } = await this.areaOf(name);
    const cells = Array.from({ length: rows * columns }, (_, index) => {
      return [row + Math.floor(index / columns), column + (index % columns)] as const;
    });
    return this.values(cells);
  }

  /** Goes to the first cell of a name and gives its text as it is drawn. */
  async drawn(name: string): Promise<string> {
    const { row, column } = await this.areaOf(name);
    const address = cellAddress(row, column);
    await this.choose(address);
    return this.cell(address).innerText();
  }

  private areaOf(name: string) {
    return this.page.evaluate((name) => {
      const { activeWorksheet, names } = window.workbench!.workbook;
      const found = names.find((each) => each.name === name && each.worksheet === activeWorksheet)?.refersTo;
      if (!found || !("area" in found)) throw new Error(`No name ${name}`);
      return found.area;
    }, name);
  }

  /** Gives the cells of the sheet in view, hidden ones too, that hold an error. */
  errors(): Promise<[row: number, column: number, code: string][]> {
    return this.page.evaluate(() => {
      const { activeWorksheet: sheet } = window.workbench!.workbook;
      const found: [row: number, column: number, code: string][] = [];
      for (let row = 0; row < sheet.used.rows; row++) {
        for (let column = 0; column < sheet.used.columns; column++) {
          const value = sheet.value(row, column);
          if (value !== null && typeof value === "object") found.push([row, column, value.code]);
        }
      }
      return found;
    });
  }

  /** Waits until the pane has read the workbook's settings: the next request is the one that a test asks for. */
  async connected(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench!.host.log.requests.length > 0);
  }

  /** Chooses a template in the gallery, where it may stand among the last used, too. */
  async chooseTemplate(title: TitleKey): Promise<void> {
    const name = titleText(this.language, title);
    await this.pane.getByRole("button", { name, exact: true }).last().click();
  }

  /**
   * Inserts a template's example by the pane, with live formulas, for the period of a day; several people get a
   * summary too.
   */
  async insertExample(
    { period, title }: TemplateHead,
    day: string,
    people: readonly string[] = [],
  ): Promise<void> {
    const text = (key: Parameters<typeof paneText>[1], values?: { count: number }) =>
      paneText(this.language, key, values);
    await this.chooseTemplate(title);
    await this.pane.getByLabel(text(`period.${period}`), { exact: true }).fill(day);
    await this.pane.getByRole("switch", { name: text("sample.label") }).check();
    await this.pane.getByRole("radio", { name: text("formulas.live") }).check();
    for (const person of people) {
      await this.pane.getByLabel(text("people.label"), { exact: true }).fill(person);
      await this.page.keyboard.press("Enter");
    }
    if (people.length > 1) await this.pane.getByRole("switch", { name: text("summary.label") }).check();
    const insert = people.length > 1 ? text("insert.many", { count: people.length + 1 }) : text("insert.one");
    await this.pane.getByRole("button", { name: insert }).click();
    await this.pane.getByRole("button", { name: text("made.goTo") }).waitFor();
    await this.settled();
  }

  /** Takes back what was inserted, and goes back to the list of templates. */
  async takeBack(): Promise<void> {
    await this.pane
      .getByRole("button", { name: paneText(this.language, "made.remove"), exact: true })
      .click();
    await this.pane.getByText(paneText(this.language, "removed"), { exact: true }).waitFor();
    await this.pane.getByRole("button", { name: paneText(this.language, "options.back") }).click();
  }

  /** Waits until no function is being asked. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => !window.workbench!.workbook.busy, undefined, { polling: 50 });
  }

  /** Saves the workbook by the button of the page and gives the file's path. */
  async save(): Promise<string> {
    return this.downloaded(() => this.page.getByRole("button", { name: /^(Save|保存)$/ }).click());
  }

  async downloaded(click: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), click()]);
    const file = join(mkdtempSync(join(tmpdir(), "workbench-")), download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
