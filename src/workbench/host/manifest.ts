import type { Language } from "../../locales/language";

/** What a press of a button does: show the pane, or run an action of the add-in. */
export type ButtonAction = { kind: "showTaskpane" } | { kind: "run"; name: string };

/** A button that the add-in puts into Excel. */
export type ManifestButton = {
  id: string;
  label: string;
  tip: string;
  /** The path of its picture. */
  icon: string;
  action: ButtonAction;
};

/** What the add-in puts into Excel's own surfaces. */
export type Manifest = {
  ribbon: { label: string; buttons: readonly ManifestButton[] };
  /** The entries of a cell's context menu. */
  cellMenu: readonly ManifestButton[];
};

/** Reads an add-in's manifest as Excel does in its display language. */
export function readManifest(source: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(source, "text/xml");
  const resources = resourcesOf(document, language);
  const surface = (type: string) =>
    elements(document, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === type);
  const ribbon = surface("PrimaryCommandSurface");
  const buttonsOf = (parent: Element | undefined) =>
    parent ? elements(parent, "Control").map((control) => button(control, resources)) : [];
  return {
    ribbon: { label: ribbon ? labelOf(ribbon, resources) : "", buttons: buttonsOf(ribbon) },
    cellMenu: buttonsOf(
      elements(document, "OfficeMenu").find((menu) => menu.getAttribute("id") === "ContextMenuCell"),
    ),
  };
}

type Resources = ReadonlyMap<string, string>;

function resourcesOf(document: Document, language: Language): Resources {
  const found = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elements(document, name));
  return new Map(
    found
      .filter((element) => element.hasAttribute("DefaultValue"))
      .map((element) => {
        const override = elements(element, "bt:Override").find(
          (each) => each.getAttribute("Locale") === language,
        );
        const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
        return [element.getAttribute("id") ?? "", value];
      }),
  );
}

function button(control: Element, resources: Resources): ManifestButton {
  const tip = required(elements(control, "Supertip")[0], "Supertip");
  const image = elements(control, "bt:Image").find((each) => each.getAttribute("size") === "16");
  return {
    id: control.getAttribute("id") ?? "",
    label: labelOf(control, resources),
    tip: resource(elements(tip, "Description")[0], resources),
    icon: new URL(resource(image, resources)).pathname,
    action: actionOf(required(elements(control, "Action")[0], "Action")),
  };
}

function actionOf(action: Element): ButtonAction {
  if (action.getAttribute("xsi:type") === "ShowTaskpane") return { kind: "showTaskpane" };
  const name = required(elements(action, "FunctionName")[0], "FunctionName").textContent ?? "";
  return { kind: "run", name: name.trim() };
}

function labelOf(parent: Element, resources: Resources): string {
  return resource(elements(parent, "Label")[0], resources);
}

function resource(element: Element | undefined, resources: Resources): string {
  const id = element?.getAttribute("resid") ?? "";
  return required(resources.get(id), `resource ${id}`);
}

function required<T>(part: T | undefined, name: string): T {
  if (part === undefined) throw new Error(`The manifest has no ${name}`);
  return part;
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}
