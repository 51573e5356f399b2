/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const source = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(source, "text/xml");
const all = (name: string) => [...manifest.getElementsByTagName(name)];

test("Microsoft's reader finds an add-in for workbooks", () => {
  const info = execFileSync(
    process.execPath,
    ["node_modules/office-addin-manifest/cli.js", "info", "manifest.xml"],
    {
      encoding: "utf8",
    },
  );
  expect(info).toMatch(/Type: TaskPaneApp/);
  expect(info).toMatch(/Hosts: Workbook/);
  expect(info).toMatch(/Version: 0\.1\.0\.0/);
  expect(info).toMatch(/Id: [\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\n/);
});

test("the parts stand in the order that the schema demands", () => {
  const order = (parent: string) => [...all(parent)[0]!.children].map(({ tagName }) => tagName);
  expect(order("OfficeApp")).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(order("VersionOverrides")).toEqual(["Hosts", "Resources"]);
  expect(order("Resources")).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  expect(order("DesktopFormFactor")).toEqual([
    "GetStarted",
    "FunctionFile",
    "ExtensionPoint",
    "ExtensionPoint",
  ]);
  for (const control of all("Control")) {
    const parts = [...control.children].map(({ tagName }) => tagName);
    expect(parts).toEqual(["Label", "Supertip", "Icon", "Action"]);
    const sizes = [...control.getElementsByTagName("bt:Image")].map((image) => image.getAttribute("size"));
    expect(sizes).toEqual(["16", "32", "80"]);
  }
});

test("the ribbon has three buttons, a cell's menu exactly one entry, and each an id of its own", () => {
  const [ribbon, menu] = all("ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") !== "CustomFunctions",
  );
  expect(ribbon!.getAttribute("xsi:type")).toBe("PrimaryCommandSurface");
  expect(ribbon!.getElementsByTagName("Control")).toHaveLength(3);
  expect(menu!.getAttribute("xsi:type")).toBe("ContextMenu");
  expect(all("OfficeMenu").map((each) => each.getAttribute("id"))).toEqual(["ContextMenuCell"]);
  expect(all("OfficeMenu")[0]!.children).toHaveLength(1);
  const ids = all("Control").map((control) => control.getAttribute("id"));
  expect(new Set(ids).size).toBe(4);
});

test("every resource is there, used, and not too long", () => {
  const ids = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter((each) =>
    each.hasAttribute("id"),
  );
  const defined = ids.map((each) => each.getAttribute("id")!);
  const used = [...manifest.querySelectorAll("[resid]")].map((each) => each.getAttribute("resid")!);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  const texts = (name: string) => [...all(name)[0]!.querySelectorAll("[DefaultValue], [Value]")];
  const valueOf = (each: Element) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value")!;
  for (const each of texts("bt:ShortStrings")) expect(valueOf(each).length).toBeLessThanOrEqual(125);
  for (const each of texts("bt:LongStrings")) expect(valueOf(each).length).toBeLessThanOrEqual(250);
});

test("every text that people see is also there in Chinese; the namespace is not", () => {
  for (const text of all("bt:String")) {
    const overridden = text.getElementsByTagName("bt:Override").length === 1;
    expect([text.getAttribute("id"), overridden]).toEqual([
      text.getAttribute("id"),
      text.getAttribute("id") !== "Functions.Namespace",
    ]);
  }
  const metadata = all("bt:Url").find((each) => each.getAttribute("id") === "Functions.Url")!;
  expect(metadata.getElementsByTagName("bt:Override")[0]!.getAttribute("Locale")).toBe("zh-CN");
});

test("pane, functions and commands share one runtime", () => {
  const places = ["Runtime", "SourceLocation", "FunctionFile"]
    .flatMap(all)
    .filter((each) => each.hasAttribute("resid"));
  const pages = places.map((each) => each.getAttribute("resid")).filter((id) => id !== "Functions.Url");
  expect(new Set(pages)).toEqual(new Set(["Pane.Url"]));
});

test.each([16, 32, 64, 80])("the icon of %i pixels is one", (size) => {
  const png = readFileSync(`assets/icon-${size}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test("the host must be able to do what we use, and no more", () => {
  const sets = Object.fromEntries(
    all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
  );
  expect(sets).toEqual({ ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2" });
  expect(all("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
});
