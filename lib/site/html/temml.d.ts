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
  const temml: { renderToString(tex: string, options: Options): string };
  export default temml;
}
