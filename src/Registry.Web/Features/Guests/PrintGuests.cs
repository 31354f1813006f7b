using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters.Docx;
using Registry.Web.Documents.GuestPapers;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Brings letters, place cards or badges for the guests of one commemoration into one file, portion by portion: PDF, or letters as Word.</summary>
internal sealed class PrintGuests(
    RegistryDbContext db, CurrentReader current, InvitationPapers papers, BoundPapers bound, TimeProvider time, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "Guests.Print";

    /// <summary>More make a file that Word opens slowly, if at all.</summary>
    private const int MostInWord = 2000;

    public string Kind => Name;

    public async Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation)
    {
        var order = JsonSerializer.Deserialize<GuestPrintOrder>(item.Payload)!;
        var asker = await current.LoadAsync(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, item.AskedById)])), cancellation);
        var plan = await db.Commemorations.AsNoTracking().VisibleTo(asker, Ability.Plan).Include(one => one.Owner!.FormerNames)
            .SingleOrDefaultAsync(one => one.Id == order.CommemorationId, cancellation) ?? throw new RuleException("Paper.NobodyToPrintFor");
        var invitation = await papers.InvitationAsync(plan.Id, cancellation);
        var official = await papers.ComposerAsync(plan, invitation, cancellation);
        var guests = await order.Whom(db.Guests.AsNoTracking().Where(guest => guest.CommemorationId == plan.Id)).InOrder().ToListAsync(cancellation);
        if (guests.Count == 0)
            throw new RuleException("Paper.NobodyToPrintFor");

        var round = new Round(order, plan, new(plan, invitation, time.Today()), official, guests, progress);
        if (!order.InWord)
        {
            var (pdf, pages) = await bound.BindAsync(PrintAsync(round, cancellation), item.Title, item.AskedById, cancellation);
            return new(text["{0} guests on {1} pages.", guests.Count, pages], pdf);
        }

        if (guests.Count > MostInWord)
            throw new RuleException("Paper.TooManyForWord", MostInWord);

        var word = await bound.WordAsync(file => round.Write(file, item.Title, cancellation), item.Title, item.AskedById, cancellation);
        return new(text["{0} letters in one Word file.", guests.Count], word);
    }

    private async IAsyncEnumerable<byte[]> PrintAsync(Round round, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var paper in round.Papers(cancellation))
            yield return await bound.PrintAsync(paper, cancellation);
    }

    /// <summary>What one order asks for, guest by guest.</summary>
    private sealed record Round(
        GuestPrintOrder Order, Commemoration Plan, InvitationLetter Letters, InvitationPapers.Composer Official, IReadOnlyCollection<Guest> Guests, IProgress<int> Progress)
    {
        public IEnumerable<Paper> Papers(CancellationToken cancellation) => Portions(Order.Portion, cancellation).Select(Compose);

        public void Write(Stream file, string title, CancellationToken cancellation)
        {
            var each = Portions(1, cancellation).Select(portion => portion[0]);
            if (Order.What == GuestPrint.Official)
                OfficialDocx.Write(file, title, Official.Profile, each.Select(guest => Official.Compose(guest, guest.IsInEnglish)));
            else
                GreetingLetterDocx.Write(file, title, "vi", each.Select(guest => Letters.LetterTo(guest, Order.What == GuestPrint.Thanks)));
        }

        private IEnumerable<Guest[]> Portions(int size, CancellationToken cancellation)
        {
            var done = 0;
            foreach (var portion in Guests.Chunk(size))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return portion;
                Progress.Report(100 * (done += portion.Length) / Guests.Count);
            }
        }

        private Paper Compose(Guest[] guests) => Order.What switch
        {
            GuestPrint.PlaceCards => GuestCardsDocument.Places([.. guests.Select(Card)]),
            GuestPrint.Badges => GuestCardsDocument.Badges([.. guests.Select(Card)], Plan.TitleVi),
            GuestPrint.Official => OfficialHtml.Render(Official.Compose(guests.Single(), guests[0].IsInEnglish)),
            _ => Letters.Compose(guests.Single(), Order.What == GuestPrint.Thanks),
        };
    }

    private static GuestCard Card(Guest guest)
    {
        var vietnamese = guest.IsInVietnamese;
        return new(
            guest.NameIn(vietnamese), ForeignName.Of(guest.NameOwn),
            vietnamese ? guest.OfficeVi ?? guest.OfficeEn : guest.OfficeEn ?? guest.OfficeVi,
            vietnamese ? guest.OrganisationVi ?? guest.OrganisationEn : guest.OrganisationEn ?? guest.OrganisationVi,
            guest.Table);
    }
}
