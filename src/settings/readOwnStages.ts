import { isDaysInStage, isRate, isSameName, isShape, isStageName } from "./checks";
import { openStageLimits } from "./limits";
import type { OwnStage, OwnStages } from "./ownStages";
import { recordOf } from "./recordOf";
import { standardStageIds, type StageKind } from "./stageKinds";

/** Reads what a company has changed of the stages of a kind; nothing, if one of them cannot be. */
export function readOwnStages(kind: StageKind, value: unknown): OwnStages | undefined {
  const { open, won, daysInStage } = recordOf(value);
  const stages = open === undefined ? undefined : readOpen(kind, open);
  const last = won === undefined ? undefined : readChanges(recordOf(won));
  if (open !== undefined && stages === undefined) return undefined;
  if (won !== undefined && last === undefined) return undefined;
  if (daysInStage !== undefined && !(typeof daysInStage === "number" && isDaysInStage(daysInStage)))
    return undefined;
  const names = [...(stages ?? []), ...(last ? [last] : [])].flatMap(({ name }) => name ?? []);
  if (names.some((name, at) => names.slice(at + 1).some((other) => isSameName(name, other))))
    return undefined;
  if (stages === undefined && last === undefined && daysInStage === undefined) return undefined;
  return {
    ...(stages && { open: stages }),
    ...(last && { won: last }),
    ...(daysInStage !== undefined && { daysInStage }),
  };
}

/** The stages of large deals keep their place: each is tied to its evidence. */
function readOpen(kind: StageKind, value: unknown): OwnStage[] | undefined {
  const { least, most } = openStageLimits[kind];
  if (!Array.isArray(value) || value.length < least || value.length > most) return undefined;
  const standard = standardStageIds(kind);
  const stages = value.flatMap((each: unknown) => readOpenStage(each, standard) ?? []);
  if (stages.length < value.length || new Set(stages.map(({ stage }) => stage)).size < stages.length)
    return undefined;
  if (least === most && stages.some(({ stage }, at) => stage !== standard[at])) return undefined;
  return stages;
}

/** A stage that the standard does not know must say everything itself. */
function readOpenStage(value: unknown, standard: readonly string[]): OwnStage | undefined {
  const { stage, winRate, ...given } = recordOf(value);
  const changes = readChanges(given);
  if (typeof stage !== "string" || changes === undefined) return undefined;
  if (winRate !== undefined && !(typeof winRate === "number" && isRate(winRate))) return undefined;
  const own = { stage, ...changes, ...(winRate !== undefined && { winRate }) };
  if (standard.includes(stage)) return own;
  const whole = own.name !== undefined && own.winRate !== undefined && own.shape !== undefined;
  return whole && /^own\d+$/.test(stage) ? own : undefined;
}

function readChanges({
  name,
  shape,
}: Readonly<Record<string, unknown>>): Pick<OwnStage, "name" | "shape"> | undefined {
  if (name !== undefined && !(typeof name === "string" && isStageName(name))) return undefined;
  if (shape !== undefined && !(typeof shape === "number" && isShape(shape))) return undefined;
  return { ...(name !== undefined && { name }), ...(shape !== undefined && { shape }) };
}
