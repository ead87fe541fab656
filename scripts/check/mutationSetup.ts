import fc from 'fast-check';

// The same examples for every change and on every run, fewer of them, and no search for a smaller
// one: a part has hundreds of changes, and each has all its tests run.
fc.configureGlobal({ seed: 1, numRuns: 30, endOnFailure: true });
