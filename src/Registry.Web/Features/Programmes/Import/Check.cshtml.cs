using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>Shows what was understood of a plan beside the original, lets it be corrected, and takes it over.</summary>
[Authorize(Policy = Policies.Plan)]
[RequestFormLimits(ValueCountLimit = 60_000)]
public sealed class CheckModel(RegistryDbContext db, PlanDesk desk, TakeOver takeOver, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private StoredFile file = null!;

    [BindProperty]
    public TakeOverInput Input { get; set; } = new();

    public ReadProgramme Plan { get; private set; } = null!;

    public string FileName => file.Name;

    public int? Made { get; private set; }

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ProgrammeKind>().Select(kind => new SelectListItem(text[ProgrammeWords.Of(kind)], $"{kind}"))];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = TakeOverInput.Of(Plan, reader.HomeId is { } home && reader.May(Ability.Plan, home) ? home : reader.AssociationsFor(Ability.Plan)[0], time.Today());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Made is { } made)
            return Redirect($"~/Programmes/{made}");

        var owner = await db.Associations.VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(one => one.Id == Input.OwnerId, cancellation);
        if (owner is null || Input.Items.Any(item => item.Index < 0 || item.Index >= Plan.Items.Count))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var written = await takeOver.WriteAsync(file, Plan, Input, owner, cancellation) ?? await takeOver.MadeAsync(id, cancellation);
        TempData["Done"] = text["Taken over: {0} activities. The original is kept with the programme.", Input.Items.Count(item => item.Take)].Value;
        return written is null ? Redirect($"~/Programmes/Import/{id}") : Redirect($"~/Programmes/{written}");
    }

    public async Task ReloadAsync(CancellationToken cancellation) => await FindAsync(file.Id, cancellation);

    public string Say(ReadingNote note) => text[note.Code, [.. note.Arguments.Select(Spoken)]];

    public string Say(Defect defect) => text[defect.Code, [.. defect.Arguments.Select(Spoken)]];

    /// <summary>How sure the reader is, in a word and a sign.</summary>
    public (string Kind, string Word) Sign(Confidence confidence) => confidence switch
    {
        Confidence.Sure => ("ok", text["sure"]),
        Confidence.Likely => ("warn", text["likely"]),
        _ => ("bad", text["a guess"]),
    };

    /// <summary>Deadlines for reports that units can be asked to keep.</summary>
    public IReadOnlyCollection<int> OpenDeadlines => [.. OwedReports.Open(Plan, Input.Year, time.Today())];

    public IEnumerable<ReadAnniversary> DaysOf(ReadItem item) => item.Anniversaries.Select(day => Plan.Anniversaries[day]);

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(id, cancellation) is not { } found)
            return false;

        (file, Plan) = (found, await desk.ReadAsync(found, cancellation));
        Made = await takeOver.MadeAsync(id, cancellation);
        Owners = await AssociationChoices.LoadAsync(db, reader, Ability.Plan, cancellation);
        return true;
    }

    private static object Spoken(object argument) => argument is DateOnly day ? DayText.Numeric(day) : argument;
}
