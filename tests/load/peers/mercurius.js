// Mercurius on Fastify; each operation is compiled by graphql-jit when it is first seen.   node mercurius.js plan.json port
import Fastify from "fastify";
import mercurius from "mercurius";
import { resolversOver, typeDefs } from "./plan.js";

const [file, port] = process.argv.slice(2);
const app = Fastify();
await app.register(mercurius, { schema: typeDefs, resolvers: resolversOver(file), jit: 1 });
await app.listen({ host: "127.0.0.1", port: Number(port) });
