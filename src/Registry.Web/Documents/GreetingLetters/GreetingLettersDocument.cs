namespace Registry.Web.Documents.GreetingLetters;

/// <summary>Composes many letters of one page each into one paper, which prints far faster than letter by letter.</summary>
/// <remarks>No page has a number: a letter that needs two pages has to be printed by itself.</remarks>
public static class GreetingLettersDocument
{
    private static readonly Markup Css = Markup.Trusted(
        " .paper + .paper { break-before: page; } @page letter { @top-center { content: none; } } @page letter-two { @top-center { content: none; } }");

    public static Paper Compose(IReadOnlyList<GreetingLetter> letters)
    {
        var papers = letters.Select(GreetingLetterDocument.Compose).ToList();
        return new(papers[0].Title, papers[0].Language, Markup.Of($"{papers.Select(paper => paper.Article)}"), Css);
    }
}
