using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Members;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Orders the letters of a round as one file, or their addresses on labels or envelopes.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class PrintingModel(RegistryDbContext db, WorkItems work, Reader reader, IStringLocalizer<Text> text) : PageModel, IReloads
{
    private int roundId;

    /// <summary>None: the letters themselves.</summary>
    [BindProperty]
    public int? SheetId { get; set; }

    public GreetingRound Round { get; private set; } = null!;

    public IReadOnlyList<LabelSheet> Sheets { get; private set; } = [];

    public int Letters { get; private set; }

    public int ByPost { get; private set; }

    /// <summary>What stays English in letters of a third language, language by language.</summary>
    public IReadOnlyList<(string Language, IReadOnlyList<string> Lines)> English { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LookAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LookAsync(id, cancellation))
            return NotFound();

        var sheet = Sheets.FirstOrDefault(one => one.Id == SheetId);
        if (SheetId is not null && sheet is null)
            throw new RuleException("Paper.SheetIsGone");

        var order = new GreetingOrder(id) { SheetId = SheetId };
        var title = sheet is null ? text["{0} greeting letters", Letters].Value : text["Addresses of {0} greetings", ByPost].Value;
        return Redirect($"~/Work/{await work.AskAsync(sheet is null ? PrintGreetings.Name : PrintGreetingSheets.Name, order.Write(), title, cancellation)}");
    }

    public Task ReloadAsync(CancellationToken cancellation) => LookAsync(roundId, cancellation);

    private async Task<bool> LookAsync(int id, CancellationToken cancellation)
    {
        roundId = id;
        if (await db.GreetingRounds.AsNoTracking().VisibleTo(reader, Ability.Plan).SingleOrDefaultAsync(round => round.Id == id, cancellation) is not { } round)
            return false;

        Round = round;
        Letters = await db.Letters.CountAsync(letter => letter.RoundId == id, cancellation);
        ByPost = await db.Letters.CountAsync(letter => letter.RoundId == id && letter.Channel != LetterChannel.Email, cancellation);
        var further = await db.Letters.AsNoTracking().Whole().Where(letter => letter.RoundId == id && letter.Language != "vi" && letter.ForeignLanguage != "en").ToListAsync(cancellation);
        English = [.. further.GroupBy(letter => letter.ForeignLanguage).Select(same => (same.Key, (IReadOnlyList<string>)[.. same.SelectMany(EnglishLines.Of).Distinct()]))];
        Sheets = await db.LabelSheets.AsNoTracking().OrderBy(sheet => sheet.IsEnvelope).ThenBy(sheet => sheet.Name).ToListAsync(cancellation);
        return true;
    }
}
