using System.Globalization;

namespace Registry.Web.Tests.Documents.Official;

/// <summary>What the decree asks of a page, measured in millimetres.</summary>
internal static class OfficialGeometry
{
    private const double TopMargin = 20;

    public static void HasMarginsOfTheDecree(PrintedPaper paper)
    {
        var sizes = paper.Sizes;
        Assert.All(paper.Words.Where(word => word.Bottom > TopMargin), word =>
        {
            var (width, height) = sizes[word.Page - 1];
            Assert.True(word.Left >= 30, $"{word}");
            Assert.True(word.Right <= width - 15, $"{word}");
            Assert.True(word.Bottom <= height - 20, $"{word}");
        });
    }

    /// <summary>Arabic, centred in the top margin, from each part's second page on.</summary>
    public static void HasNumbers(PrintedPaper paper, IReadOnlyList<int?> expected)
    {
        var (words, sizes) = (paper.Words, paper.Sizes);
        foreach (var (index, number) in expected.Index())
        {
            var printed = words.Where(word => word.Page == index + 1 && word.Bottom <= TopMargin).ToList();
            Assert.Equal(number is null ? [] : [number.Value.ToString(CultureInfo.InvariantCulture)], printed.Select(word => word.Text));
            if (printed is not [var only])
                continue;

            // centred between the margins of the text, and in the middle of the top margin
            var middle = (30.5 + sizes[index].Width - 15.5) / 2;
            Assert.InRange((only.Left + only.Right) / 2, middle - 1, middle + 1);
            Assert.InRange((only.Top + only.Bottom) / 2, 8.5, 12);
        }
    }

    /// <summary>1, 2, 3 … and from 1 again in each annex; the first of each is not shown.</summary>
    public static List<int?> NumbersByAnnex(PrintedPaper paper)
    {
        List<int?> numbers = [];
        var number = 0;
        foreach (var page in paper.Pages)
        {
            number = page.TrimStart().StartsWith("Phụ lục", StringComparison.Ordinal) ? 1 : number + 1;
            numbers.Add(number == 1 ? null : number);
        }

        return numbers;
    }
}
