import fc from "fast-check";
import { readSettings } from "../../src/settings/readSettings";
import { settingsText } from "../../src/settings/settingsText";
import type { OwnStages } from "../../src/settings/ownStages";
import { standardStageIds, stageKinds, type StageKind } from "../../src/settings/stageKinds";
import type { Settings } from "../../src/settings/settings";

const rate = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const shape = fc.integer({ min: 0, max: 10_000 });
const changes = (at: number | string) =>
  fc.record({ name: fc.constant(`阶段 ${at}`), shape, winRate: rate }, { requiredKeys: [] });

/** Any stages that a company can have of a kind: of small deals and key accounts in any order, with stages of its own. */
function ownStages(kind: StageKind): fc.Arbitrary<OwnStages> {
  const standard = standardStageIds(kind);
  const ids =
    kind === "largeDeals"
      ? fc.constant(standard)
      : fc.shuffledSubarray([...standard, "own1", "own2", "own3", "own4"], { minLength: 2, maxLength: 7 });
  const open = ids.chain((stages) =>
    fc.tuple(
      ...stages.map((stage, at) =>
        (standard.includes(stage)
          ? changes(at)
          : fc.record({ name: fc.constant(`Own ${at}`), shape, winRate: rate })
        ).map((own) => ({ stage, ...own })),
      ),
    ),
  );
  const won = fc.record({ name: fc.constant("Signed"), shape }, { requiredKeys: [] });
  const daysInStage = fc.integer({ min: 1, max: 365 });
  return fc
    .record({ open, won, daysInStage }, { requiredKeys: [] })
    .filter((own) => Object.keys(own).length > 0);
}

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    stages: fc
      .record(
        {
          smallDeals: ownStages("smallDeals"),
          largeDeals: ownStages("largeDeals"),
          keyAccounts: ownStages("keyAccounts"),
        },
        { requiredKeys: [] },
      )
      .filter((stages) => Object.keys(stages).length > 0),
    forecastRates: fc
      .record({ committed: rate, probable: rate, weekly: rate }, { requiredKeys: [] })
      .filter((rates) => Object.keys(rates).length > 0),
    currency: fc.constantFrom("yuan" as const, "thousand-yuan" as const, "ten-thousand-yuan" as const),
    weekStart: fc.constantFrom("monday" as const, "sunday" as const, "saturday" as const),
    fiscalYearStart: fc.integer({ min: 2, max: 12 }),
    language: fc.constantFrom("en-US" as const, "zh-CN" as const),
  },
  { requiredKeys: [] },
);

test("whatever a company can set comes back as it was kept", () => {
  fc.assert(
    fc.property(settings, (given) => {
      expect(readSettings(settingsText(given))).toEqual({ settings: given, broken: [] });
    }),
  );
});

test("nothing is kept where everything is at the standard, and nothing kept is the standard", () => {
  expect(settingsText({})).toBeNull();
  for (const nothing of [null, undefined, ""])
    expect(readSettings(nothing)).toEqual({ settings: {}, broken: [] });
});

test("whatever stands there, reading gives settings that can be kept again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (given) => {
      const { settings } = readSettings(given);
      expect(readSettings(settingsText(settings))).toEqual({ settings, broken: [] });
    }),
  );
});

const kept = (parts: object) => JSON.stringify({ version: 1, ...parts });

test.each([
  ["currency", { currency: "dollar" }],
  ["weekStart", { weekStart: "Monday" }],
  ["fiscalYearStart", { fiscalYearStart: 1 }],
  ["fiscalYearStart", { fiscalYearStart: 4.5 }],
  ["language", { language: "fr-FR" }],
  ["forecastRates", { forecastRates: { committed: 75 } }],
  ["forecastRates", { forecastRates: { weekly: "4%" } }],
  ["smallDeals", { stages: { smallDeals: { open: [{ stage: "interest" }] } } }],
  [
    "smallDeals",
    { stages: { smallDeals: { open: [{ stage: "own1", name: "Demo" }, { stage: "interest" }] } } },
  ],
  ["smallDeals", { stages: { smallDeals: { open: [{ stage: "interest" }, { stage: "interest" }] } } }],
  [
    "smallDeals",
    { stages: { smallDeals: { open: [{ stage: "interest", name: "=A1" }, { stage: "proposal" }] } } },
  ],
  [
    "keyAccounts",
    {
      stages: {
        keyAccounts: {
          open: [
            { stage: "lead", name: "Demo" },
            { stage: "proposal", name: "demo" },
          ],
        },
      },
    },
  ],
  [
    "largeDeals",
    {
      stages: {
        largeDeals: { open: [...standardStageIds("largeDeals")].reverse().map((stage) => ({ stage })) },
      },
    },
  ],
  ["keyAccounts", { stages: { keyAccounts: { daysInStage: 0 } } }],
  ["keyAccounts", { stages: { keyAccounts: { won: { shape: -1 } } } }],
])("%s falls back to the standard where it is %j, and says so; the rest holds", (part, broken) => {
  const good = part === "currency" ? { fiscalYearStart: 4 } : { currency: "yuan" };
  expect(readSettings(kept({ ...good, ...broken }))).toEqual({ settings: good, broken: [part] });
});

test("what is no settings at all, or of a newer Funnelbook, is told apart", () => {
  expect(readSettings("{")).toEqual({ settings: {}, broken: [], unreadable: "broken" });
  expect(readSettings("[1]")).toEqual({ settings: {}, broken: [], unreadable: "broken" });
  expect(readSettings(kept({ version: 2, currency: "yuan" }))).toEqual({
    settings: {},
    broken: [],
    unreadable: "newer",
  });
});

test("parts that this version does not know do no harm", () => {
  expect(readSettings(kept({ currency: "yuan", colours: ["red"] }))).toEqual({
    settings: { currency: "yuan" },
    broken: [],
  });
});

test("each kind has the open stages of Sales models, section 1", () => {
  expect(stageKinds.map((kind) => standardStageIds(kind).length)).toEqual([3, 5, 4]);
});
