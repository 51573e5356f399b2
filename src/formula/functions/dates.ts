import { dayOf, daysInMonth, lastSerial, serialOf } from "../dates";
import { toNumber } from "../coercion";
import { dateOfText, timeOfText } from "../typed";
import { CellError } from "../value";
import { between } from "./between";
import { define, defineLazily, type FunctionTable } from "./definition";
import { isoWeekOf, weekOf, weekdayNumber } from "./weeks";

export const dates: FunctionTable = {
  DATE: define(["number", "number", "number"], date),
  DATEDIF: define(["number", "number", "text"], between),
  DATEVALUE: define(["text"], (text) => Math.floor(found(dateOfText(text.trim())))),
  DAY: define(["number"], (serial) => dayOf(real(serial)).day),
  DAYS: define(["scalar", "scalar"], (end, start) => Math.floor(toNumber(end)) - Math.floor(toNumber(start))),
  EDATE: define(["number", "number"], (serial, months) => monthsLater(real(serial), Math.trunc(months))),
  EOMONTH: define(["number", "number"], (serial, months) => {
    const { year, month } = dayOf(real(serial));
    return real(serialOf(year, month + Math.trunc(months) + 1, 0));
  }),
  HOUR: define(["number"], (serial) => Math.floor(secondsOf(serial) / 3600)),
  ISOWEEKNUM: define(["number"], (serial) => isoWeekOf(real(serial))),
  MINUTE: define(["number"], (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  MONTH: define(["number"], (serial) => dayOf(real(serial)).month),
  NOW: defineLazily(0, 0, (call) => call.book.now()),
  SECOND: define(["number"], (serial) => secondsOf(serial) % 60),
  TIME: define(["number", "number", "number"], (hour, minute, second) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    if (seconds < 0) throw new CellError("#NUM!");
    return (seconds % 86_400) / 86_400;
  }),
  TIMEVALUE: define(["text"], (text) => found(timeOfText(text) ?? dateOfText(text.trim())) % 1),
  TODAY: defineLazily(0, 0, (call) => Math.floor(call.book.now())),
  WEEKDAY: define(["number", "number?"], (serial, type = 1) => weekdayNumber(real(serial), type)),
  WEEKNUM: define(["number", "number?"], (serial, type = 1) => weekOf(real(serial), type)),
  YEAR: define(["number"], (serial) => dayOf(real(serial)).year),
};

/** Years up to 1899 are counted from 1900. */
function date(year: number, month: number, day: number): number {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) throw new CellError("#NUM!");
  return real(serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)));
}

/** The same day of a later month, or its last day when it is shorter. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const first = dayOf(real(serialOf(year, month + months, 1)));
  return serialOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

function secondsOf(serial: number): number {
  return Math.round((real(serial) % 1) * 86_400) % 86_400;
}

function real(serial: number): number {
  if (serial < 0 || serial >= lastSerial + 1) throw new CellError("#NUM!");
  return serial;
}

function found(serial: number | undefined): number {
  if (serial === undefined) throw new CellError("#VALUE!");
  return serial;
}
