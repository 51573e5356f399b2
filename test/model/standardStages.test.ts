import { standardStages } from "../../src/model/index";

// Sales models, section 1, in percent.
test.each([
  ["smallDeals", [20, 35, 70, 100]],
  ["largeDeals", [0, 10, 20, 30, 50, 70, 100]],
  ["keyAccounts", [10, 30, 50, 70, 100]],
] as const)("standardStages: %s have the published win rates", (kind, percent) => {
  expect(standardStages[kind].map(({ winRate }) => winRate * 100)).toEqual(percent);
});
