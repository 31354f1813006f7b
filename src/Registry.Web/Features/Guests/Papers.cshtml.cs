using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>What can be printed for the guests of a commemoration.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class PapersModel(RegistryDbContext db, Reader reader, WorkItems work, IStringLocalizer<Text> text) : GuestPageModel(db, reader), IReloads
{
    public IReadOnlyDictionary<GuestChoice, int> Counts { get; private set; } = new Dictionary<GuestChoice, int>();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, GuestPrint what, GuestChoice whom, bool word, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        var order = new GuestPrintOrder(id, what, whom) { InWord = word };
        if (!order.IsPossible)
            throw new RuleException("Paper.CardsOnlyAsPdf");

        var item = await work.AskAsync(PrintGuests.Name, JsonSerializer.Serialize(order), text[WordsOf(what)].Value, cancellation);
        return Redirect(Url.Content($"~/Work/{item}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Dictionary<GuestChoice, int> counts = [];
        foreach (var choice in Enum.GetValues<GuestChoice>())
            counts[choice] = await new GuestPrintOrder(Plan.Id, default, choice).Whom(Guests).CountAsync(cancellation);
        Counts = counts;
    }

    internal static string WordsOf(GuestPrint what) => what switch
    {
        GuestPrint.PlaceCards => "Place cards",
        GuestPrint.Badges => "Name badges",
        GuestPrint.Official => "Invitations in the form of Decree 30",
        GuestPrint.Thanks => "Letters of thanks",
        _ => "Letters of invitation",
    };

    internal static string WordsOf(GuestChoice whom) => whom switch
    {
        GuestChoice.Coming => "those who are coming",
        GuestChoice.WithoutMail => "those without e-mail",
        GuestChoice.Present => "those who were there",
        _ => "all on the list",
    };
}
