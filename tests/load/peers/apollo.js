// Apollo Server, as its documentation starts it, without what it would report elsewhere.   node apollo.js plan.json port
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { resolversOver, typeDefs } from "./plan.js";

const [file, port] = process.argv.slice(2);
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: resolversOver(file) }),
  { listen: { host: "127.0.0.1", port: Number(port) } });
