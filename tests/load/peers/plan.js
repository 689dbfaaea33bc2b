// The plan as both peers serve it: plain objects in memory, found by a map, which is the fastest that their resolvers can have.
import { readFileSync } from "node:fs";

export const typeDefs = `
  type Query { task(code: String!): Task taskGroups: [TaskGroup!]! }
  type TaskGroup { number: String! title: String! tasks: [Task!]! }
  type Task {
    code: String! text: String! leadText: String! coordinatingText: String! timeframe: Timeframe! leadAgencies: [Agency!]!
  }
  type Timeframe { text: String! kind: TimeframeKind! startYear: Int endYear: Int }
  enum TimeframeKind { ANNUAL SINGLE_YEAR ONGOING }
  type Agency { code: String! name: String! }
`;

/** @param {string} file The answer of StPlan.Api to AllTasks. */
export function resolversOver(file) {
  const { taskGroups } = JSON.parse(readFileSync(file, "utf8")).data;
  const tasks = new Map(taskGroups.flatMap((group) => group.tasks).map((task) => [task.code, task]));
  return { Query: { task: (_, { code }) => tasks.get(code) ?? null, taskGroups: () => taskGroups } };
}
