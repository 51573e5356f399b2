import { useMemo, useRef, useState } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Argument } from "../../model/index";
import type { ArgumentTexts, TypedArguments } from "./argumentTexts";
import { respelled } from "./calls/respelled";

export type KeptArguments = {
  typed: TypedArguments;
  setTexts: (id: FunctionId, texts: ArgumentTexts) => void;
  setText: (id: FunctionId, name: Argument, text: string) => void;
};

/** What was typed, and the sheet for which it is spelled; null as long as none is known. */
type Spelled = { typed: TypedArguments; on: string | null };

/** Keeps what was typed for each function. What refers to cells goes on meaning the same cells on another sheet. */
export function useTypedArguments(sheet: string | null): KeptArguments {
  const [kept, setKept] = useState<Spelled>({ typed: {}, on: sheet });
  const latest = useRef(sheet);
  latest.current = sheet;
  if (kept.on === null && sheet !== null) setKept({ ...kept, on: sheet });
  const typed = useMemo(() => spelledFor(sheet, kept), [kept, sheet]);

  function change(changed: (typed: TypedArguments) => TypedArguments): void {
    setKept((now) => ({
      typed: changed(spelledFor(latest.current, now)),
      on: latest.current ?? now.on,
    }));
  }

  return {
    typed,
    setTexts: (id, texts) => change((now) => ({ ...now, [id]: texts })),
    setText: (id, name, text) => change((now) => ({ ...now, [id]: { ...now[id], [name]: text } })),
  };
}

function spelledFor(sheet: string | null, { typed, on }: Spelled): TypedArguments {
  if (sheet === null || on === null || sheet === on) return typed;
  const ofOne = (texts: ArgumentTexts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, respelled(text, on, sheet)]));
  return Object.fromEntries(Object.entries(typed).map(([id, texts]) => [id, ofOne(texts)]));
}
