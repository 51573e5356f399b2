import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { Answer } from "../../../functions/customFunction";
import { useScreenText } from "../useScreenText";
import type { TableHeads } from "./tableHeads";

const mostRows = 20;
const mostColumns = 13;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: "auto", marginTop: tokens.spacingVerticalXS },
  table: { borderCollapse: "collapse" },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: 0 },
  label: { padding: `2px ${tokens.spacingHorizontalS}`, textAlign: "start", fontWeight: "inherit" },
  head: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  button: {
    width: "100%",
    minHeight: "28px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

type Place = { row: number; column: number };

export type AnswerTableProps = {
  answer: Answer;
  chosen: Place;
  heads: TableHeads;
  onChoose: (place: Place) => void;
  textOf: (row: number, column: number) => string;
};

/** An answer of many cells; one of them is chosen, by a click or by the arrow keys. */
export function AnswerTable({ answer, chosen, heads, onChoose, textOf }: AnswerTableProps) {
  const styles = useStyles();
  const text = useScreenText();
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: answer.length, columns: answer[0]?.length ?? 0 };
  const rows = answer.slice(0, mostRows).map((row) => row.slice(0, mostColumns));
  const chosenCell = rows[chosen.row]?.[chosen.column];
  // One cell can be reached by Tab, the others from there.
  const reached = chosenCell === undefined || isName(chosenCell) ? firstFigure() : chosen;
  const isCut = size.rows > mostRows || size.columns > mostColumns;

  /** In a table of figures with their names, the names are not chosen. */
  function isName(cell: Answer[number][number]): boolean {
    return size.columns > 1 && typeof cell === "object" && "label" in cell;
  }

  function firstFigure(): Place {
    return { row: 0, column: rows[0]!.findIndex((cell) => !isName(cell)) };
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const [down, across] = steps[event.key] ?? [0, 0];
    const place = { row: reached.row + down, column: reached.column + across };
    const cell = rows[place.row]?.[place.column];
    if ((down === 0 && across === 0) || cell === undefined || isName(cell)) return;
    event.preventDefault();
    onChoose(place);
    table.current?.querySelector<HTMLElement>(`[data-place="${place.row},${place.column}"]`)?.focus();
  }

  return (
    <>
      <Text size={200} className={styles.hint} block>
        {text("result.choose")}
      </Text>
      <div className={styles.scroll}>
        <table
          ref={table}
          className={styles.table}
          aria-label={text("result.table", size)}
          onKeyDown={handleKeyDown}
        >
          {heads.columns.length > 0 && (
            <thead>
              <tr>
                {heads.rows.length > 0 && <td />}
                {heads.columns.slice(0, mostColumns).map((head) => (
                  <th key={head} scope="col" className={styles.head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {heads.rows.length > 0 && (
                  <th scope="row" className={styles.head}>
                    {heads.rows[row]}
                  </th>
                )}
                {cells.map((cell, column) => {
                  const isChosen = chosen.row === row && chosen.column === column;
                  return isName(cell) ? (
                    <th key={column} scope="row" className={mergeClasses(styles.cell, styles.label)}>
                      {textOf(row, column)}
                    </th>
                  ) : (
                    <td key={column} className={styles.cell}>
                      <button
                        type="button"
                        aria-pressed={isChosen}
                        className={mergeClasses(styles.button, isChosen && styles.chosen)}
                        data-place={`${row},${column}`}
                        tabIndex={reached.row === row && reached.column === column ? 0 : -1}
                        onClick={() => onChoose({ row, column })}
                      >
                        {textOf(row, column)}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && (
        <Text size={200} className={styles.hint} block>
          {text("result.more", { rows: rows.length, columns: rows[0]!.length })}
        </Text>
      )}
    </>
  );
}
