import { heading, input, sentence, shortText } from "../../cells";
import type { SheetTextKey } from "../../../locales/sheets";
import type { Row } from "../../template";

/** Who has a say in the deal, by role. */
const roles = [
  "opportunity.role.decision",
  "opportunity.role.user",
  "opportunity.role.buyer",
  "opportunity.role.technical",
  "opportunity.role.contact",
  "opportunity.role.supporter",
] as const satisfies readonly SheetTextKey[];

/** A row for each role: who it is, for or against, what counts for them, what we do. */
export const people: readonly Row[] = [
  {
    height: 20,
    cells: [
      { ...heading("A", "opportunity.role"), wide: 2 },
      { ...heading("C", "opportunity.who"), wide: 2 },
      heading("E", "opportunity.attitude"),
      { ...heading("F", "opportunity.matters"), wide: 3 },
      { ...heading("I", "opportunity.doing"), wide: 4 },
    ],
  },
  ...roles.map((role): Row => ({
    height: 32,
    cells: [
      { at: "A", wide: 2, style: "label", content: { text: role } },
      input("C", "who", "opportunity.who", shortText, { wide: 2 }),
      input("E", "attitude", "opportunity.attitude", { kind: "list", of: "attitudes" }),
      input("F", "matters", "opportunity.matters", sentence, { wide: 3 }),
      input("I", "doing", "opportunity.doing", sentence, { wide: 4 }),
    ],
  })),
];
