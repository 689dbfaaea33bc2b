using StPlan.Domain;

namespace StPlan.Files;

/// <summary>How a value of a fixed list is written in files.</summary>
/// <param name="Name">For machines, as the schema has it: IN_PROGRESS.</param>
/// <param name="Title">For people: "Đang thực hiện", "In progress".</param>
public sealed record Term<TValue>(TValue Value, string Name, Text Title);
