import { useContext } from "react";
import { isShape } from "../../settings/checks";
import type { OpenStage, StageName } from "../../templates/forms/funnelParts/stageSet";
import { stageText } from "../../templates/forms/funnelParts/stageText";
import { LanguageContext } from "../languageContext";
import { rateText } from "./rateText";
import { readNumber } from "./readNumber";
import { readRate } from "./readRate";
import { readStageName } from "./readStageName";
import { useSettingsText } from "./useSettingsText";
import { useTyped } from "./useTyped";

export type TypedStage = {
  onChange: (change: Partial<Pick<OpenStage, "name" | "shape" | "winRate">>) => void;
  /** What the other stages are called. */
  others: readonly string[];
  /** Without a rate it is the won stage. */
  stage: Pick<OpenStage, "name" | "shape"> & { winRate?: number };
  /** What the stage is called as everywhere, if it is one of the standard ones. */
  standardName: StageName | undefined;
};

/** Lets people type a stage's name, its win rate and its part of the shape. */
export function useTypedStage({ onChange, others, stage, standardName }: TypedStage) {
  const text = useSettingsText();
  const language = useContext(LanguageContext);
  const called = stageText(language, stage.name);
  const name = useTyped({
    value: called,
    read: (typed) => readStageName(typed, others, text),
    spell: String,
    onChange: (words) => {
      const usual = standardName !== undefined && stageText(language, standardName) === words;
      onChange({ name: usual ? standardName : { words } });
    },
  });
  const rate = useTyped({
    value: stage.winRate ?? 1,
    read: (typed) => {
      const value = readRate(typed);
      return value === undefined ? { problem: text("invalid.rate") } : { value };
    },
    spell: rateText,
    onChange: (winRate) => onChange({ winRate }),
  });
  const shape = useTyped({
    value: stage.shape,
    read: (typed) => {
      const value = readNumber(typed);
      return value === undefined || !isShape(value) ? { problem: text("invalid.shape") } : { value };
    },
    spell: String,
    onChange: (deals) => onChange({ shape: deals }),
  });
  return { called, name, rate, shape };
}
