namespace StPlan.GraphQL.Tests.Filtering;

internal enum Colour
{
    Red,
    DarkGreen,
    Blue,
}
