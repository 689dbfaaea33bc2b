using StPlan.Data.Writing;
using StPlan.Domain.Agencies;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>Input objects as what is written takes them.</summary>
internal static class StewardInputs
{
    public static ObservationSubmission Observation(InputObjectValue input)
    {
        var source = input.Get<InputObjectValue>("source");
        return new ObservationSubmission
        {
            Plan = input.Get<string?>("plan"),
            Indicator = input.Get<string>("indicator"),
            Year = input.Get<int>("year"),
            Area = input.Get<string?>("area"),
            Value = input.Get<decimal?>("value"),
            Rank = input.Get<int?>("rank"),
            OutOf = input.Get<int?>("outOf"),
            Accomplished = input.Get<bool?>("accomplished"),
            Note = input.Get<string?>("note"),
            Quality = input.Get<ObservationQuality?>("quality") ?? ObservationQuality.Final,
            IsBaseline = input.Get<bool?>("isBaseline") ?? false,
            Source = new Source
            {
                Title = source.Get<string>("title"),
                Url = source.Get<string?>("url"),
                Publisher = source.Get<string?>("publisher")
            },
            Reason = input.Get<string?>("reason"),
            ExpectedRevision = input.Get<int?>("expectedRevision"),
        };
    }

    public static TargetCarryOverSubmission CarryOver(InputObjectValue input) => new()
    {
        Plan = input.Get<string?>("plan"),
        Indicator = input.Get<string>("indicator"),
        Area = input.Get<string>("area"),
        Value = input.Get<decimal?>("value"),
        OutOf = input.Get<int?>("outOf"),
        DecidedBy = input.Get<string>("decidedBy"),
        DocumentNumber = input.Get<string>("documentNumber"),
        DocumentDate = input.Get<DateOnly>("documentDate"),
        DocumentUrl = input.Get<string?>("documentUrl"),
        Reason = input.Get<string?>("reason"),
        ExpectedRevision = input.Get<int?>("expectedRevision"),
    };

    public static AssessmentSubmission Assessment(InputObjectValue input) => new()
    {
        Plan = input.Get<string?>("plan"),
        Task = input.Get<string>("task"),
        Year = input.Get<int>("year"),
        Status = input.Get<PlanTaskStatus>("status"),
        Completion = input.Get<decimal?>("completion"),
        Rationale = input.Get<string>("rationale"),
        Reason = input.Get<string?>("reason"),
        ExpectedRevision = input.Get<int?>("expectedRevision"),
    };

    public static AgencySubmission Agency(InputObjectValue input) => new()
    {
        Code = input.Get<string>("code"),
        Name = input.Get<string?>("name"),
        NameEn = input.Get<string?>("nameEn"),
        ShortName = input.Get<string?>("shortName"),
        Kind = input.Get<AgencyKind?>("kind"),
        ValidFrom = input.Get<DateOnly?>("validFrom"),
        ValidTo = input.Get<DateOnly?>("validTo"),
        Note = input.Get<string?>("note"),
        Members = input.Get<IReadOnlyList<string>?>("members") ?? [],
        Successors = input.Get<IReadOnlyList<string>?>("successors") ?? [],
        Reason = input.Get<string?>("reason"),
    };
}
