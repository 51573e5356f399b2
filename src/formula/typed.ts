import { daysInMonth, serialOf } from "./dates";

const number =
  /^([-+]?)\s*[¥￥$€]?\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d+))?\s*(%?)$/;
const date = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+(.+))?$/;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(.+))?$/;
const time = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp][Mm])?$/;

/** Reads a text as the number, the day or the time that Excel would take it for. */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  const found = number.exec(trimmed);
  if (!found) return dateOfText(trimmed) ?? timeOfText(trimmed);
  const [, sign = "", secondSign = "", digits = "", power = "0", percent] = found;
  if (sign !== "" && secondSign !== "") return undefined;
  const size = Number(`${digits.replaceAll(",", "")}e${power}`) / (percent ? 100 : 1);
  return sign === "-" || secondSign === "-" ? -size : size;
}

/** Reads a text as a day, with a time or without, as its serial number. */
export function dateOfText(text: string): number | undefined {
  const american = americanDate.exec(text);
  const [, year, month, day, clock] = american
    ? [american[0], american[3], american[1], american[2], american[4]]
    : (date.exec(text) ?? []);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m))) return undefined;
  const fraction = clock === undefined ? 0 : timeOfText(clock);
  return fraction === undefined ? undefined : serialOf(y, m, d) + fraction;
}

/** Reads a time of day as a fraction of a day. */
export function timeOfText(text: string): number | undefined {
  const [, hour, minute, second = "0", half] = time.exec(text.trim()) ?? [];
  if (hour === undefined || Number(minute) > 59 || (half && Number(hour) > 12)) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hour);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
