/** What scenes use of `$app/environment`. */
export const browser = !import.meta.env.SSR;
