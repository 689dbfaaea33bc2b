namespace StPlan.Benchmarks;

internal static class ExampleQueries
{
    public static string Document(this ExampleQuery query) => query switch
    {
        ExampleQuery.OneTask =>
            """
            { task(code: "III.9") { code text leadText coordinatingText timeframe { text kind startYear endYear } leadAgencies { code name } } }
            """,
        ExampleQuery.WholePlan =>
            """
            {
              plan {
                number title issuedOn signatory { name position } preamble
                provisions { path label heading text children { path label heading text children { path label text } } }
                objectives { code text indicators { code name kind unit { code name } target { comparator value year wording } } }
                taskGroups {
                  number title
                  tasks {
                    id code text leadText coordinatingText
                    timeframe { text kind startYear endYear }
                    leadAgencies { code name } coordinatingAgencies { code name }
                    citedDocuments { number title }
                  }
                }
                responsibilities { provision { path } agencies { code name } }
              }
            }
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };
}
