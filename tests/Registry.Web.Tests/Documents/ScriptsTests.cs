using System.Text;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Tests.Documents;

/// <summary>Names in the scripts of our partners, on paper and read back.</summary>
[Collection(PrintingGroup.Name)]
public sealed class ScriptsTests(PrintingFixture printing)
{
    private static readonly (string Language, string Name)[] Names =
    [
        ("lo", "ບຸນມີ ພົມມະຈັນ"), ("km", "សុខ ដារា"), ("th", "วิรยา ศรีสุข"), ("ko", "박지훈"), ("zh", "陈晓明"), ("ru", "Андрей Соколов"), ("ar", "محمد الأمين"),
    ];

    [PrintingFact]
    public async Task Names_in_seven_scripts_are_embedded_and_read_back_each_on_its_letter()
    {
        var letters = Names.Select(one => SamplePapers.Letter(PaperLanguage.Both) with { AddresseeOwn = ForeignName.Of(one.Name) }).ToList();

        var bytes = await printing.Engine.PrintAsync(GreetingLettersDocument.Compose(letters).ToHtml(), CancellationToken.None);
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "scripts.pdf"), bytes);

        using var paper = new PrintedPaper(bytes);
        Assert.Equal($"{Names.Length}", paper.Info("Pages"));
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
        foreach (var (page, (language, name)) in paper.Pages.Zip(Names))
            Assert.True(Plain(page).Contains(Plain(name), StringComparison.Ordinal), $"{language}: {name} is not on its page.");
    }

    [PrintingFact]
    public async Task A_letter_in_another_language_is_drawn_in_its_script_and_direction()
    {
        var letter = SamplePapers.Letter() with
        {
            Foreign = new("Đồng Nai", "القنصلية العامة", "رسالة تهنئة", "يسرنا أن نتقدم إليكم بأحر التهاني.", "الرئيس", "Nguyễn Thị Phượng Vỹ", "إلى:"),
            ForeignLanguage = "ar",
        };

        using var paper = new PrintedPaper(await printing.Engine.PrintAsync(GreetingLetterDocument.Compose(letter).ToHtml(), CancellationToken.None));

        Assert.All("رسالة تهنئة بأحر التهاني".Split(' '), word => Assert.Contains(Plain(word), Plain(paper.Text), StringComparison.Ordinal)); // readers put the words of a line in either order
        Assert.Contains("dir=\"rtl\"", GreetingLetterDocument.Compose(letter).Article.ToString(), StringComparison.Ordinal);
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
    }

    /// <summary>Without spaces, marks of direction and presentation forms, which readers add or take away.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC)
        .Where(letter => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format));
}
