import fc from 'fast-check';

/** Loaded before the tests of a run, this makes every property meet the same examples each time: nothing fails by chance. */
fc.configureGlobal({ seed: 20261124 });
