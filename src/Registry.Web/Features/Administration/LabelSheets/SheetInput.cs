using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Registry.Domain.Members;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>The measures of a sheet as they are typed; a comma and a point both part the fraction.</summary>
public sealed class SheetInput
{
    [Display(Name = "Name"), Required, StringLength(LabelSheet.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "It is an envelope: the sender is printed in the corner")]
    public bool IsEnvelope { get; set; }

    [Display(Name = "Width of the paper"), Required, RegularExpression(Measure)]
    public string PageWidth { get; set; } = "210";

    [Display(Name = "Height of the paper"), Required, RegularExpression(Measure)]
    public string PageHeight { get; set; } = "297";

    [Display(Name = "Labels side by side")]
    public int Columns { get; set; } = 3;

    [Display(Name = "Labels one below the other")]
    public int Rows { get; set; } = 8;

    [Display(Name = "From the left edge of the paper to the first label"), Required, RegularExpression(Measure)]
    public string Left { get; set; } = "0";

    [Display(Name = "From the top edge of the paper to the first label"), Required, RegularExpression(Measure)]
    public string Top { get; set; } = "0";

    [Display(Name = "Width of a label"), Required, RegularExpression(Measure)]
    public string Width { get; set; } = "70";

    [Display(Name = "Height of a label"), Required, RegularExpression(Measure)]
    public string Height { get; set; } = "37";

    [Display(Name = "From the left edge of a label to that of the next"), Required, RegularExpression(Measure)]
    public string PitchX { get; set; } = "70";

    [Display(Name = "From the top edge of a label to that of the next"), Required, RegularExpression(Measure)]
    public string PitchY { get; set; } = "37";

    private const string Measure = @"\s*\d{1,3}([.,]\d{1,2})?\s*";

    public static SheetInput Of(LabelSheet sheet) => new()
    {
        Name = sheet.Name,
        IsEnvelope = sheet.IsEnvelope,
        PageWidth = Typed(sheet.Geometry.PageWidth),
        PageHeight = Typed(sheet.Geometry.PageHeight),
        Columns = sheet.Geometry.Columns,
        Rows = sheet.Geometry.Rows,
        Left = Typed(sheet.Geometry.Left),
        Top = Typed(sheet.Geometry.Top),
        Width = Typed(sheet.Geometry.Width),
        Height = Typed(sheet.Geometry.Height),
        PitchX = Typed(sheet.Geometry.PitchX),
        PitchY = Typed(sheet.Geometry.PitchY),
    };

    public SheetGeometry ToGeometry() => new()
    {
        PageWidth = Read(PageWidth),
        PageHeight = Read(PageHeight),
        Columns = Columns,
        Rows = Rows,
        Left = Read(Left),
        Top = Read(Top),
        Width = Read(Width),
        Height = Read(Height),
        PitchX = Read(PitchX),
        PitchY = Read(PitchY),
    };

    private static double Read(string typed) => double.Parse(typed.Trim().Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Typed(double measure) => measure.ToString(CultureInfo.CurrentCulture);
}
