using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.OpenData;

/// <summary>An absolute http or https address; empty where the setting may be.</summary>
internal sealed class HttpUrlAttribute : ValidationAttribute
{
    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether paths are put behind it: then it ends in none, and has neither a query nor a fragment.</summary>
    public bool IsBase { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var text = (string?)value ?? "";
        var isValid = text.Length == 0
            ? IsOptional
            : Uri.TryCreate(text, UriKind.Absolute, out var url)
                && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
                && (!IsBase || (url.Query.Length == 0 && url.Fragment.Length == 0 && !text.EndsWith('/')));
        return isValid ? ValidationResult.Success : new ValidationResult(
            $"{OpenDataOptions.Section}:{validationContext.MemberName} is \"{text}\". Use a full address such as "
            + (IsBase ? "https://du-lieu.travinh.gov.vn, without a slash at the end." : "https://www.travinh.gov.vn."));
    }
}
