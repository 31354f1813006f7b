using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Commemorations;
using Registry.Web.Documents.Labels;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Prints the addresses of a round on labels or envelopes, for letters that go by post or by hand.</summary>
internal sealed class PrintGreetingSheets(RegistryDbContext db, GreetingWork greetings, BoundPapers papers, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "Greetings.Sheets";

    private const int PagesAtOnce = 20;

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var round = await greetings.RoundAsync(item, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        var sheetId = GreetingOrder.Of(item).SheetId;
        var sheet = await db.LabelSheets.AsNoTracking().SingleOrDefaultAsync(one => one.Id == sheetId, cancellation) ?? throw new RuleException("Paper.SheetIsGone");
        var sender = sheet.IsEnvelope ? new PostalSender(round.Owner!.Name, round.Owner.Address, round.Owner.Phone) : null;
        var letters = (await greetings.WholeAsync(await greetings.LettersAsync(round.Id, cancellation), cancellation)).Where(letter => letter.Channel != LetterChannel.Email).ToList();
        var addresses = letters.Select(AddressOf).ToList();
        var (address, pages) = await papers.BindAsync(PagesAsync(), item.Title, item.AskedById, cancellation);
        var without = letters.Count(letter => letter.Street().Count == 0);
        return new(
            without == 0 ? text["{0} addresses on {1} pages.", addresses.Count, pages] : text["{0} addresses on {1} pages; {2} without street, write it by hand.", addresses.Count, pages, without],
            address);

        async IAsyncEnumerable<byte[]> PagesAsync()
        {
            var done = 0;
            foreach (var portion in addresses.Chunk(PagesAtOnce * sheet.Geometry.PerPage))
            {
                yield return await papers.PrintAsync(LabelsDocument.Compose(sheet.Geometry, portion, 0, sender), cancellation);
                progress.Report(100 * (done += portion.Length) / addresses.Count);
            }
        }
    }

    private static PostalAddress AddressOf(Letter letter)
    {
        var vietnamese = letter.IsInVietnamese;
        var street = string.Join('\n', letter.Street());
        // the office by its general name: the house it belongs to stands on the line below
        PostalAddress address = letter.Contact is { } contact
            ? new(null, contact.Name, contact.Office?.Name(vietnamese) ?? contact.OfficeTitle(vietnamese), $"{letter.Partner?.Name(vietnamese)}\n{street}")
            : new(null, (vietnamese, letter.ForeignLanguage) switch { (true, _) => letter.Addressee, (_, "en") => letter.AddresseeEn, _ => letter.Partner?.NameEn ?? letter.AddresseeEn } ?? letter.Addressee, null, street);
        return address with { Own = letter.StreetOwn() };
    }
}
