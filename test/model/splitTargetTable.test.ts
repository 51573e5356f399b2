import fc from "fast-check";
import { splitTarget } from "../../src/model/index";
import {
  columnSums,
  controlledRoundings,
  exactTable,
  hamilton,
  isRounded,
  squaredError,
  sum,
} from "./controlledRoundings";

describe("splitTarget rounds published tables", () => {
  test("a data set of 1000 examples by answer and part, with the least squared error", () => {
    // TheHalfMoon/MESC, tests/test_mesc_split_v1.py: 552 yes, 338 no and 110 maybe over 700, 150 and 150. Of equally good
    // tables that project takes the one whose first different number is smaller, here with its last two columns
    // exchanged, where that is ours.
    const answers = [552, 338, 110];
    const parts = [700, 150, 150];
    const weights = answers.map((answer) => parts.map((part) => answer * part));
    expect(splitTarget({ total: 1000, weights })).toEqual([
      [386, 83, 83],
      [237, 51, 50],
      [77, 16, 17],
    ]);
  });

  test("an array with given row and column sums", () => {
    // rtrvale/matrix_rounding, smooth_and_round_array.py: row sums 7, 10, 10 and column sums 13, 9, 5.
    const weights = [
      [1.2, 3.4, 2.4],
      [3.9, 4.0, 2.1],
      [7.9, 1.6, 0.5],
    ];
    expect(splitTarget({ total: 27, weights })).toEqual([
      [1, 3, 3],
      [4, 4, 2],
      [8, 2, 0],
    ]);
  });

  test("census figures that need no more than to be rounded to the nearest", () => {
    // math.stackexchange.com, "Determine whether there is a valid rounding in a table of numbers": sums 24, 27, 4 and
    // 26, 22, 7.
    const weights = [
      [11.998, 9.083, 2.919],
      [12.983, 10.872, 3.145],
      [1.019, 2.045, 0.936],
    ];
    expect(splitTarget({ total: 55, weights })).toEqual([
      [12, 9, 3],
      [13, 11, 3],
      [1, 2, 1],
    ]);
  });
});
