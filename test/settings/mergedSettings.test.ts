import fc from "fast-check";
import { mergedSettings } from "../../src/settings/mergedSettings";
import type { Settings } from "../../src/settings/settings";

const days = fc.record({ daysInStage: fc.integer({ min: 1, max: 365 }) });
const rate = fc.constantFrom(0.1, 0.5, 0.75);
const settings: fc.Arbitrary<Settings> = fc
  .record(
    {
      stages: fc.record({ smallDeals: days, largeDeals: days, keyAccounts: days }, { requiredKeys: [] }),
      forecastRates: fc.record({ committed: rate, probable: rate, weekly: rate }, { requiredKeys: [] }),
      currency: fc.constantFrom("yuan" as const, "thousand-yuan" as const),
      weekStart: fc.constantFrom("sunday" as const, "saturday" as const),
      fiscalYearStart: fc.integer({ min: 2, max: 12 }),
    },
    { requiredKeys: [] },
  )
  .map(sparse);

/** Settings are sparse: a group that holds nothing is not there. */
function sparse({ stages, forecastRates, ...parts }: Settings): Settings {
  return {
    ...parts,
    ...(stages && Object.keys(stages).length > 0 && { stages }),
    ...(forecastRates && Object.keys(forecastRates).length > 0 && { forecastRates }),
  };
}

test("whoever changed nothing has what is kept, and where nobody else did, it is as here", () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      expect(mergedSettings(other, one, one)).toEqual(other);
      expect(mergedSettings(one, one, other)).toEqual(other);
    }),
  );
});

test("keeping the same changes once more changes nothing", () => {
  fc.assert(
    fc.property(settings, settings, settings, (kept, read, here) => {
      const once = mergedSettings(kept, read, here);
      expect(mergedSettings(once, read, here)).toEqual(once);
    }),
  );
});

test("of two who change different parts, both have their own, whoever comes first", () => {
  fc.assert(
    fc.property(settings, settings, (read, other) => {
      const one: Settings = sparse({ ...read, ...("currency" in other && { currency: other.currency }) });
      const { currency: _, ...rest } = other;
      const two: Settings = { ...rest, ...("currency" in read && { currency: read.currency }) };
      expect(mergedSettings(one, read, two)).toEqual(mergedSettings(two, read, one));
    }),
  );
});

test("a stage of one kind and a rate are changed beside those of a colleague", () => {
  const read: Settings = { forecastRates: { committed: 0.8, weekly: 0.02 } };
  const kept: Settings = { ...read, stages: { largeDeals: { won: { name: "签约" } } } };
  const here: Settings = {
    forecastRates: { weekly: 0.02 },
    stages: { smallDeals: { open: [{ stage: "interest", winRate: 0.3 }] } },
  };
  expect(mergedSettings(kept, read, here)).toEqual({
    forecastRates: { weekly: 0.02 },
    stages: { ...here.stages, ...kept.stages },
  });
});

test("stages of a kind that two changed are those of whoever keeps last, not a mixture", () => {
  const kept: Settings = { stages: { smallDeals: { won: { name: "签约" } } } };
  const here: Settings = { stages: { smallDeals: { open: [{ stage: "interest", name: "签约" }] } } };
  expect(mergedSettings(kept, {}, here)).toEqual(here);
});

test("the order in which something is said does not make it another", () => {
  const read: Settings = { stages: { smallDeals: { won: { name: "赢单", shape: 2 } } } };
  const here: Settings = { stages: { smallDeals: { won: { shape: 2, name: "赢单" } } } };
  const kept: Settings = { stages: { smallDeals: { won: { name: "签约" } } } };
  expect(mergedSettings(kept, read, here)).toEqual(kept);
});
