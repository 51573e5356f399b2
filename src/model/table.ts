/** Numbers in the shape in which they stand on a sheet: rows of equal length. */
export type Table = readonly (readonly number[])[];
