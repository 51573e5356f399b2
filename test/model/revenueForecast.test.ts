import { completion, revenueForecast } from "../../src/model/index";

// Sales models, section 7: second quarter, read on 26 April.
const april = { quota: 186, achieved: 30.92, committed: 75.8, probable: 156.6, weeksLeft: 8 };

describe("revenueForecast gives the worked example of the sales models, section 7", () => {
  test("with 70 % for committed: 92.21 and 59.52, completion 0.981989…", () => {
    const parts = revenueForecast({ ...april, committedRate: 0.7 });
    expect(parts.committedPart + parts.probablePart).toBeCloseTo(92.21, 10);
    expect(parts.outsidePart).toBeCloseTo(59.52, 10);
    expect(completion(parts.forecast, april.quota)).toBeCloseTo(0.981989, 6);
  });

  test("with the standard 75 %: completion 1.002…", () => {
    expect(completion(revenueForecast(april).forecast, april.quota)).toBeCloseTo(1.002, 3);
  });
});

describe("revenueForecast", () => {
  test("is what is achieved when nothing else is in sight", () => {
    const { forecast, gap } = revenueForecast({
      quota: 100,
      achieved: 40,
      committed: 0,
      probable: 0,
      weeksLeft: 0,
    });
    expect(forecast).toBe(40);
    expect(gap).toBe(60);
  });

  test("takes a rate of 0 for what it is, not for a missing one", () => {
    const { forecast } = revenueForecast({ ...april, committedRate: 0, probableRate: 0, weeklyRate: 0 });
    expect(forecast).toBe(april.achieved);
  });

  test.each(["committedRate", "probableRate", "weeklyRate"] as const)(
    "refuses a %s outside 0 to 1",
    (argument) => {
      for (const wrong of [-0.1, 1.5, 75]) {
        expect(() => revenueForecast({ ...april, [argument]: wrong })).toThrow(
          expect.objectContaining({ code: "outside-0-1", at: { argument }, values: { value: wrong } }),
        );
      }
    },
  );

  test("refuses weeks left below 0", () => {
    expect(() => revenueForecast({ ...april, weeksLeft: -1 })).toThrow(
      expect.objectContaining({ code: "below-zero", at: { argument: "weeksLeft" } }),
    );
  });
});

test("completion refuses a quota of 0", () => {
  expect(() => completion(10, 0)).toThrow(
    expect.objectContaining({ code: "zero", at: { argument: "quota" } }),
  );
});
