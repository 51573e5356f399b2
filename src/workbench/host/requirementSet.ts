import { ExcelError } from "../workbook/excelError";
import type { ApiVersion, BoundMember, HostObject } from "./hostType";

/** The requirement sets of Excel that the workbench can be switched to. */
export const apiVersions = [
  "1.9",
  "1.10",
  "1.11",
  "1.12",
  "1.13",
  "1.14",
  "1.15",
  "1.16",
  "1.17",
] as const satisfies readonly ApiVersion[];

/** Whether one version has all that another has. */
export function includes(version: ApiVersion, since: ApiVersion): boolean {
  return Number(version.slice(2)) >= Number(since.slice(2));
}

/** Finds a member, and refuses loudly one that is not modelled or is newer than the workbench's requirement set. */
export function memberOf(object: HostObject, wireName: string, version: ApiVersion): BoundMember {
  const name = memberName(wireName);
  const member = object.member(name);
  const full = `${object.typeName}.${name}`;
  if (!member) throw new ExcelError("ApiNotFound", `${full} is not modelled by the workbench`);
  if (!includes(version, member.since)) {
    throw new ExcelError(
      "ApiNotFound",
      `${full} needs ExcelApi ${member.since}, the workbench offers ExcelApi ${version}`,
    );
  }
  return member;
}

/** A member's name as the add-in writes it: batches spell it with a capital. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A member's name as batches and answers spell it. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
