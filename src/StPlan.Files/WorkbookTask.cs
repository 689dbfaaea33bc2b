using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Files;

/// <summary>A task that the agency may report on: a row of its workbook.</summary>
/// <param name="Timeframe">When it is to be carried out, as the plan says it.</param>
/// <param name="Known">The latest report that there is: of the workbook's year to be corrected, of an earlier one to be compared with; null for none.</param>
/// <param name="Revision">The latest revision for the workbook's year, 0 for none.</param>
public sealed record WorkbookTask(string Code, Text Text, string Timeframe, ReportSubmission? Known, int Revision);
