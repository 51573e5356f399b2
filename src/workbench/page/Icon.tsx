const paths = {
  close: "M3 3l10 10M13 3L3 13",
  log: "M2 3.5h12M2 8h12M2 12.5h8",
  open: "M1.5 13V3.5h5l1.5 2h6.5V13z",
  pane: "M1.5 2.5h13v11h-13zM10 2.5v11",
  redo: "M13.5 6.5h-8a4 4 0 000 8h3M10.5 3.5l3 3-3 3",
  save: "M2 2h9.5L14 4.5V14H2zM5 2v4h5V2M4.5 14V9h7v5",
  undo: "M2.5 6.5h8a4 4 0 010 8h-3M5.5 3.5l-3 3 3 3",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing on a button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true" className="icon" height="16" viewBox="0 0 16 16" width="16">
      <path d={paths[name]} />
    </svg>
  );
}
