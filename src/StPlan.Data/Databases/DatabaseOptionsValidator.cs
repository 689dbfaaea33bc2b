using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace StPlan.Data.Databases;

/// <summary>Checks that the settings have allowed values and name a database system that exists.</summary>
internal sealed class DatabaseOptionsValidator(IEnumerable<IDatabaseSystem> systems) : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var problems = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true))
        {
            return ValidateOptionsResult.Fail(problems.Select(p => $"{DatabaseOptions.Section}: {p.ErrorMessage}"));
        }

        return FindMistake(options) is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
    }

    private string? FindMistake(DatabaseOptions options)
    {
        if (systems.FirstOrDefault(s => s.Provider == options.Provider) is not { } system)
        {
            return DatabaseOptions.UnknownProvider(options.Provider.ToString(), systems.Select(s => s.Provider).Distinct());
        }

        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? "Database:ConnectionString is empty. Set it, for example to \"Data Source=data/stplan.db\"."
            : system.FindMistake(options.ConnectionString);
    }
}
