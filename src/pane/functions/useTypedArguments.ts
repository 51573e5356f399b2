import { useEffect, useRef, useState } from "react";
import type { FunctionId } from "../../functions/customFunction";
import type { Argument } from "../../model/index";
import type { ArgumentTexts, TypedArguments } from "./argumentTexts";
import { respelled } from "./calls/respelled";

export type KeptArguments = {
  typed: TypedArguments;
  setTexts: (id: FunctionId, texts: ArgumentTexts) => void;
  setText: (id: FunctionId, name: Argument, text: string) => void;
};

/** Keeps what was typed for each function. What refers to cells goes on meaning the same cells on another sheet. */
export function useTypedArguments(sheet: string | null): KeptArguments {
  const [typed, setTyped] = useState<TypedArguments>({});
  const spelledOn = useRef(sheet);

  useEffect(() => {
    const from = spelledOn.current;
    if (sheet === null) return;
    spelledOn.current = sheet;
    if (from !== null && from !== sheet) setTyped((now) => allRespelled(now, from, sheet));
  }, [sheet]);

  return {
    typed,
    setTexts: (id, texts) => setTyped((now) => ({ ...now, [id]: texts })),
    setText: (id, name, text) => setTyped((now) => ({ ...now, [id]: { ...now[id], [name]: text } })),
  };
}

function allRespelled(typed: TypedArguments, from: string, to: string): TypedArguments {
  const ofOne = (texts: ArgumentTexts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, respelled(text, from, to)]));
  return Object.fromEntries(Object.entries(typed).map(([id, texts]) => [id, ofOne(texts)]));
}
