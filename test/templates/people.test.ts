import fc from "fast-check";
import { addPeople, splitPeople } from "../../src/templates/people";

const name = fc
  .array(fc.constantFrom(..."张李王芳伟娜abcXYZ-'."), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(""));

test("splits at line ends, tabs, and commas and semicolons of both widths", () => {
  expect(splitPeople("张伟,李娜，王芳、刘洋;陈杰；杨静\r\n赵磊\t黄敏")).toEqual([
    "张伟",
    "李娜",
    "王芳",
    "刘洋",
    "陈杰",
    "杨静",
    "赵磊",
    "黄敏",
  ]);
});

test("keeps the spaces within a name and drops those around it", () => {
  expect(splitPeople("  Mary   Ann Smith , ,\n Li Na ")).toEqual(["Mary Ann Smith", "Li Na"]);
});

test("takes a name as the same in any case and in either form of an accent", () => {
  expect(addPeople(["Zoé"], splitPeople("zoe\u0301, Mary, MARY"))).toEqual(["Zoé", "Mary"]);
});

test("gives back any names that were joined by a separator", () => {
  fc.assert(
    fc.property(
      fc.array(name),
      fc.constantFrom(",", "，", "、", ";", "；", "\n", "\t", "\r\n"),
      (names, between) => {
        expect(splitPeople(names.join(between))).toEqual(names);
      },
    ),
  );
});

test("adds each name once, keeps the order, and changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (people, names) => {
      const all = addPeople(people, names);
      const spelled = all.map((one) => one.toLowerCase());
      expect(new Set(spelled).size).toBe(all.length);
      expect(new Set(spelled)).toEqual(new Set([...people, ...names].map((one) => one.toLowerCase())));
      expect(addPeople(all, names)).toEqual(all);
      const places = all.map((one) => [...people, ...names].indexOf(one));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
