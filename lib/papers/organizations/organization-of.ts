import type { Paper } from "../paper.ts";
import { type ResolvedOrganization, resolveOrganization } from "./resolve-organization.ts";

/** The paper's organisation under its canonical name, where upstream names one. */
export function organizationOf({ organization }: Paper): ResolvedOrganization | undefined {
  return organization && resolveOrganization(organization);
}
