using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Statistics;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Statistics;

/// <summary>What holds for every table of tasks, over generated plans.</summary>
public sealed class TaskCountsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Counts_of_what_each_task_has_one_of_add_up_to_the_tasks(int seed)
    {
        var plan = Generate(seed);

        foreach (var dimension in (TaskDimension[])[TaskDimension.Group, TaskDimension.Timeframe])
        {
            TaskCounts.Of(plan.Tasks, dimension).Rows.Sum(r => r.Count).ShouldBe(plan.Tasks.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Counts_of_what_a_task_may_have_several_of_add_up_to_the_links_and_those_without(int seed)
    {
        var plan = Generate(seed);

        Sum(TaskDimension.LeadAgency).ShouldBe(plan.Tasks.Sum(t => t.LeadAgencies.Count));
        Sum(TaskDimension.CoordinatingAgency).ShouldBe(plan.Tasks.Sum(t => Math.Max(1, t.CoordinatingAgencies.Count)));
        Sum(TaskDimension.CitedDocument).ShouldBe(plan.Tasks.Sum(t => Math.Max(1, t.CitedDocuments.Count)));

        int Sum(TaskDimension dimension)
        {
            var counts = TaskCounts.Of(plan.Tasks, dimension);
            counts.Tasks.ShouldBe(plan.Tasks.Count);
            return counts.Rows.Sum(r => r.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_margins_of_a_table_are_the_lists_of_its_dimensions(int seed)
    {
        var plan = Generate(seed);
        foreach (var dimension in Enum.GetValues<TaskDimension>())
        {
            foreach (var single in (TaskDimension[])[TaskDimension.Group, TaskDimension.Timeframe])
            {
                if (single == dimension)
                {
                    continue;
                }

                // Summed over what each task has one of, a table is the list of the other dimension.
                var margins = TaskCounts.Of(plan.Tasks, dimension, single).Rows
                    .GroupBy(r => r.Keys[0].Code).Select(g => (g.Key, g.Sum(r => r.Count)));
                var list = TaskCounts.Of(plan.Tasks, dimension).Rows.Select(r => (r.Keys[0].Code, r.Count));
                margins.ShouldBe(list, $"{dimension} by {single}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_table_holds_the_same_whichever_dimension_comes_first(int seed)
    {
        var plan = Generate(seed);

        var one = TaskCounts.Of(plan.Tasks, TaskDimension.LeadAgency, TaskDimension.CitedDocument).Rows;
        var other = TaskCounts.Of(plan.Tasks, TaskDimension.CitedDocument, TaskDimension.LeadAgency).Rows;

        other.Select(r => (r.Keys[1].Code, r.Keys[0].Code, r.Count))
            .ShouldBe(one.Select(r => (r.Keys[0].Code, r.Keys[1].Code, r.Count)), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_cell_is_what_counting_one_by_one_gives(int seed)
    {
        var plan = Generate(seed);

        foreach (var row in TaskCounts.Of(plan.Tasks, TaskDimension.LeadAgency, TaskDimension.Group, TaskDimension.CitedDocument).Rows)
        {
            row.Count.ShouldBe(plan.Tasks.Count(t =>
                t.LeadAgencies.Any(a => a.Code == row.Keys[0].Code)
                && t.Group.Number == row.Keys[1].Code
                && (row.Keys[2].Code is { } code ? t.CitedDocuments.Any(d => d.Id == code) : t.CitedDocuments.Count == 0)));
            row.Count.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Rows_stand_in_the_plan_s_order_with_none_last()
    {
        var plan = Generate(1);

        TaskCounts.Of(plan.Tasks, TaskDimension.Group).Rows.Select(r => r.Keys[0].Code).ShouldBe(["I", "II", "III"]);
        var documents = TaskCounts.Of(plan.Tasks, TaskDimension.CitedDocument).Rows;
        documents[^1].Keys[0].Code.ShouldBeNull();
        documents[^1].Keys[0].Label.Vi.ShouldBe("(không có)");
        documents.Take(documents.Count - 1).ShouldAllBe(r => r.Keys[0].Code != null);
    }

    [Fact]
    public void No_dimension_and_one_twice_are_refused()
    {
        var plan = Generate(1);

        Should.Throw<ArgumentException>(() => TaskCounts.Of(plan.Tasks));
        Should.Throw<ArgumentException>(() => TaskCounts.Of(plan.Tasks, TaskDimension.Group, TaskDimension.Timeframe, TaskDimension.Group));
        TaskCounts.Of([], TaskDimension.Group).Rows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_ready_made_lists_are_the_tables_without_none(int seed)
    {
        var plan = Generate(seed);
        var statistics = new PlanStatistics(plan);

        statistics.Tasks.ShouldBe(plan.Tasks.Count);
        Same(statistics.TasksByGroup.Select(c => (c.Of.Number, c.Number)), TaskDimension.Group);
        Same(statistics.TasksByLeadAgency.Select(c => (c.Of.Code, c.Number)), TaskDimension.LeadAgency);
        Same(statistics.TasksByCoordinatingAgency.Select(c => (c.Of.Code, c.Number)), TaskDimension.CoordinatingAgency);
        Same(statistics.TasksByCitedDocument.Select(c => (c.Of.Id, c.Number)), TaskDimension.CitedDocument);
        statistics.TasksByTimeframe.Select(c => c.Number)
            .ShouldBe(statistics.TaskCounts(TaskDimension.Timeframe).Rows.Select(r => r.Count));
        statistics.IndicatorsByObjective.Sum(c => c.Number).ShouldBe(plan.Indicators.Count);
        statistics.IndicatorsByKind.Sum(c => c.Number).ShouldBe(plan.Indicators.Count);

        void Same(IEnumerable<(string Code, int Count)> list, TaskDimension dimension) =>
            list.ShouldBe(
                statistics.TaskCounts(dimension).Rows.Where(r => r.Keys[0].Code is not null).Select(r => (r.Keys[0].Code!, r.Count)));
    }

    /// <summary>A plan with three groups and up to 60 tasks, each with one lead or more and any number of the rest; the same for the same
    /// seed.</summary>
    private static Plan Generate(int seed)
    {
        var state = (uint)seed * 2654435761;
        string[] agencies = [.. Enumerable.Range(1, 8).Select(i => $"A{i}")];
        string[] documents = [.. Enumerable.Range(1, 4).Select(i => $"d{i}")];
        var builder = new PublishedDataBuilder();
        builder.Add(Sample.Release(1));
        foreach (var code in agencies)
        {
            builder.Add(Sample.Agency(code), members: [], successors: [], release: 1);
        }

        foreach (var id in documents)
        {
            builder.Add(Sample.Document(id), issuerAgency: null);
        }

        var plan = builder.Add(Sample.Plan("p"), issuer: "A1", implements: "d1", overallObjective: "I", release: 1);
        plan.Add(Sample.Provision("I"), parent: null);
        plan.Add(Sample.Objective("a"), provision: "I");
        plan.Add(Sample.Indicator("x"), objective: "a");
        foreach (var group in (string[])["I", "II", "III"])
        {
            plan.Add(Sample.Group(group));
            for (var i = 1; i <= 1 + Next(20); i++)
            {
                plan.Add(
                    Sample.Task($"{group}.{i}", (TimeframeKind)Next(3)), group, leads: Some(agencies, 1), coordinating: Some(agencies, 0),
                    cites: Some(documents, 0));
            }
        }

        return builder.Build().Plan;

        string[] Some(string[] from, int atLeast) => [.. from.OrderBy(_ => Next(1000)).Take(atLeast + Next(3))];

        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
    }
}
