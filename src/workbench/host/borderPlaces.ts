import type { Area } from "../../sheet/area";
import type { BorderSide } from "../workbook/cellFormat";

/** Where a range can have lines, as the API spells it. */
export const borderPlaces = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderPlace = (typeof borderPlaces)[number];

/** Gives the cells of an area that a place touches, with the side of them that carries its line. */
export function borderedSides(area: Area, place: BorderPlace): { area: Area; side: BorderSide }[] {
  const { row, column, rows, columns } = area;
  switch (place) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, side: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, side: "left" },
      ];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, side: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, side: "top" },
      ];
  }
}
