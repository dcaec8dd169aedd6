/** What any code looks like: two to 64 letters, digits, hyphens and underscores, the first a letter or a digit. */
export const CODE_GRAMMAR = /^[a-z0-9][\w-]{1,63}$/i;
