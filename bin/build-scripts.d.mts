/** A script of the site: the constant that holds it, its entry, and the module it is written to, below `lib/site`. */
interface Script {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export const SCRIPTS: readonly Script[];
/** The module that holds the script as text. */
export function bundleScript(script: Script): string;
