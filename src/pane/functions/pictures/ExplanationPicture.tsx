import { useContext } from "react";
import type { Picture } from "../../../explanations/explanation";
import { LanguageContext } from "../../languageContext";
import type { Explaining } from "../explanation/LaterExplanation";
import { BarsPicture } from "./BarsPicture";
import { FunnelPicture } from "./FunnelPicture";
import { RangePicture } from "./RangePicture";

export type ExplanationPictureProps = { explaining: Explaining; picture: Picture };

/** The small drawing beside an explanation. */
export function ExplanationPicture({ explaining, picture }: ExplanationPictureProps) {
  const language = useContext(LanguageContext);
  const number = (value: number) => explaining.numberText(language, value);
  switch (picture.kind) {
    case "funnel":
      return <FunnelPicture number={number} stages={picture.stages} />;
    case "range":
      return <RangePicture number={number} range={picture} />;
    case "bars":
      return <BarsPicture bars={picture.bars} number={number} />;
  }
}
