/**
 * The subject's form of each personal pronoun whose form at hand is never a subject: “he” of “him”. Those that stand for a noun by
 * themselves (“his”, “mine”, “theirs”) may be subjects, and so may “you” and “it”.
 */
export const SUBJECT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    me: 'I',
    my: 'I',
    myself: 'I',
    us: 'we',
    our: 'we',
    ourselves: 'we',
    ourself: 'we',
    your: 'you',
    yourself: 'you',
    him: 'he',
    himself: 'he',
    her: 'she',
    herself: 'she',
    its: 'it',
    itself: 'it',
    them: 'they',
    their: 'they',
    themselves: 'they',
    themself: 'they',
  }),
);

/** The object's form of each personal pronoun whose form at hand is never an object: “him” of “he”. */
export const OBJECT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ i: 'me', we: 'us', he: 'him', she: 'her', they: 'them' }),
);

/** Forms that are an object and nothing else; “her” owns things too. */
export const ONLY_OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them']);

/** Ends the forms that point back: “himself”, “ourselves”. */
export const REFLEXIVE = /sel(?:f|ves)$/u;

/** Forms that no standard English has, and what they are for. */
export const MISFORMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ hisself: 'himself', theirself: 'themselves', theirselves: 'themselves' }),
);
