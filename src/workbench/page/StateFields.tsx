import { useText } from "../grid/useText";
import { useVersion } from "../grid/useVersion";
import type { Workbook } from "../workbook/workbook";

/** The states of a workbook in which Excel refuses, to see what the pane says: protected, or for reading only. */
export function StateFields({ workbook }: { workbook: Workbook }) {
  const text = useText();
  useVersion(workbook);
  const { activeWorksheet: sheet } = workbook;

  const states = [
    {
      label: text("state.structure"),
      on: workbook.structureProtected,
      put: (on: boolean) => {
        workbook.structureProtected = on;
      },
    },
    {
      label: text("state.sheet", { sheet: sheet.name }),
      on: sheet.protected,
      put: (on: boolean) => {
        sheet.protection = on ? { permissions: new Set(), selectionMode: "Normal", password: null } : null;
      },
    },
    {
      label: text("state.readOnly"),
      on: workbook.readOnly,
      put: (on: boolean) => {
        workbook.readOnly = on;
      },
    },
  ];

  return (
    <div aria-label={text("state.name")} className="state-fields" role="group">
      {states.map(({ label, on, put }) => (
        <label className="strip-field" key={label}>
          <input
            checked={on}
            onChange={({ target }) => workbook.quietly(() => put(target.checked))}
            type="checkbox"
          />
          {label}
        </label>
      ))}
    </div>
  );
}
