using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace StPlan.Files.Workbook;

/// <summary>The styles of the report workbook.</summary>
internal static class WorkbookStyles
{
    private const uint General = 0;
    private const uint Thousands = 3; // #,##0
    private const uint AsText = 49; // @

    private enum Letters : uint
    {
        Plain,
        Bold,
        Title,
        Demo,
    }

    private enum Ground : uint
    {
        None,
        Gray125, // the second fill is this one in every file (ECMA-376 part 1, 18.8.21)
        Heading,
        HeadingToFill,
        ReadOnly,
        ToFill,
    }

    public static Stylesheet Build() => new(
        new Fonts(
            Letter(11, null, isBold: false),
            Letter(11, null, isBold: true),
            Letter(14, null, isBold: true),
            Letter(14, "FFC00000", isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFD9D9D9"),
            Solid("FFFFE699"),
            Solid("FFF2F2F2"),
            Solid("FFFFFBEF")),
        new Borders(new Border(), Lines()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(Letters.Plain, Ground.None),
            Format(Letters.Title, Ground.None),
            Format(Letters.Demo, Ground.None),
            Format(Letters.Plain, Ground.None),
            Format(Letters.Bold, Ground.Heading, isBoxed: true),
            Format(Letters.Bold, Ground.HeadingToFill, isBoxed: true),
            Format(Letters.Plain, Ground.ReadOnly, isBoxed: true),
            Format(Letters.Plain, Ground.ToFill, isBoxed: true, AsText, isLocked: false),
            Format(Letters.Plain, Ground.ToFill, isBoxed: true, General, isLocked: false),
            Format(Letters.Plain, Ground.ToFill, isBoxed: true, Thousands, isLocked: false),
            Format(Letters.Plain, Ground.None, isBoxed: true),
            Format(Letters.Bold, Ground.Heading, isBoxed: true)),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0U, BuiltinId = 0U }));

    private static Font Letter(double size, string? color, bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (color is not null)
        {
            font.Append(new Color { Rgb = color });
        }

        font.Append(new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Fill Solid(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color },
            new BackgroundColor { Indexed = 64U })
        { PatternType = PatternValues.Solid });

    private static Border Lines() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    /// <summary>Cells in a box wrap their text; others run on to the right.</summary>
    private static CellFormat Format(Letters letters, Ground ground, bool isBoxed = false, uint numberFormat = General,
        bool isLocked = true) =>
        new(
            new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isBoxed },
            new Protection { Locked = isLocked })
        {
            FontId = (uint)letters,
            FillId = (uint)ground,
            BorderId = isBoxed ? 1U : 0U,
            NumberFormatId = numberFormat,
            FormatId = 0U,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = BooleanValue.FromBoolean(numberFormat != General),
            ApplyAlignment = true,
            ApplyProtection = true,
        };
}

/// <summary>
/// How cells of the report workbook look, and whether they are locked; numbered as <see cref="WorkbookStyles"/> lists them.
/// </summary>
internal enum FormCellStyle
{
    Plain,

    Title,

    Demo,

    Line,

    /// <summary>The heading of a column that is not to be changed.</summary>
    Heading,

    /// <summary>The heading of a column to fill in.</summary>
    HeadingToFill,

    ReadOnly,

    /// <summary>To fill in, taken as text whatever it looks like: "12-3" must not become a day.</summary>
    TextToFill,

    NumberToFill,

    MoneyToFill,

    Guide,

    GuideHeading,
}
