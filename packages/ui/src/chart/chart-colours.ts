/** Categorical colours of the Government Analysis Function, in the order they are to be used; at most four at once. */
export const chartColours = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

/** For exactly two series, which stand further apart. */
export const twoChartColours = ['#12436D', '#F46A25'] as const;
