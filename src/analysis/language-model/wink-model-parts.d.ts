/** What wink-nlp calls with each token of a text when it is asked to give something out; anything else gives words. */
declare module 'wink-nlp/src/allowed.js' {
  const allowed: { readonly its4tokens: Set<unknown> };
  export default allowed;
}
/** The parts of wink-eng-lite-web-model that its own types leave out; they are handed to wink-nlp as they are. */
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => unknown;
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: () => unknown;
  export default load;
}
