using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Documents;
using Registry.Web.Documents.Binding;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.GuestPapers;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>Prints letters, place cards or badges for the guests of one commemoration into one file, portion by portion.</summary>
internal sealed class PrintGuests(
    RegistryDbContext db, CurrentReader current, InvitationPapers papers, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text) : IWork
{
    public const string Name = "Guests.Print";

    private const int DaysKept = 7;
    private const long LargestFile = 512L * 1024 * 1024;

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

        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var binder = new PdfBinder(file);
        var done = 0;
        foreach (var portion in guests.Chunk(order.Portion))
        {
            binder.Add(await PrintAsync(
                order.What == GuestPrint.Official ? OfficialHtml.Render(official.Compose(portion[0], portion[0].IsInEnglish)) : Compose(order, plan, invitation, portion), cancellation));
            progress.Report(100 * (done += portion.Length) / guests.Count);
        }

        binder.Finish(item.Title);
        file.Position = 0;
        var kept = await files.KeepAsync(file, PaperFileName.Of(item.Title), "application/pdf", item.AskedById, time.GetUtcNow().AddDays(DaysKept), LargestFile, cancellation);
        return new(text["{0} guests on {1} pages.", guests.Count, binder.Count], $"/Files/{kept.Id}");
    }

    private Paper Compose(GuestPrintOrder order, Commemoration plan, Invitation? invitation, Guest[] guests) => order.What switch
    {
        GuestPrint.PlaceCards => GuestCardsDocument.Places([.. guests.Select(Card)]),
        GuestPrint.Badges => GuestCardsDocument.Badges([.. guests.Select(Card)], plan.TitleVi),
        _ => new InvitationLetter(plan, invitation, time.Today()).Compose(guests.Single(), order.What == GuestPrint.Thanks),
    };

    private static GuestCard Card(Guest guest)
    {
        var vietnamese = guest.IsInVietnamese;
        return new(
            guest.NameIn(vietnamese), ForeignName.Of(guest.NameOwn),
            vietnamese ? guest.OfficeVi ?? guest.OfficeEn : guest.OfficeEn ?? guest.OfficeVi,
            vietnamese ? guest.OrganisationVi ?? guest.OrganisationEn : guest.OrganisationEn ?? guest.OrganisationVi,
            guest.Table);
    }

    private async Task<byte[]> PrintAsync(Paper paper, CancellationToken cancellation)
    {
        try
        {
            return await engine.PrintAsync(paper.ToHtml(), cancellation);
        }
        catch (PrintingUnavailableException unavailable) when (unavailable.Fault == PrintingFault.NoEngine)
        {
            throw new RuleException("Paper.NoEngine");
        }
    }
}
