import type { Workbook } from "../../workbook/workbook";
import { text } from "../argument";
import { HostType, link, property } from "../hostType";
import { customPropertyCollection } from "./customPropertyCollection";

const texts = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

/** What the file says about itself. */
export const documentProperties: HostType<Workbook> = new HostType<Workbook>("DocumentProperties", {
  ...Object.fromEntries(
    texts.map((name) => [
      name,
      property<Workbook>(
        "1.7",
        ({ properties }) => properties.get(name) ?? "",
        ({ properties }, value) => {
          properties.set(name, text(value));
        },
      ),
    ]),
  ),
  custom: link("1.7", (workbook) => customPropertyCollection.of(workbook)),
});
