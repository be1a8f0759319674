import * as z from "zod/mini";

/** A type without its readonly marks, which a schema does not give. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether two types are one and the same but for readonly marks: keys, optional keys and literals included. */
export type Same<A, B> = Identical<Plain<A>, Plain<B>>;

type IsOptional<Model, Key extends keyof Model> =
  Record<never, never> extends Pick<Model, Key> ? true : false;

/** A schema for every key of a model; exactly the optional ones may be left out. */
type Fields<Model> = {
  readonly [Key in keyof Model]-?: IsOptional<Model, Key> extends true
    ? z.ZodMiniExactOptional
    : z.ZodMiniType<Model[Key]>;
};

/** Refuses a key that the model has not, and a schema that gives more or less than the model's own type. */
type Exactly<Shape, Model> = {
  readonly [Key in keyof Shape]: Key extends keyof Model
    ? Same<z.output<Shape[Key]>, Required<Model>[Key]> extends true
      ? Shape[Key]
      : { readonly expected: Required<Model>[Key] }
    : never;
};

/** The shape of an object schema, held against the model it stands for; the value is the shape itself. */
export const fields =
  <Model>() =>
  <Shape extends Fields<Model>>(shape: Shape & Exactly<Shape, Model>): Shape =>
    shape;

/** A schema held against the model it stands for: a union that lacks a member does not compile. */
export const exactly =
  <Model>() =>
  <Schema extends z.ZodMiniType>(
    schema: Schema & (Same<z.output<Schema>, Model> extends true ? unknown : { readonly expected: Model }),
  ): Schema =>
    schema;

/** One of some words: all of the type, and no other. */
export const oneOf =
  <Word extends string>() =>
  <const Words extends readonly [Word, ...Word[]]>(
    ...words: Words & (Same<Words[number], Word> extends true ? unknown : readonly [never])
  ): z.ZodMiniType<Word> =>
    z.literal([...words]);

/** Items of one kind, in order. */
export const list = <Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<readonly Item[]> => z.array(item);
