import type { Print } from "../../../sheet/sheet";
import { element, escape } from "../xml";

/** The paper's number in Windows. */
const a4 = 9;

/** Inches; office printers leave about a quarter of an inch white. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Writes how the sheet is printed. */
export function pageXml({ orientation, fit, footer }: Print): string {
  return (
    element("printOptions", { horizontalCentered: true }) +
    element("pageMargins", margins) +
    element("pageSetup", {
      paperSize: a4,
      orientation,
      fitToWidth: fit.wide,
      fitToHeight: fit.tall,
    }) +
    element("headerFooter", {}, element("oddFooter", {}, escape(footerText(footer))))
  );
}

/** The text on the left and the page of the pages on the right; `&` begins a code, so it is doubled in text. */
function footerText(text: string): string {
  const code = `&L${text.replaceAll("&", "&&")}&R&P / &N`;
  if (code.length > 255) throw new Error(`The footer has more than 255 characters: "${text}"`);
  return code;
}
