using StPlan.Domain.Agencies;

namespace StPlan.Domain.Reporting;

/// <summary>How one agency reported in a year.</summary>
public sealed record AgencyCompliance(Agency Agency, ReportingCompliance Compliance);
