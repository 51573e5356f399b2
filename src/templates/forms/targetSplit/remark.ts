import { label } from "../../cells";
import type { Row } from "../../template";

/** What the split below was made from: a plain sheet with an example has it as it was when the sheet was made. */
export const remark: readonly Row[] = [
  {
    height: 28,
    cells: [
      label("A", "split.made"),
      {
        at: "B",
        wide: 2,
        name: "madeAll",
        style: "resultCenter",
        format: "amountOrBlank",
        content: { live: "=N({all})", plain: '=""' },
      },
      label("D", "split.madeParent"),
      {
        at: "E",
        wide: 2,
        name: "madeParent",
        style: "resultCenter",
        content: { live: '=IF({parent}="","",{parent})', plain: '=""' },
      },
      label("G", "split.madeDay"),
      {
        at: "H",
        wide: 2,
        name: "madeDay",
        style: "resultCenter",
        format: "date",
        content: { live: '=IF({asOf}="","",{asOf})', plain: '=""' },
      },
      {
        at: "J",
        wide: 8,
        name: "remark",
        style: "note",
        content: {
          live: "={remarks.1}",
          plain:
            '=IF({madeAll}="",{remarks.2},IF(AND({madeAll}={all},{madeParent}={parent},{openChecks}=0),{remarks.3},{remarks.4}))',
        },
      },
    ],
  },
];
