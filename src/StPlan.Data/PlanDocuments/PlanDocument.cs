using StPlan.Data.Agencies;
using StPlan.Data.LegalDocuments;
using StPlan.Data.Plans;

namespace StPlan.Data.PlanDocuments;

/// <summary>A plan file as it was read: consistent in itself, and not yet in the database.</summary>
/// <param name="Plan">The plan with all that belongs to it.</param>
/// <param name="Agencies">The agencies that the file lists, with members of collectives.</param>
/// <param name="LegalDocuments">The legal documents that the file lists.</param>
public sealed record PlanDocument(PlanRow Plan, IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<LegalDocumentRow> LegalDocuments);
