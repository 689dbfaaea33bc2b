import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const root = resolve(here, "../..");
export const work = process.env.WORK;
/** As it is deployed: what build/publish makes. */
export const api = `${work}/publish/StPlan.Api.dll`;
export const graphQLNet = `${work}/graphql-dotnet/GraphQLDotNet.dll`;

/** @param {string} name Of a query in tests/load/queries. */
export const query = (name) => readFileSync(`${here}/queries/${name}.graphql`, "utf8").replace(/#.*/g, "").replace(/\s+/g, " ").trim();
