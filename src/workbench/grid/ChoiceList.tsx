import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useText } from "./useText";

type Props = {
  choices: readonly string[];
  current: string;
  onChoose(choice: string): void;
  onClose(): void;
  place: { left: number; top: number; minWidth: number };
};

/** The open list of a cell's choices. */
export function ChoiceList({ choices, current, onChoose, onClose, place }: Props) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(current)));

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: "nearest" });
  }, [at]);

  function handleKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    const choice = choices[at];
    if ((event.key === "Enter" || event.key === "Tab") && choice !== undefined) onChoose(choice);
    else if (event.key === "Escape" || (event.key === "ArrowUp" && event.altKey)) onClose();
    else if (event.key === "ArrowDown") setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(choices.length - 1);
    else if (event.key.length === 1) setAt(nextStartingWith(choices, at, event.key));
    else return;
    event.preventDefault();
  }

  return (
    <div
      aria-activedescendant={`choice-${at}`}
      aria-label={text("choices.name")}
      className="choice-list"
      onBlur={onClose}
      onKeyDown={handleKeyDown}
      ref={list}
      role="listbox"
      style={place}
      tabIndex={-1}
    >
      {choices.map((choice, index) => (
        <div
          aria-selected={index === at}
          className="choice"
          id={`choice-${index}`}
          key={index}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
          onPointerEnter={() => setAt(index)}
          role="option"
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

function nextStartingWith(choices: readonly string[], at: number, letter: string): number {
  const matches = (choice: string | undefined) => choice?.toLowerCase().startsWith(letter.toLowerCase());
  for (let step = 1; step <= choices.length; step++) {
    const next = (at + step) % choices.length;
    if (matches(choices[next])) return next;
  }
  return at;
}
