/** The Monday of the week, whatever day of it was typed. */
export const monday = "({weekStart}-WEEKDAY({weekStart},2)+1)";

/** The Monday after it. */
export const nextMonday = "({weekStart}-WEEKDAY({weekStart},2)+8)";
