using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StPlan.Domain;

namespace StPlan.Data;

internal sealed class VerbatimConverter() : ValueConverter<Verbatim, string>(v => v.Value, s => new Verbatim(s));
