import fc from 'fast-check';

// A failing property prints its seed and path; put them in the property's own options to replay it.
fc.configureGlobal({ numRuns: 200 });
