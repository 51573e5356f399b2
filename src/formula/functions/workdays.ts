import { toNumber } from "../coercion";
import { lastSerial, weekdayOf } from "../dates";
import { Matrix } from "../matrix";
import { CellError, type Scalar } from "../value";
import { define, type FunctionTable } from "./definition";

export const workdays: FunctionTable = {
  NETWORKDAYS: define(["number", "number", "matrix?"], (start, end, holidays) =>
    counted(start, end, new Calendar(1, holidays)),
  ),
  "NETWORKDAYS.INTL": define(["number", "number", "scalar??", "matrix?"], (start, end, weekend, holidays) =>
    counted(start, end, new Calendar(weekend ?? 1, holidays)),
  ),
  WORKDAY: define(["number", "number", "matrix?"], (start, days, holidays) =>
    after(start, days, new Calendar(1, holidays)),
  ),
  "WORKDAY.INTL": define(["number", "number", "scalar??", "matrix?"], (start, days, weekend, holidays) =>
    after(start, days, new Calendar(weekend ?? 1, holidays)),
  ),
};

/** Says which days are worked. */
class Calendar {
  private readonly free: ReadonlySet<number>;
  private readonly holidays = new Set<number>();

  constructor(weekend: Scalar, holidays: Matrix | undefined) {
    this.free = freeDays(weekend);
    holidays?.each((day) => {
      if (day !== null && day !== "") this.holidays.add(Math.floor(toNumber(day)));
    });
  }

  isWorked(serial: number): boolean {
    return !this.free.has(weekdayOf(serial)) && !this.holidays.has(serial);
  }
}

/** A weekend is written as `"0000011"` from Monday on, or as a number: 1 is Saturday and Sunday, 11 only Sunday. */
function freeDays(weekend: Scalar): Set<number> {
  if (typeof weekend === "string") {
    if (!/^[01]{7}$/.test(weekend) || weekend === "1111111") throw new CellError("#VALUE!");
    return new Set([...weekend].flatMap((mark, index) => (mark === "1" ? [(index + 1) % 7] : [])));
  }
  const number = Math.trunc(toNumber(weekend));
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  if (number >= 11 && number <= 17) return new Set([number - 11]);
  throw new CellError("#NUM!");
}

function counted(start: number, end: number, calendar: Calendar): number {
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  if (first < 0 || last > lastSerial) throw new CellError("#NUM!");
  let days = 0;
  for (let day = first; day <= last; day += 1) if (calendar.isWorked(day)) days += 1;
  return start <= end ? days : -days;
}

function after(start: number, days: number, calendar: Calendar): number {
  const step = days < 0 ? -1 : 1;
  let day = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (day < 0 || day > lastSerial) throw new CellError("#NUM!");
    if (calendar.isWorked(day)) left -= 1;
  }
  return day;
}
