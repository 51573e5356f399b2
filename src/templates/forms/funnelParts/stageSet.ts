import type { SheetTextKey } from "../../../locales/sheets";

/** What a stage is called: as everywhere, or in a company's own words. */
export type StageName = SheetTextKey | { words: string };

/** An open stage as its cells hold it before anybody changes them. */
export type OpenStage = {
  /** The stage in the names of cells: `rollInterest` is made of `interest`. */
  stage: string;
  name: StageName;
  winRate: number;
  /** Deals that stand here in a balanced funnel, beside those of the other stages; 0 where none is published. */
  shape: number;
};

/** The stages of one kind of deal. Names, rates and shape are cells of the sheet; these are what stands in them first. */
export type StageSet = {
  /** From the first to the last before a deal is won. */
  open: readonly OpenStage[];
  won: Pick<OpenStage, "name" | "shape">;
  /** A deal that stands longer in one stage is stale. */
  daysInStage: number;
};
