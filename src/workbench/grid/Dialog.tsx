import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";

type Props = { children: ReactNode; message: string; onCancel(): void; title: string };

/** A question that must be answered before work goes on; `children` are its buttons, the first one has the focus. */
export function Dialog({ children, message, onCancel, title }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttonsOf(box.current)[0]?.focus();
  }, []);

  function handleKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === "Escape") onCancel();
    if (event.key !== "Tab") return;
    event.preventDefault();
    const buttons = buttonsOf(box.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
  }

  return (
    <div className="dialog-back" onKeyDown={handleKeyDown}>
      <div
        aria-describedby={`${id}message`}
        aria-labelledby={`${id}title`}
        aria-modal="true"
        className="dialog"
        ref={box}
        role="alertdialog"
      >
        <h2 id={`${id}title`}>{title}</h2>
        <p id={`${id}message`}>{message}</p>
        <div className="dialog-buttons">{children}</div>
      </div>
    </div>
  );
}

function buttonsOf(box: HTMLElement | null): HTMLButtonElement[] {
  return [...(box?.querySelectorAll("button") ?? [])];
}
