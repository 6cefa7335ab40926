// The type that makes English as complete as Dutch: the same keys, at every depth, with other sentences.

/** The same tree of keys with any strings as values. */
export type Texts<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]>;
};
