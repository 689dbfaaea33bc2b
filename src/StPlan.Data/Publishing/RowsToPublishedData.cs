using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>Each row as the thing that it stores.</summary>
internal static class RowsToPublishedData
{
    public static void AddAgency(this PublishedDataBuilder builder, AgencyRow row, Vintage vintage)
    {
        var agency = builder.Add(
            new Agency
            {
                Code = row.Code,
                Name = row.Name,
                ShortName = row.ShortName,
                Kind = row.Kind,
                Basis = row.Basis,
                MembersComplete = row.MembersComplete,
                ValidFrom = row.ValidFrom,
                ValidTo = row.ValidTo,
                Note = row.Note,
                LegalBasis = row.LegalBasis,
            },
            members: [],
            successors: [],
            release: vintage.NumberOf(row),
            row.Reason);
        foreach (var revision in vintage.OfDrafts(row.Revisions))
        {
            agency.Add(revision.ToRevision(), vintage.NumberOf(revision));
        }

        foreach (var member in vintage.Of(row.Members).OrderBy(m => m.Position))
        {
            agency.AddMember(member.MemberCode, vintage.NumberOf(member), member.Reason);
        }

        foreach (var successor in vintage.Of(row.Successors).OrderBy(s => s.Position))
        {
            agency.AddSuccessor(successor.SuccessorCode, vintage.NumberOf(successor), successor.Reason);
        }
    }

    public static void AddLegalDocument(this PublishedDataBuilder builder, LegalDocumentRow row) => builder.Add(
        new LegalDocument
        {
            Id = row.Id,
            Number = row.Number,
            Kind = row.Kind,
            Title = row.Title,
            IssuedOn = row.IssuedOn,
            Issuer = row.Issuer,
            Note = row.Note,
        },
        row.IssuerAgencyCode);

    public static PlanBuilder AddPlan(this PublishedDataBuilder builder, PlanRow row, Vintage vintage) => builder.Add(
        new Plan
        {
            Id = row.Id,
            Number = row.Number,
            Kind = row.Kind,
            Title = row.Title,
            IssuedOn = row.IssuedOn,
            Letterhead = row.Letterhead,
            Preamble = row.Preamble,
            Signatory = row.Signatory,
            Annex = row.Annex,
        },
        issuer: row.IssuerCode,
        implements: row.ImplementsId,
        overallObjective: row.OverallObjectivePath,
        release: vintage.NumberOf(row),
        preambleCites: row.PreambleCitations.OrderBy(c => c.Position).Select(c => c.DocumentId));

    public static void AddAreas(this PlanBuilder builder, IEnumerable<AreaRow> rows)
    {
        foreach (var row in rows.OrderBy(a => a.Position))
        {
            builder.Add(new Area
            {
                Code = row.Code,
                Name = row.Name,
                ValidFrom = row.ValidFrom,
                ValidTo = row.ValidTo,
                IsPlansOwn = row.IsPlansOwn,
            });
        }
    }

    public static void AddNotices(this PlanBuilder builder, IEnumerable<PlanNoticeRow> rows, Vintage vintage)
    {
        foreach (var row in rows)
        {
            builder.Add(
                new PlanNotice
                {
                    Code = row.Code,
                    Revision = row.Revision,
                    Kind = row.Kind,
                    Since = row.Since,
                    Title = row.Title,
                    Text = row.Text,
                    LegalBasis = row.LegalBasis,
                },
                vintage.NumberOf(row));
        }
    }

    public static void AddProvisions(this PlanBuilder builder, IEnumerable<ProvisionRow> rows)
    {
        foreach (var row in rows)
        {
            builder.Add(
                new Provision { Path = row.Path, Label = row.Label, Heading = row.Heading, Text = row.Text, Note = row.Note },
                row.ParentPath,
                cites: row.Citations.OrderBy(c => c.Position).Select(c => c.DocumentId));
            if (row.ResponsibleAgencies.Count > 0)
            {
                builder.AddResponsibility(row.Path, row.ResponsibleAgencies.OrderBy(a => a.Position).Select(a => a.AgencyCode));
            }
        }
    }

    public static void AddObjectives(this PlanBuilder builder, IEnumerable<ObjectiveRow> rows, Vintage vintage)
    {
        foreach (var row in rows)
        {
            builder.Add(new Objective { Code = row.Code }, row.ProvisionPath);
            foreach (var each in vintage.Of(row.Indicators).OrderBy(i => i.Position))
            {
                builder.Add(
                    new Indicator
                    {
                        Code = each.Code,
                        Name = each.Name,
                        Kind = each.Kind,
                        Unit = each.Unit,
                        Target = each.Target,
                        Note = each.Note,
                    },
                    row.Code);
            }
        }
    }

    public static void AddTaskGroups(this PlanBuilder builder, IEnumerable<TaskGroupRow> rows, Vintage vintage)
    {
        foreach (var row in rows)
        {
            builder.Add(new TaskGroup { Number = row.Number, Title = row.Title });
            foreach (var task in vintage.Of(row.Tasks).OrderBy(t => t.Number))
            {
                builder.AddTask(task);
            }
        }
    }

    private static AgencyRevision ToRevision(this AgencyRevisionRow row) => new()
    {
        Revision = row.Revision,
        Name = row.Name,
        ShortName = row.ShortName,
        ValidFrom = row.ValidFrom,
        ValidTo = row.ValidTo,
        Note = row.Note,
        LegalBasis = row.LegalBasis,
        Reason = row.Reason,
    };

    private static void AddTask(this PlanBuilder builder, TaskRow row)
    {
        var agencies = row.Agencies.OrderBy(a => a.Position).ToLookup(a => a.Role, a => a.AgencyCode);
        builder.Add(
            new PlanTask
            {
                Code = row.Code,
                Number = row.Number,
                Text = row.Text,
                LeadText = row.LeadText,
                CoordinatingText = row.CoordinatingText,
                Timeframe = row.Timeframe,
                Note = row.Note,
            },
            row.GroupNumber,
            leads: agencies[TaskRole.Lead],
            coordinating: agencies[TaskRole.Coordinating],
            cites: row.Citations.OrderBy(c => c.Position).Select(c => c.DocumentId));
    }
}
