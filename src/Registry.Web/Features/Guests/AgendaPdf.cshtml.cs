using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Web.Calendars.Invitations;
using Registry.Web.Documents;
using Registry.Web.Documents.GuestPapers;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The programme of the day as a PDF file, in one language or in both.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class AgendaPdfModel(RegistryDbContext db, Reader reader, PaperPress press) : GuestPageModel(db, reader)
{
    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] string? language, [FromQuery] bool fetching, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Read, cancellation))
            return NotFound();

        var items = await Db.AgendaItems.AsNoTracking().Where(one => one.CommemorationId == id).OrderBy(one => one.StartsAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var zone = await Db.Invitations.Where(one => one.CommemorationId == id).Select(one => one.PartnerZone).SingleOrDefaultAsync(cancellation);
        var (name, nameEn) = Plan.Owner!.NameOn(Plan.Date);
        var programme = new DayProgramme(
            new(name, nameEn),
            language switch { "vi" => PaperLanguage.Vietnamese, "en" => PaperLanguage.English, _ => PaperLanguage.Both },
            new(Plan.TitleVi, Plan.TitleEn), Plan.Date, Plan.Place,
            zone is null || items.All(item => There(item, zone) is null) ? null : OccasionWords.CityOf(zone),
            [
                .. items.Select(item => new DayPoint(
                    OccasionWords.Hours(item.StartsAt, item.EndsAt), There(item, zone)?.Split(" (")[0], new(item.TitleVi, item.TitleEn),
                    item.SpeakerVi is null ? null : new(item.SpeakerVi, item.SpeakerEn ?? item.SpeakerVi))),
            ])
        {
            Fetchings = fetching ? await FetchingsAsync(cancellation) : [],
        };
        return await press.PrintAsync(this, DayProgrammeDocument.Compose(programme), cancellation);
    }

    /// <summary>With telephones for those who prepare the day.</summary>
    private async Task<IReadOnlyList<Fetching>> FetchingsAsync(CancellationToken cancellation) =>
    [
        .. (await Db.Pickups.AsNoTracking().Where(one => one.CommemorationId == Plan.Id).OrderBy(one => one.Day).ThenBy(one => one.At).ToListAsync(cancellation))
            .Select(one => new Fetching(
                $"{DayText.Numeric(one.Day)}, {one.At:HH:mm}", one.Whom, one.Place, MayPlan && one.EscortPhone is { } phone ? $"{one.Escort} ({phone})" : one.Escort, one.Vehicle)),
    ];

    private string? There(Domain.Commemorations.Guests.AgendaItem item, string? zone) => OccasionWords.There(Plan.Date, item.StartsAt, item.EndsAt, zone);
}
