using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>The styles of a Word file, by what a line is to the paper: the office changes a style, not each line.</summary>
internal static class DocxStyles
{
    public const string Text = "Normal";
    public const string Basis = "Basis";
    public const string Division = "Division";
    public const string DivisionHeading = "DivisionHeading";
    public const string Section = "Heading1";
    public const string Article = "Heading2";
    public const string ItemHeading = "Heading3";
    public const string Nation = "Nation";
    public const string Motto = "Motto";
    public const string Superior = "Superior";
    public const string Issuer = "Issuer";
    public const string Number = "Number";
    public const string Dated = "Dated";
    public const string Subject = "Subject";
    public const string Type = "Title";
    public const string Summary = "Subtitle";
    public const string Addressed = "Addressed";
    public const string Annex = "Annex";
    public const string Origin = "Origin";
    public const string Draft = "Draft";
    public const string Cell = "Cell";
    public const string CompactCell = "CompactCell";
    public const string RecipientsWord = "RecipientsWord";
    public const string Recipient = "Recipient";
    public const string Signer = "Signer";
    public const string PageNumber = "Header";
    public const string Tiny = "Tiny";

    public static void Add(MainDocumentPart main, OfficialProfile profile)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = profile.Font, HighAnsi = profile.Font, EastAsia = profile.Font, ComplexScript = profile.Font },
                new Languages { Val = "vi-VN", EastAsia = "vi-VN" })),
            new ParagraphPropertiesDefault()));
        foreach (var look in Looks(profile))
            styles.Append(look.ToStyle());
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
        // without it Word opens the file as one of 2007, and tables stand out into the margin
        main.AddNewPart<DocumentSettingsPart>().Settings = new(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
    }

    private static IEnumerable<DocxLook> Looks(OfficialProfile profile)
    {
        var (sizes, left, right, middle, justified) =
            (profile.Sizes, JustificationValues.Left, JustificationValues.Right, JustificationValues.Center, JustificationValues.Both);
        var text = new DocxLook(Text, "Normal", sizes.Body, justified)
        {
            Indent = profile.FirstLineIndent,
            Before = profile.ParagraphSpacing,
            LineSpacing = profile.LineSpacing,
        };
        var heading = text with { IsBold = true, KeepsNext = true };
        var centred = new DocxLook("Centred", "Centred", sizes.Body, middle);
        return
        [
            text,
            text with { Id = Basis, Name = "Căn cứ", IsItalic = true },
            heading with { Id = Section, Name = "heading 1", OutlineLevel = 0 },
            heading with { Id = Article, Name = "heading 2", OutlineLevel = 1 },
            heading with { Id = ItemHeading, Name = "heading 3", OutlineLevel = 2 },
            centred with { Id = Division, Name = "Phần chương", IsBold = true, KeepsNext = true, Before = 2 * profile.ParagraphSpacing },
            centred with { Id = DivisionHeading, Name = "Tên phần chương", IsBold = true, KeepsNext = true, OutlineLevel = 0 },
            centred with { Id = Nation, Name = "Quốc hiệu", Size = sizes.Nation, IsBold = true },
            centred with { Id = Motto, Name = "Tiêu ngữ", Size = sizes.Motto, IsBold = true },
            centred with { Id = Superior, Name = "Cơ quan chủ quản", Size = sizes.Bodies },
            centred with { Id = Issuer, Name = "Cơ quan ban hành", Size = sizes.Bodies, IsBold = true },
            centred with { Id = Number, Name = "Số và ký hiệu", Size = sizes.Number, Before = 6 },
            centred with { Id = Dated, Name = "Địa danh và thời gian", Size = sizes.Dated, IsItalic = true, Before = 6 },
            centred with { Id = Subject, Name = "Trích yếu công văn", Size = sizes.Subject, Before = 6 },
            centred with { Id = Type, Name = "Title", Size = sizes.Type, IsBold = true, Before = 12, KeepsNext = true },
            centred with { Id = Summary, Name = "Subtitle", Size = sizes.Summary, IsBold = true, KeepsNext = true },
            centred with { Id = Addressed, Name = "Kính gửi", Size = sizes.Body, Before = 12 },
            centred with { Id = Annex, Name = "Phụ lục", IsBold = true, KeepsNext = true, OutlineLevel = 0 },
            centred with { Id = Origin, Name = "Kèm theo", IsItalic = true, KeepsNext = true },
            new(Draft, "Dự thảo", 11, right) { IsBold = true },
            new(Cell, "Ô bảng", sizes.Table, left),
            new(CompactCell, "Ô bảng nhỏ", sizes.CompactTable, left),
            new(RecipientsWord, "Nơi nhận", sizes.RecipientsWord, left) { IsBold = true, IsItalic = true },
            new(Recipient, "Người nhận", sizes.Recipients, left),
            centred with { Id = Signer, Name = "Người ký", Size = sizes.Signer, IsBold = true },
            centred with { Id = PageNumber, Name = "header", Size = sizes.PageNumber },
            new(Tiny, "Dòng nhỏ", 1, left) { IsTiny = true },
        ];
    }

    internal static string HalfPoints(double points) => Math.Round(points * 2).ToString(CultureInfo.InvariantCulture);
}
