/** The part of temml that is used here; its own declarations are out of reach for Node's module resolution. */
declare module "temml" {
  interface Options {
    readonly throwOnError?: boolean;
    readonly trust?: boolean;
    readonly strict?: boolean;
    readonly macros?: Record<string, string>;
    readonly maxSize?: readonly [number, number];
    readonly maxExpand?: number;
  }
  /** Any node of the tree, as far as all kinds of them have these. */
  export interface MathMlNode {
    readonly type?: string;
    readonly text?: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly children?: readonly MathMlNode[];
  }
  const temml: {
    renderToString(tex: string, options: Options): string;
    /** Made for output of one's own; not promised from version to version, so the tests cover what comes of it. */
    __renderToMathMLTree(tex: string, options: Options): MathMlNode;
  };
  export default temml;
}
