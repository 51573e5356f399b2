import type { RefObject } from "react";
import { copied, pasteText } from "./clipboard";
import { Menu, type MenuEntry } from "./Menu";
import type { Session } from "./session";
import { useText } from "./useText";

type Props = {
  extras: readonly MenuEntry[];
  field: RefObject<HTMLTextAreaElement>;
  onClose(): void;
  place: { left: number; top: number };
  session: Session;
};

/** The menu of the chosen cells: cut, copy, paste, empty, and what add-ins have put there. */
export function CellMenu({ extras, field, onClose, place, session }: Props) {
  const text = useText();
  const { editing, selection, sheet } = session;
  const name = text("menu.name");
  const failed = () => editing.refuse({ title: name, message: text("menu.clipboard") });

  async function copy(cut: boolean) {
    try {
      await navigator.clipboard.writeText(copied(session));
      if (cut) editing.refuse(sheet.clear(selection.area));
    } catch {
      failed();
    }
  }

  async function paste() {
    try {
      const pasted = await navigator.clipboard.readText();
      if (pasted !== "") pasteText(session, pasted);
    } catch {
      failed();
    }
  }

  function close() {
    onClose();
    field.current?.focus({ preventScroll: true });
  }

  const own: MenuEntry[] = [
    { label: text("menu.cut"), keys: "Control+X", onChoose: () => void copy(true) },
    { label: text("menu.copy"), keys: "Control+C", onChoose: () => void copy(false) },
    { label: text("menu.paste"), keys: "Control+V", onChoose: () => void paste() },
    {
      label: text("menu.clear"),
      keys: "Delete",
      onChoose: () => editing.refuse(sheet.clear(selection.area)),
    },
  ];
  return <Menu groups={[own, extras]} name={name} onClose={close} onLeave={onClose} place={place} />;
}
