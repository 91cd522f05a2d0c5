/** What scenes use of `$app/state`: entries of the history hold nothing. */
export const page = { state: {} };
