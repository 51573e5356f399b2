import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from "react";

/** One entry of a menu; `icon` is the path of a picture. */
export type MenuEntry = { icon?: string; keys?: string; label: string; onChoose(): void; tip?: string };

type Props = {
  /** The entries in groups, with a line between them. */
  groups: readonly (readonly MenuEntry[])[];
  name: string;
  onClose(): void;
  /** The focus has gone elsewhere. */
  onLeave(): void;
  place: { left: number; top: number };
};

/** An open menu: arrows go through it, Escape and a press beside it close it. */
export function Menu({ groups, name, onClose, onLeave, place }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => itemsOf(menu.current)[0]?.focus({ preventScroll: true }), []);

  function handleKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, End: -1, Home: 0 };
    const next = Object.hasOwn(steps, event.key) ? steps[event.key as keyof typeof steps] : null;
    if (next !== null) items.at(next % items.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  }

  return (
    <div
      aria-label={name}
      className="menu"
      onBlur={handleBlur}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={handleKeyDown}
      ref={menu}
      role="menu"
      style={place}
    >
      {groups
        .filter((entries) => entries.length > 0)
        .map((entries, group) => (
          <div className="menu-group" key={group} role="group">
            {entries.map(({ icon, keys, label, onChoose, tip }) => (
              <button
                aria-description={tip}
                aria-keyshortcuts={keys}
                className="menu-item"
                key={label}
                onClick={() => {
                  onClose();
                  onChoose();
                }}
                role="menuitem"
                tabIndex={-1}
                title={tip}
                type="button"
              >
                {icon ? <img alt="" height="16" src={icon} width="16" /> : <span />}
                {label}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
