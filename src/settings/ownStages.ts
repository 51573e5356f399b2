/** An open stage as a company has it. */
export type OwnStage = {
  /** One of the standard stages, of which the rest says what is different; or a stage that the company added. */
  stage: string;
  name?: string;
  winRate?: number;
  /** Deals that stand here in a balanced funnel, beside those of the other stages. */
  shape?: number;
};

/** What a company has changed of the stages of one kind of deal. */
export type OwnStages = {
  /** All open stages in their order, if any of them differs. */
  open?: readonly OwnStage[];
  won?: Pick<OwnStage, "name" | "shape">;
  /** Days after which a deal has stood too long in one stage. */
  daysInStage?: number;
};
