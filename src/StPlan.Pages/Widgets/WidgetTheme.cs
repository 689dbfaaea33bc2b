using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>How a widget looks on a page of others, within what stays legible.</summary>
internal sealed record WidgetTheme
{
    public static PageParameter SchemeParameter { get; } = PageParameter.OneOf("theme", "light", "dark", "auto");

    public static PageParameter AccentParameter { get; } = new(
        "accent",
        (value, _) => SrgbColor.TryParse(value, out var _),
        _ => new(
            "sáu chữ số thập lục phân RRGGBB, không có dấu #, chẳng hạn 0b3d66",
            "six hexadecimal digits RRGGBB without #, such as 0b3d66"));

    public static PageParameter SizeParameter { get; } = PageParameter.OneOf("size", "small", "normal", "large");

    public static PageParameter BorderParameter { get; } = PageParameter.OneOf("border", "0", "1");

    public static PageParameter HeadingParameter { get; } = PageParameter.OneOf("heading", "0", "1");

    /// <summary>All that changes how a widget looks, in the order in which they are told of.</summary>
    public static IReadOnlyList<PageParameter> Parameters { get; } = [SchemeParameter, AccentParameter, SizeParameter, BorderParameter,
        HeadingParameter];

    /// <summary>What is behind the text of a light widget; the stylesheet has the same.</summary>
    public static SrgbColor LightGround { get; } = new(0xff, 0xff, 0xff);

    /// <summary>What is behind the text of a dark one.</summary>
    public static SrgbColor DarkGround { get; } = new(0x15, 0x18, 0x1d);

    /// <summary>"light", "dark", or "auto": as the reader's system has it.</summary>
    public string Scheme { get; init; } = "light";

    /// <summary>Of the heading, the links and the line above; null for the site's own. With "auto" of the light form alone, since no colour
    /// is legible on both.</summary>
    public SrgbColor? Accent { get; init; }

    public string Size { get; init; } = "normal";

    public bool HasBorder { get; init; } = true;

    public bool HasHeading { get; init; } = true;

    /// <summary>What is wrong with it, for people; null where nothing is.</summary>
    public Text? Problem
    {
        get
        {
            var ground = Scheme == "dark" ? DarkGround : LightGround;
            if (Accent is not { } accent || accent.ContrastTo(ground) is var contrast && contrast >= SrgbColor.TextContrast)
            {
                return null;
            }

            // Cut, not rounded: 4.499 is not 4.5.
            var ratio = Math.Floor((decimal)contrast * 100) / 100;
            return new(
                $"Tham số “accent”: màu {accent} chỉ có độ tương phản {Written.Number(ratio, Language.Vi)}:1 trên nền {ground}; độ tương "
                    + "phản phải từ 4,5:1 để đọc được chữ.",
                $"The parameter “accent” is {accent}. Its contrast to the background {ground} is {Written.Number(ratio, Language.En)}:1. "
                    + "Use at least 4.5:1 so that people can read the text.");
        }
    }

    /// <summary>The theme that was asked for, where every parameter by itself is valid.</summary>
    public static WidgetTheme Of(PageRequest request) => Of(request.Find);

    /// <param name="find">The value of a parameter; null where it was not given.</param>
    public static WidgetTheme Of(Func<PageParameter, string?> find) => new()
    {
        Scheme = find(SchemeParameter) ?? "light",
        Accent = find(AccentParameter) is { } accent && SrgbColor.TryParse(accent, out var color) ? color : null,
        Size = find(SizeParameter) ?? "normal",
        HasBorder = find(BorderParameter) != "0",
        HasHeading = find(HeadingParameter) != "0",
    };
}
