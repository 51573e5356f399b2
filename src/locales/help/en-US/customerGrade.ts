/** The page of SALES.CUSTOMER_GRADE, in English. */
export const customerGrade = {
  "CUSTOMER_GRADE.question":
    "Which grade has a customer by attraction and potential against our relation, and so how much of our time?",
  "CUSTOMER_GRADE.formula":
    "potential high, relation high: key\npotential high, relation low: possible\npotential low, relation high: ordinary\npotential low, relation low: ignore\nhigh = a score at or above the threshold",
  "CUSTOMER_GRADE.source":
    "Standard customer grading of sales management: attraction and potential against relation, four fields (Sales models, section 9).",
  "CUSTOMER_GRADE.example.five": "Scores from 1 to 5: potential 4 is high, relation 2 is low.",
  "CUSTOMER_GRADE.example.hundred": "Scores from 0 to 100 with a threshold of 60:",
  "CUSTOMER_GRADE.rounding":
    "A score equal to the threshold counts as high. Scores need not be whole numbers. The answer is a word in the language of Excel.",
  "CUSTOMER_GRADE.team":
    "Give both scores as columns with a row for each customer; the threshold may be one cell or a column. The answer is a grade for each.",
  "CUSTOMER_GRADE.example.team": "One customer of each grade:",
  "CUSTOMER_GRADE.limits":
    "It does not make the scores; they are your judgement, and need revising when a customer changes. One threshold serves both scores. Because the answer is a word in the language of Excel, compare grades by cells, not by words typed into a formula, if colleagues use another language.",
} as const;
