/** The formula of a share: a number in every row, also in empty ones, so that columns of shares can be multiplied. */
export function shareOf(weight: string, all: string): string {
  return `=IF(SUM(${all})=0,0,N(${weight})/SUM(${all}))`;
}
