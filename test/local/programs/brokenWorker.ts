/** A worker that cannot start. */
console.error('the policy file is missing');
process.exit(1);
