using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Web.Documents.GreetingLetters;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Prints the letters of a round into one file; those that may not be printed are left out and counted.</summary>
internal sealed class PrintGreetings(GreetingWork greetings, BoundPapers papers, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "Greetings.Print";

    /// <summary>Printed at once: enough to save the time of beginning, few enough to be small.</summary>
    private const int Portion = 25;

    private int printed;
    private int unverified;
    private int own;

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var round = await greetings.RoundAsync(item, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        var ids = await greetings.LettersAsync(round.Id, cancellation);
        var (address, pages) = await papers.BindAsync(PrintAsync(ids, progress, cancellation), item.Title, item.AskedById, cancellation);
        List<string> said = [text["{0} letters on {1} pages.", printed, pages]];
        if (unverified > 0)
            said.Add(text["{0} were left out: their date is not verified.", unverified]);
        if (own > 0)
            said.Add(text["{0} were left out: they have a file changed by hand, which is printed by itself.", own]);
        return new(string.Join(' ', said), address);
    }

    private async IAsyncEnumerable<byte[]> PrintAsync(List<int> ids, IProgress<int> progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = 0;
        foreach (var portion in ids.Chunk(Portion))
        {
            var letters = await greetings.WholeAsync(portion, cancellation);
            unverified += letters.Count(letter => !letter.MayBePrinted());
            own += letters.Count(letter => letter.MayBePrinted() && letter.OwnFileId is not null);
            var greeted = letters.Where(letter => letter.MayBePrinted() && letter.OwnFileId is null).Select(letter => letter.ToGreeting()).ToList();
            printed += greeted.Count;
            if (greeted.Count > 0)
                foreach (var paper in await PortionAsync(greeted, cancellation))
                    yield return paper;

            progress.Report(100 * (done += portion.Length) / ids.Count);
        }
    }

    /// <summary>All at once where each has one page; else one by one, so that the second page has its number.</summary>
    private async Task<IReadOnlyList<byte[]>> PortionAsync(List<GreetingLetter> letters, CancellationToken cancellation)
    {
        var together = await papers.PrintAsync(GreetingLettersDocument.Compose(letters), cancellation);
        if (BoundPapers.PagesOf(together) == letters.Count)
            return [together];

        List<byte[]> singly = [];
        foreach (var letter in letters)
            singly.Add(await papers.PrintAsync(GreetingLetterDocument.Compose(letter), cancellation));
        return singly;
    }
}
