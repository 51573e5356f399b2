import { writeFileSync } from "node:fs";
import { chinaYearsSource } from "../build/chinaYears";

/** `npm run calendar`: takes over what an update of chinese-days knows of China's working days. */
writeFileSync("src/calendar/chinaYears.ts", chinaYearsSource());
