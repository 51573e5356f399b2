import type { OpenWorkbench } from "./workbenchInBrowser";

/** Gives how many texts the pane draws, and those that have the colour of what they are drawn on. */
export function invisibleTexts({ pane }: OpenWorkbench): Promise<{ seen: number; invisible: string[] }> {
  return pane.locator("body").evaluate((body) => {
    const transparent = (color: string) => /^rgba\(.*, 0\)$|^transparent$/.test(color);
    function ground(element: Element | null): string {
      if (element === null) return "";
      const color = getComputedStyle(element).backgroundColor;
      return transparent(color) ? ground(element.parentElement) : color;
    }
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const invisible: string[] = [];
    let seen = 0;
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element === null || text.textContent?.trim() === "" || !element.checkVisibility()) continue;
      seen += 1;
      const style = getComputedStyle(element);
      const color = element instanceof SVGElement ? style.fill : style.color;
      if (transparent(color) || color === ground(element)) invisible.push(text.textContent ?? "");
    }
    return { seen, invisible };
  });
}
