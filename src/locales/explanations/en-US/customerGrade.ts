/** The explanations of SALES.CUSTOMER_GRADE, in English. */
export const customerGrade = {
  "CUSTOMER_GRADE.potential": "Potential",
  "CUSTOMER_GRADE.relation": "Relation",
  "CUSTOMER_GRADE.high": "high",
  "CUSTOMER_GRADE.low": "low",
  "CUSTOMER_GRADE.grade": "Grade",
  "CUSTOMER_GRADE.scale": "Without a threshold, scores run from 1 to 5, and 3 counts as high.",
  "CUSTOMER_GRADE.sentence.key": "A key customer: potential and relation are both high.",
  "CUSTOMER_GRADE.sentence.possible": "A possible customer: the potential is high, the relation is not yet.",
  "CUSTOMER_GRADE.sentence.ordinary": "An ordinary customer: the relation is good, the potential low.",
  "CUSTOMER_GRADE.sentence.ignore": "A customer to ignore: neither potential nor relation is high.",
  "CUSTOMER_GRADE.both": "potential {potential}, relation {relation}",
} as const;
