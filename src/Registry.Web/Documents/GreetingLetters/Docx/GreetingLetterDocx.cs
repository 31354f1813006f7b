using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Docx;

namespace Registry.Web.Documents.GreetingLetters.Docx;

/// <summary>Writes a letter of congratulation as a Word file, to be changed by hand and put back.</summary>
public static class GreetingLetterDocx
{
    private const double PageWidth = 210;
    private const double PageHeight = 297;
    private const double Left = 30.5;
    private const double Right = 19.5;
    private const double Edge = 20.5;
    private const double LeftOfTwo = 20;
    private const double RightOfTwo = 18;

    public static byte[] Render(GreetingLetter letter)
    {
        using var file = new MemoryStream();
        Write(file, GreetingLetterDocument.TitleOf(letter), letter.MainLanguage, [letter]);
        return file.ToArray();
    }

    /// <summary>Many letters in one file, each from a page of its own.</summary>
    public static void Write(Stream file, string title, string language, IEnumerable<GreetingLetter> letters)
    {
        using var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        main.AddNewPart<DocumentSettingsPart>().Settings = new(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        DocxBinding.Write(main, letters, Body);
        package.PackageProperties.Title = DocxText.Clean(title);
        package.PackageProperties.Language = language;
    }

    private static Body Body(GreetingLetter letter, bool isLast)
    {
        var isTwo = letter.Language == PaperLanguage.Both;
        var columns = GreetingColumn.Of(letter).ToList();
        var body = new Body(GreetingColumn.Letterhead(letter));
        if (isTwo)
            body.Append(SideBySide(columns), GreetingColumn.Line("", new()));
        else
            body.Append(columns[0]);

        if (isLast)
            body.Append(Section(isTwo));
        else
            ((Paragraph)body.LastChild!).ParagraphProperties!.SectionProperties = Section(isTwo);
        return body;
    }

    private static SectionProperties Section(bool isTwo)
    {
        var (left, right) = isTwo ? (LeftOfTwo, RightOfTwo) : (Left, Right);
        return new(
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize { Width = (uint)DocxText.Twips(PageWidth), Height = (uint)DocxText.Twips(PageHeight) },
            new PageMargin { Left = (uint)DocxText.Twips(left), Right = (uint)DocxText.Twips(right), Top = DocxText.Twips(Edge), Bottom = DocxText.Twips(Edge), Header = 400, Footer = 400, Gutter = 0 });
    }

    private static Table SideBySide(List<List<OpenXmlElement>> columns)
    {
        var width = DocxText.Twips((PageWidth - LeftOfTwo - RightOfTwo) / 2);
        var row = new TableRow(columns.Select(column =>
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" }));
            cell.Append(column);
            return cell;
        }));
        return new(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{2 * width}" },
                new TableBorders(new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "B9B3A5" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 140, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 140, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = $"{width}" }, new GridColumn { Width = $"{width}" }),
            row);
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = OfficialFont.Name, HighAnsi = OfficialFont.Name },
                new FontSize { Val = "26" },
                new FontSizeComplexScript { Val = "26" })),
            new ParagraphPropertiesDefault()),
        new Style { Type = StyleValues.Paragraph, StyleId = DocxStyles.Text, Default = true, StyleName = new() { Val = "Normal" } });
}
